-- The rows that one intake writes: a ticket, its first event, a mail to its author and one to its agent.
\set n random(1, 2000000000)
BEGIN;
INSERT INTO ticket (id, version, collectivity_id, reference, kind, status, publication, source, category_id, zone_id, latitude, longitude, geokey, address,
    description, author_email, author_locale, secret_version, department_id, agent_id, rule_number, received_at, changed_at)
  SELECT -:n, 1, collectivity_id, 'b' || :n, kind, status, publication, source, category_id, zone_id, latitude, longitude, geokey, address,
    'Mesure numéro ' || :n, author_email, author_locale, secret_version, department_id, agent_id, rule_number, now(), now()
  FROM ticket WHERE id = (SELECT max(id) FROM ticket);
INSERT INTO ticket_event (id, ticket_id, at, type, to_status, department_id, agent_id)
  SELECT -:n, -:n, now(), 'RECEIVED', status, department_id, agent_id FROM ticket WHERE id = -:n;
INSERT INTO delivery (id, collectivity_id, ticket_id, event_id, recipient, address, locale, template, status, created_at, due_at, attempts)
  SELECT -2 * :n::bigint, collectivity_id, id, id, 'AUTHOR', author_email, 'fr', 'ACKNOWLEDGMENT', 'SENT', now(), now(), 0 FROM ticket WHERE id = -:n;
INSERT INTO delivery (id, collectivity_id, ticket_id, event_id, recipient, address, locale, template, status, created_at, due_at, attempts)
  SELECT -2 * :n::bigint - 1, collectivity_id, id, id, 'ASSIGNED_AGENT', author_email, 'fr', 'TO_HANDLE', 'SENT', now(), now(), 0 FROM ticket WHERE id = -:n;
COMMIT;
