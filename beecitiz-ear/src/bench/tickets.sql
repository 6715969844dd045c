-- :tickets more tickets of the demonstration's town, around its centre, from copies of one.
INSERT INTO ticket (id, version, collectivity_id, reference, kind, status, publication, source, category_id, zone_id, latitude, longitude, geokey, address,
    description, author_email, author_locale, author_muted, secret_version, department_id, agent_id, rule_number, estimate, received_at, changed_at)
  SELECT nextval('beecitiz_seq') + 1000000000, 1, t.collectivity_id, '25-' || 1000000 + b.before + n, t.kind, t.status, t.publication, t.source,
    t.category_id, t.zone_id, p.latitude, p.longitude, p.geokey, t.address,
    t.description, 'mesure@habitants.example', 'fr', false, 1, t.department_id, t.agent_id, t.rule_number,
    CASE WHEN n % 3 = 0 THEN current_date + (n % 60) - 10 END, now() - n * interval '20 seconds', now() - n * interval '20 seconds'
  FROM generate_series(1, :tickets) n CROSS JOIN (SELECT count(*) AS before FROM ticket) b
  JOIN LATERAL (
    SELECT * FROM ticket WHERE archived_at IS NULL AND closed_at IS NULL AND publication = 'PUBLISHED'
      AND collectivity_id = (SELECT id FROM collectivity WHERE slug = 'demo') ORDER BY id OFFSET n % 40 LIMIT 1) t ON true
  -- Neighbours of a ticket in Morton order stand beside it on the map: the key and the place agree to a few metres.
  JOIN LATERAL (
    SELECT t.latitude + (random() - 0.5) * 0.0000001 AS latitude, t.longitude AS longitude, t.geokey + (n * 7919) % 1000000 AS geokey) p ON true;
ANALYZE ticket;
