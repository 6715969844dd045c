-- Who looks at a ticket that a deputy has, or nobody, is told whom the rule names; not a key, as the rest of the decision is none.

ALTER TABLE ticket ADD COLUMN absent_agent_id bigint;
