-- Photos of tickets, and of drafts that may become tickets; the pictures themselves are files.

CREATE TABLE photo (
  id              bigint                      NOT NULL CONSTRAINT photo_pk PRIMARY KEY,
  photo_key       varchar(32)                 NOT NULL CONSTRAINT photo_key_uk UNIQUE,
  collectivity_id bigint                      NOT NULL CONSTRAINT photo_collectivity_fk REFERENCES collectivity (id),
  ticket_id       bigint                      CONSTRAINT photo_ticket_fk REFERENCES ticket (id),
  draft_id        varchar(40),
  source          varchar(10)                 NOT NULL,
  width           integer                     NOT NULL,
  height          integer                     NOT NULL,
  added_at        timestamp(6) with time zone NOT NULL,
  CONSTRAINT photo_owner_ck CHECK (ticket_id IS NOT NULL OR draft_id IS NOT NULL)
);
CREATE INDEX photo_ticket_ix ON photo (ticket_id, added_at);
CREATE INDEX photo_draft_ix ON photo (draft_id);
