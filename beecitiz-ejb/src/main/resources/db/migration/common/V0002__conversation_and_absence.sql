-- What is said about a ticket, for whom it waits, when its author contested it; agents who are away; mails that were merged.

ALTER TABLE ticket ADD COLUMN waiting_for varchar(20);
ALTER TABLE ticket ADD COLUMN contested_at timestamp(6) with time zone;
ALTER TABLE ticket ADD COLUMN author_muted boolean DEFAULT FALSE NOT NULL;

CREATE TABLE absence (
  id        bigint NOT NULL CONSTRAINT absence_pk PRIMARY KEY,
  agent_id  bigint NOT NULL CONSTRAINT absence_agent_fk REFERENCES agent (id),
  first_day date   NOT NULL,
  last_day  date   NOT NULL,
  deputy_id bigint CONSTRAINT absence_deputy_fk REFERENCES agent (id),
  CONSTRAINT absence_days_ck CHECK (last_day >= first_day)
);
CREATE INDEX absence_agent_ix ON absence (agent_id, last_day);

ALTER TABLE delivery ADD COLUMN held boolean DEFAULT FALSE NOT NULL;
ALTER TABLE delivery ADD COLUMN merged_into bigint CONSTRAINT delivery_merged_into_fk REFERENCES delivery (id);
CREATE INDEX delivery_sibling_ix ON delivery (ticket_id, address, status);
CREATE INDEX delivery_administration_ix ON delivery (collectivity_id, created_at);
