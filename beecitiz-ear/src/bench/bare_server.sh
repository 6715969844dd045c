# The server without the application, which then comes with its demonstration.

milliseconds() { date +%s%3N; }

# Milliseconds from the start of a server that was configured before until it answers.
milliseconds_to_start() {
  local begun
  begun=$(milliseconds)
  start_server >/dev/null
  "$@"
  echo $(($(milliseconds) - begun))
}

start_bare_server() {
  start_server >/dev/null
  stop_server
  BARE_MILLISECONDS=$(milliseconds_to_start true)
  deploy >/dev/null
  wait_until_ready
}
