-- delivery_sibling_ix begins with the same column. (H2 keeps it: it belongs to the foreign key there.)
DROP INDEX delivery_ticket_ix;

-- Without these, a delivery that is deleted has the whole table searched for those merged into it, and an event that is deleted too.
CREATE INDEX delivery_merged_ix ON delivery (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX delivery_event_ix ON delivery (event_id);
