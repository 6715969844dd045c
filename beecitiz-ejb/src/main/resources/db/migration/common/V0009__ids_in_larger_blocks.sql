-- An intake takes four ids: blocks of 50 were spent, and waited for, every twelfth time. A block is the ids up to the sequence's value. One step of the
-- new length comes first, or a new sequence would begin below its first block; and one of the old, as one database counts from the last value and the
-- other to the next.
SELECT nextval('beecitiz_seq');
ALTER SEQUENCE beecitiz_seq INCREMENT BY 1000;
SELECT nextval('beecitiz_seq');
