-- An intake takes four ids: blocks of 50 were spent, and waited for, every twelfth time. A block is the ids up to the sequence's value, so one step of
-- the old length comes first: a new sequence would begin below its first block.
SELECT nextval('beecitiz_seq');
ALTER SEQUENCE beecitiz_seq INCREMENT BY 1000;
