CREATE TABLE follower (
  id           bigint                      NOT NULL CONSTRAINT follower_pk PRIMARY KEY,
  ticket_id    bigint                      NOT NULL CONSTRAINT follower_ticket_fk REFERENCES ticket (id),
  email        varchar(254)                NOT NULL,
  locale       varchar(20)                 NOT NULL,
  asked_at     timestamp(6) with time zone NOT NULL,
  confirmed_at timestamp(6) with time zone,
  muted        boolean                     NOT NULL,
  CONSTRAINT follower_uk UNIQUE (ticket_id, email)
);

-- Those of its followers who confirmed: lists show it, and may be in its order.
ALTER TABLE ticket ADD COLUMN supporters integer DEFAULT 0 NOT NULL;

-- A mail that asks for something tells of no event.
ALTER TABLE delivery ALTER COLUMN event_id DROP NOT NULL;
ALTER TABLE delivery ADD COLUMN follower_id bigint;

-- Followers hear of what authors hear of, but for the acknowledgment. Ids of their own: what a step of the sequence ends with is in no block.
INSERT INTO notification_rule (id, collectivity_id, event, recipient, moment, template)
  SELECT nextval('beecitiz_seq'), collectivity_id, event, 'FOLLOWERS', moment, 'NEWS'
  FROM notification_rule WHERE recipient = 'AUTHOR' AND event <> 'RECEIVED';
