# Tiles: one of about 20 KB in a town of 100,000 tickets, warm, against nginx with a file of the same bytes; then another tile and filter each time.

measure_tiles() {
  local tile=16/32784/22894 ours theirs bytes
  [ "$(sql -c "SELECT count(*) FROM ticket")" -gt 100000 ] || add_tickets 100000
  stop_server
  start_server >/dev/null
  wait_until_ready
  curl -sf "http://127.0.0.1:$HTTP_PORT/api/map/demo/$tile.json" >"$BENCH/tile.json" || fail "there is no tile $tile."
  mkdir -p "$BENCH/www"
  cp "$BENCH/tile.json" "$BENCH/www/tile.json"
  bytes=$(stat -c %s "$BENCH/tile.json")
  start_nginx
  warm_up "http://127.0.0.1:$HTTP_PORT/api/map/demo/$tile.json"
  ours=$(requests_a_second "http://127.0.0.1:$HTTP_PORT/api/map/demo/$tile.json")
  theirs=$(requests_a_second http://127.0.0.1:18090/tile.json)
  row "warm tile of $bytes bytes, requests a second" "$ours" "$theirs (nginx)" "$(ratio "$ours" "$theirs")" "≥ 0.40"
  ours=$(requests_a_second -s "$BENCH_SOURCES/tiles.lua" "http://127.0.0.1:$HTTP_PORT")
  row "another tile and filter each time" "$ours" "$theirs (nginx)" "$(ratio "$ours" "$theirs")" "≥ 0.10"
}
