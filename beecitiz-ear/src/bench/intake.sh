# Intake: POST /open311/v2/requests.json, against pgbench inserting the same rows in one transaction, both with as many connections. Mails are due
# meanwhile, and the mail server is away: what is measured is the intake, while the outbox tries in vain.

one() { sql -c "SELECT $1 FROM ticket ORDER BY id DESC LIMIT 1"; }

measure_intake() {
  local ours theirs ratio category before after
  category=$(sql -c "SELECT id FROM category WHERE parent_id IS NOT NULL AND collectivity_id = (SELECT id FROM collectivity WHERE slug = 'demo') ORDER BY id LIMIT 1")
  sed "s/@CATEGORY@/$category/" "$BENCH_SOURCES/intake.lua" >"$BENCH/intake.lua"
  before=$(rows_written)
  warm_up -s "$BENCH/intake.lua" "http://127.0.0.1:$HTTP_PORT/open311/v2/requests.json"
  after=$(rows_written)
  [ "$before" != "$after" ] || fail "the intake wrote nothing."
  sql -c "CREATE SEQUENCE bench START 10000000"
  compare post_requests insert_rows
  row "POST requests a second, PostgreSQL" "$ours" "$theirs (pgbench)" "$ratio" "≥ 0.35"
}

post_requests() { requests_a_second -s "$BENCH/intake.lua" "http://127.0.0.1:$HTTP_PORT/open311/v2/requests.json"; }

# The rows of one ticket of this category, with all that comes with it, in one transaction.
insert_rows() {
  "$PG_BIN/pgbench" -n -h 127.0.0.1 -p "$PG_PORT" -U beecitiz -M prepared -c "$CONNECTIONS" -j 2 -T "$SECONDS_EACH" \
    -D collectivity="$(one collectivity_id)" -D category="$category" -D zone="$(one zone_id)" -D department="$(one department_id)" -D agent="$(one agent_id)" \
    -f "$BENCH_SOURCES/intake.sql" beecitiz 2>"$BENCH/pgbench.log" | awk '/^tps/ {print $3}' || fail "pgbench failed; see $BENCH/pgbench.log."
}

rows_written() { sql -c "SELECT count(*) FROM ticket"; }
