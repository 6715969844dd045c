-- :tickets more open tickets of the demonstration's town, copies of its own, spread evenly over 4 km: some 190 in a tile
-- at zoom 18 when they are 300,000.

-- GeoKey.of: Web Mercator x and y in 31 bits each, interleaved.
CREATE FUNCTION pg_temp.spread(bits bigint) RETURNS bigint LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  bits := (bits | (bits << 16)) & x'0000FFFF0000FFFF'::bigint;
  bits := (bits | (bits << 8)) & x'00FF00FF00FF00FF'::bigint;
  bits := (bits | (bits << 4)) & x'0F0F0F0F0F0F0F0F'::bigint;
  bits := (bits | (bits << 2)) & x'3333333333333333'::bigint;
  RETURN (bits | (bits << 1)) & x'5555555555555555'::bigint;
END $$;

CREATE FUNCTION pg_temp.geokey(latitude double precision, longitude double precision) RETURNS bigint LANGUAGE sql IMMUTABLE AS $$
  SELECT pg_temp.spread(floor((longitude + 180) / 360 * 2147483648)::bigint)
    | (pg_temp.spread(floor((1 - ln(tan(pi() / 4 + radians(latitude) / 2)) / pi()) / 2 * 2147483648)::bigint) << 1)
$$;

SELECT setseed(0.5) \gset

CREATE TEMP TABLE original AS
  SELECT t.*, row_number() OVER (ORDER BY t.id) - 1 AS place FROM ticket t
  WHERE archived_at IS NULL AND closed_at IS NULL AND publication = 'PUBLISHED' AND author_email <> 'mesure@habitants.example'
    AND collectivity_id = (SELECT id FROM collectivity WHERE slug = 'demo');

INSERT INTO ticket (id, version, collectivity_id, reference, kind, status, publication, source, category_id, zone_id, latitude, longitude, geokey, address,
    description, author_email, author_locale, author_muted, secret_version, department_id, agent_id, rule_number, estimate, received_at, changed_at)
  SELECT nextval('beecitiz_seq') + 1000000000, 1, t.collectivity_id, '25-' || 1000000 + b.before + n, t.kind, t.status, t.publication, t.source,
    t.category_id, t.zone_id, p.latitude, p.longitude, pg_temp.geokey(p.latitude, p.longitude), t.address,
    t.description, 'mesure@habitants.example', 'fr', false, 1, t.department_id, t.agent_id, t.rule_number,
    CASE WHEN n % 3 = 0 THEN current_date + (n % 60) - 10 END, now() - n * interval '20 seconds', now() - n * interval '20 seconds'
  FROM (SELECT n, 47.29 + random() * 0.0373 AS latitude, 0.0625 + random() * 0.0533 AS longitude FROM generate_series(1, :tickets) n) p
  CROSS JOIN (SELECT count(*) AS before FROM ticket) b
  JOIN original t ON t.place = p.n % (SELECT count(*) FROM original);

ANALYZE ticket;
