-- Collectivités with their territory, catalogue and organisation; tickets, their history, what is mailed about them, and recurring work.

CREATE SEQUENCE beecitiz_seq START WITH 50 INCREMENT BY 50;

CREATE TABLE collectivity (
  id                    bigint           NOT NULL CONSTRAINT collectivity_pk PRIMARY KEY,
  version               integer          NOT NULL,
  slug                  varchar(40)      NOT NULL CONSTRAINT collectivity_slug_uk UNIQUE,
  name                  varchar(200)     NOT NULL,
  base_url              varchar(300),
  sender_address        varchar(254)     NOT NULL,
  colour                char(7)          NOT NULL,
  locale                varchar(20)      NOT NULL,
  time_zone             varchar(60)      NOT NULL,
  latitude              double precision NOT NULL,
  longitude             double precision NOT NULL,
  outline               varchar(1000000) NOT NULL,
  base_map              varchar(500)     NOT NULL,
  map_days              integer          NOT NULL CONSTRAINT collectivity_map_days_ck CHECK (map_days BETWEEN 0 AND 3650),
  default_department_id bigint
);

CREATE TABLE reference_counter (
  collectivity_id bigint  NOT NULL CONSTRAINT reference_counter_pk PRIMARY KEY
                          CONSTRAINT reference_counter_collectivity_fk REFERENCES collectivity (id),
  last_number     integer NOT NULL
);

CREATE TABLE zone (
  id              bigint           NOT NULL CONSTRAINT zone_pk PRIMARY KEY,
  collectivity_id bigint           NOT NULL CONSTRAINT zone_collectivity_fk REFERENCES collectivity (id),
  position        integer          NOT NULL,
  code            varchar(40)      NOT NULL,
  name            varchar(200)     NOT NULL,
  area            varchar(1000000) NOT NULL,
  CONSTRAINT zone_code_uk UNIQUE (collectivity_id, code)
);

CREATE TABLE department (
  id              bigint       NOT NULL CONSTRAINT department_pk PRIMARY KEY,
  collectivity_id bigint       NOT NULL CONSTRAINT department_collectivity_fk REFERENCES collectivity (id),
  name            varchar(200) NOT NULL,
  address         varchar(300),
  email           varchar(254),
  phone           varchar(30),
  CONSTRAINT department_name_uk UNIQUE (collectivity_id, name)
);

ALTER TABLE collectivity ADD CONSTRAINT collectivity_default_department_fk
  FOREIGN KEY (default_department_id) REFERENCES department (id);

CREATE TABLE agent (
  id              bigint       NOT NULL CONSTRAINT agent_pk PRIMARY KEY,
  version         integer      NOT NULL,
  collectivity_id bigint       NOT NULL CONSTRAINT agent_collectivity_fk REFERENCES collectivity (id),
  department_id   bigint       NOT NULL CONSTRAINT agent_department_fk REFERENCES department (id),
  email           varchar(254) NOT NULL CONSTRAINT agent_email_uk UNIQUE,
  full_name       varchar(200) NOT NULL,
  role            varchar(20)  NOT NULL,
  password_hash   varchar(500) NOT NULL,
  locale          varchar(20)  NOT NULL,
  active          boolean      NOT NULL
);
CREATE INDEX agent_department_ix ON agent (department_id);

CREATE TABLE category (
  id              bigint       NOT NULL CONSTRAINT category_pk PRIMARY KEY,
  collectivity_id bigint       NOT NULL CONSTRAINT category_collectivity_fk REFERENCES collectivity (id),
  parent_id       bigint       CONSTRAINT category_parent_fk REFERENCES category (id),
  position        integer      NOT NULL,
  name            varchar(200) NOT NULL,
  name_en         varchar(200),
  icon            varchar(40)  NOT NULL,
  family          varchar(40)  NOT NULL
);
CREATE INDEX category_collectivity_ix ON category (collectivity_id, position);

CREATE TABLE routing_rule (
  id              bigint  NOT NULL CONSTRAINT routing_rule_pk PRIMARY KEY,
  collectivity_id bigint  NOT NULL CONSTRAINT routing_rule_collectivity_fk REFERENCES collectivity (id),
  position        integer NOT NULL,
  category_id     bigint  CONSTRAINT routing_rule_category_fk REFERENCES category (id),
  zone_id         bigint  CONSTRAINT routing_rule_zone_fk REFERENCES zone (id),
  department_id   bigint  NOT NULL CONSTRAINT routing_rule_department_fk REFERENCES department (id),
  agent_id        bigint  CONSTRAINT routing_rule_agent_fk REFERENCES agent (id),
  CONSTRAINT routing_rule_position_uk UNIQUE (collectivity_id, position)
);

CREATE TABLE ticket (
  id               bigint                      NOT NULL CONSTRAINT ticket_pk PRIMARY KEY,
  version          integer                     NOT NULL,
  collectivity_id  bigint                      NOT NULL CONSTRAINT ticket_collectivity_fk REFERENCES collectivity (id),
  reference        varchar(12)                 NOT NULL,
  kind             varchar(10)                 NOT NULL,
  status           varchar(20)                 NOT NULL,
  publication      varchar(10)                 NOT NULL,
  source           varchar(10)                 NOT NULL,
  category_id      bigint                      NOT NULL CONSTRAINT ticket_category_fk REFERENCES category (id),
  zone_id          bigint                      CONSTRAINT ticket_zone_fk REFERENCES zone (id),
  latitude         double precision            NOT NULL,
  longitude        double precision            NOT NULL,
  geokey           bigint                      NOT NULL,
  address          varchar(200)                NOT NULL,
  description      varchar(4000)               NOT NULL,
  author_email     varchar(254),
  author_name      varchar(100),
  author_phone     varchar(30),
  author_locale    varchar(20)                 NOT NULL,
  secret_version   integer                     NOT NULL,
  department_id    bigint                      NOT NULL CONSTRAINT ticket_department_fk REFERENCES department (id),
  agent_id         bigint                      CONSTRAINT ticket_agent_fk REFERENCES agent (id),
  rule_number      integer,
  rule_category_id bigint,
  rule_zone_id     bigint,
  estimate         date,
  received_at      timestamp(6) with time zone NOT NULL,
  changed_at       timestamp(6) with time zone NOT NULL,
  closed_at        timestamp(6) with time zone,
  archived_at      timestamp(6) with time zone,
  CONSTRAINT ticket_reference_uk UNIQUE (collectivity_id, reference)
);
CREATE INDEX ticket_map_ix ON ticket (collectivity_id, status, geokey);
CREATE INDEX ticket_changed_ix ON ticket (collectivity_id, changed_at);
CREATE INDEX ticket_received_ix ON ticket (collectivity_id, archived_at, received_at);
CREATE INDEX ticket_department_ix ON ticket (department_id, archived_at, closed_at);
CREATE INDEX ticket_agent_ix ON ticket (agent_id, archived_at, closed_at);
CREATE INDEX ticket_closed_ix ON ticket (collectivity_id, archived_at, closed_at);

CREATE TABLE ticket_event (
  id            bigint                      NOT NULL CONSTRAINT ticket_event_pk PRIMARY KEY,
  ticket_id     bigint                      NOT NULL CONSTRAINT ticket_event_ticket_fk REFERENCES ticket (id),
  at            timestamp(6) with time zone NOT NULL,
  type          varchar(30)                 NOT NULL,
  actor_id      bigint                      CONSTRAINT ticket_event_actor_fk REFERENCES agent (id),
  from_status   varchar(20),
  to_status     varchar(20)                 NOT NULL,
  department_id bigint                      NOT NULL CONSTRAINT ticket_event_department_fk REFERENCES department (id),
  agent_id      bigint                      CONSTRAINT ticket_event_agent_fk REFERENCES agent (id),
  estimate      date,
  text          varchar(4000)
);
CREATE INDEX ticket_event_ticket_ix ON ticket_event (ticket_id, at);

CREATE TABLE ticket_draft (
  id              varchar(40)                 NOT NULL CONSTRAINT ticket_draft_pk PRIMARY KEY,
  collectivity_id bigint                      NOT NULL CONSTRAINT ticket_draft_collectivity_fk REFERENCES collectivity (id),
  started_at      timestamp(6) with time zone NOT NULL,
  latitude        double precision            NOT NULL,
  longitude       double precision            NOT NULL,
  address         varchar(200)                NOT NULL,
  kind            varchar(10),
  category_id     bigint                      CONSTRAINT ticket_draft_category_fk REFERENCES category (id),
  description     varchar(4000),
  ticket_id       bigint                      CONSTRAINT ticket_draft_ticket_fk REFERENCES ticket (id)
);
CREATE INDEX ticket_draft_started_ix ON ticket_draft (started_at);

CREATE TABLE notification_rule (
  id              bigint      NOT NULL CONSTRAINT notification_rule_pk PRIMARY KEY,
  collectivity_id bigint      NOT NULL CONSTRAINT notification_rule_collectivity_fk REFERENCES collectivity (id),
  event           varchar(30) NOT NULL,
  recipient       varchar(40) NOT NULL,
  moment          varchar(20) NOT NULL,
  template        varchar(30) NOT NULL,
  CONSTRAINT notification_rule_uk UNIQUE (collectivity_id, event, recipient)
);

CREATE TABLE delivery (
  id              bigint                      NOT NULL CONSTRAINT delivery_pk PRIMARY KEY,
  collectivity_id bigint                      NOT NULL CONSTRAINT delivery_collectivity_fk REFERENCES collectivity (id),
  ticket_id       bigint                      NOT NULL CONSTRAINT delivery_ticket_fk REFERENCES ticket (id),
  event_id        bigint                      NOT NULL CONSTRAINT delivery_event_fk REFERENCES ticket_event (id),
  recipient       varchar(40)                 NOT NULL,
  address         varchar(254)                NOT NULL,
  locale          varchar(20)                 NOT NULL,
  template        varchar(30)                 NOT NULL,
  status          varchar(10)                 NOT NULL,
  created_at      timestamp(6) with time zone NOT NULL,
  due_at          timestamp(6) with time zone NOT NULL,
  leased_until    timestamp(6) with time zone,
  attempts        integer                     NOT NULL,
  sent_at         timestamp(6) with time zone,
  last_error      varchar(500)
);
CREATE INDEX delivery_due_ix ON delivery (status, due_at);
CREATE INDEX delivery_ticket_ix ON delivery (ticket_id);

CREATE TABLE schedule (
  name         varchar(60)                 NOT NULL CONSTRAINT schedule_pk PRIMARY KEY,
  local_time   varchar(10)                 NOT NULL,
  time_zone    varchar(60)                 NOT NULL,
  next_due     timestamp(6) with time zone NOT NULL,
  cut_off      timestamp(6) with time zone,
  leased_by    varchar(40),
  leased_until timestamp(6) with time zone
);

-- Due at once on a new installation: what has nothing to do ends at once.
INSERT INTO schedule (name, local_time, time_zone, next_due) VALUES
  ('archive-tickets', '03:15', 'Europe/Paris', CURRENT_TIMESTAMP),
  ('purge-drafts', '03:45', 'Europe/Paris', CURRENT_TIMESTAMP);
