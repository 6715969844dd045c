# Intake: POST /open311/v2/requests.json, against pgbench inserting the same rows in one transaction, both with eight connections.

measure_intake() {
  local ours theirs category
  category=$(sql -c "SELECT id FROM category WHERE parent_id IS NOT NULL AND collectivity_id = (SELECT id FROM collectivity WHERE slug = 'demo') ORDER BY id LIMIT 1")
  # Mails are not sent meanwhile: what is measured is the intake.
  sed "s/@CATEGORY@/$category/" "$BENCH_SOURCES/intake.lua" >"$BENCH/intake.lua"
  requests_a_second -s "$BENCH/intake.lua" "http://127.0.0.1:$HTTP_PORT/open311/v2/requests.json" >/dev/null
  ours=$(requests_a_second -s "$BENCH/intake.lua" "http://127.0.0.1:$HTTP_PORT/open311/v2/requests.json")
  cp "$BENCH_SOURCES/intake.sql" "$BENCH/intake.sql"
  chmod a+r "$BENCH/intake.sql"
  theirs=$("$PG_BIN/pgbench" -n -h 127.0.0.1 -p "$PG_PORT" -U beecitiz -M prepared -c "$CONNECTIONS" -j 2 -T "$SECONDS_EACH" -f "$BENCH/intake.sql" beecitiz 2>"$BENCH/pgbench.log" \
    | awk '/^tps/ {print $3}')
  row "POST requests a second, PostgreSQL" "$ours" "$theirs (pgbench)" "$(ratio "$ours" "$theirs")" "≥ 0.35"
}
