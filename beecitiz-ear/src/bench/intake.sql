-- The rows that one intake writes: a ticket, its first event, a mail to its author and one to its agent.
BEGIN;
INSERT INTO ticket (id, version, collectivity_id, reference, kind, status, publication, source, category_id, zone_id, latitude, longitude, geokey, address,
    description, author_email, author_locale, author_muted, secret_version, department_id, agent_id, rule_number, received_at, changed_at)
  VALUES (-nextval('bench'), 1, :collectivity, '24-' || currval('bench'), 'REQUEST', 'ASSIGNED', 'PUBLISHED', 'OPEN311', :category, :zone, 47.31, 0.09,
    1774597244466112186, '', 'Mesure', 'mesure@habitants.example', 'fr', false, 1, :department, :agent, 1, now(), now());
INSERT INTO ticket_event (id, ticket_id, at, type, to_status, department_id, agent_id)
  VALUES (-currval('bench'), -currval('bench'), now(), 'RECEIVED', 'ASSIGNED', :department, :agent);
INSERT INTO delivery (id, collectivity_id, ticket_id, event_id, recipient, address, locale, template, status, held, created_at, due_at, attempts)
  VALUES (-2 * currval('bench'), :collectivity, -currval('bench'), -currval('bench'), 'AUTHOR', 'mesure@habitants.example', 'fr', 'ACKNOWLEDGMENT', 'SENT',
    false, now(), now(), 0);
INSERT INTO delivery (id, collectivity_id, ticket_id, event_id, recipient, address, locale, template, status, held, created_at, due_at, attempts)
  VALUES (-2 * currval('bench') + 1, :collectivity, -currval('bench'), -currval('bench'), 'ASSIGNED_AGENT', 'agent@demo.example', 'fr', 'TO_HANDLE', 'SENT',
    false, now(), now(), 0);
COMMIT;
