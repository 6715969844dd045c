-- Keys by which programs of other systems may send tickets; the hash of each alone.

CREATE TABLE api_key (
  id              bigint       NOT NULL CONSTRAINT api_key_pk PRIMARY KEY,
  collectivity_id bigint       NOT NULL CONSTRAINT api_key_collectivity_fk REFERENCES collectivity (id),
  name            varchar(100) NOT NULL,
  key_hash        char(64)     NOT NULL,
  CONSTRAINT api_key_hash_uk UNIQUE (collectivity_id, key_hash)
);
