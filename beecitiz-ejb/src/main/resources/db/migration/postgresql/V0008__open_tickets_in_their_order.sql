-- Agents' first pages: open tickets by what was announced, counts of open ones, the archive by arrival. A condition on NULL does not let an ordinary
-- index give the order; H2, for small towns, sorts.
CREATE INDEX ticket_open_due_ix ON ticket (collectivity_id, estimate, id) WHERE archived_at IS NULL AND closed_at IS NULL;
CREATE INDEX ticket_open_count_ix ON ticket (collectivity_id, department_id, agent_id) WHERE archived_at IS NULL AND closed_at IS NULL;
CREATE INDEX ticket_archive_ix ON ticket (collectivity_id, received_at DESC NULLS LAST, id DESC) WHERE archived_at IS NOT NULL;
