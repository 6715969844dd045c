# Tiles: one of about 20 KB in a town of 300,000 tickets, warm, against nginx with a file of the same bytes; then another tile and filter each time.

measure_tiles() {
  local tile=18/131138/91870 there ours theirs ratio bytes
  there=$(sql -c "SELECT count(*) FROM ticket")
  [ "$there" -ge 300000 ] || add_tickets $((300000 - there))
  stop_server
  start_server >/dev/null
  wait_until_ready
  mkdir -p "$BENCH/www"
  curl -sf "http://127.0.0.1:$HTTP_PORT/api/map/demo/$tile.json" >"$BENCH/www/tile.json" || fail "there is no tile $tile."
  bytes=$(stat -c %s "$BENCH/www/tile.json")
  [ "$bytes" -gt 10000 ] || fail "the tile has $bytes bytes only."
  start_nginx
  warm_up "http://127.0.0.1:$HTTP_PORT/api/map/demo/$tile.json"
  compare ready_tile nginx_file
  row "warm tile of $bytes bytes, requests a second" "$ours" "$theirs (nginx)" "$ratio" "≥ 0.40"
  sed "s/@CATEGORIES@/$(categories_of_town | paste -sd,)/" "$BENCH_SOURCES/tiles.lua" >"$BENCH/tiles.lua"
  compare changing_tiles nginx_file
  row "another tile and filter each time" "$ours" "$theirs (nginx)" "$ratio" "≥ 0.10"
}

ready_tile() { requests_a_second "http://127.0.0.1:$HTTP_PORT/api/map/demo/$tile.json"; }

changing_tiles() { requests_a_second -s "$BENCH/tiles.lua" "http://127.0.0.1:$HTTP_PORT"; }

nginx_file() { requests_a_second http://127.0.0.1:18090/tile.json; }

# So many that each request can choose others of them.
categories_of_town() {
  sql -c "SELECT DISTINCT category_id FROM ticket WHERE author_email = 'mesure@habitants.example' ORDER BY 1 LIMIT 18"
}
