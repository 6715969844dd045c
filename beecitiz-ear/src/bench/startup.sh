# Start-up: the server with Beecitiz deployed and its data there, against the bare server.

milliseconds() { date +%s%3N; }

measure_startup() {
  local begun bare with
  start_mail_server
  start_address_server
  begun=$(milliseconds)
  start_server >/dev/null
  bare=$(($(milliseconds) - begun))
  deploy >/dev/null
  wait_until_ready
  stop_server
  begun=$(milliseconds)
  start_server >/dev/null
  wait_until_ready
  with=$(($(milliseconds) - begun))
  row "start until ready (ms), against the bare server's first start" "$with" "$bare" "$(ratio "$with" "$bare")" "—"
}
