# Start-up: the server with Beecitiz deployed and its data there, against the bare server.

measure_startup() {
  local ours
  stop_server
  ours=$(milliseconds_to_start wait_until_ready)
  row "start until ready (ms)" "$ours" "$BARE_MILLISECONDS (bare server)" "$(ratio "$ours" "$BARE_MILLISECONDS")" "—"
}
