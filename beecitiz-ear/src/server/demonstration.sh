# The demonstration: run, status, stop, mails, reset.

MAIL_SERVER=beecitiz-ear/src/demonstration/MailServer.java
ADDRESS_SERVER=beecitiz-ear/src/demonstration/AddressServer.java

start_mail_server() {
  local jar
  jar=$(greenmail_jar)
  java -cp "$jar" "$MAIL_SERVER" serve "$SMTP_PORT" "$IMAP_PORT" >"$BEECITIZ_HOME/mail.log" 2>&1 &
  printf '%s\n' $! >"$BEECITIZ_HOME/mail.pid"
}

wait_for_mail_server() {
  local tries
  for ((tries = 0; tries < 60; tries++)); do
    ! is_taken "$SMTP_PORT" || return 0
    sleep 0.5
  done
  fail "the demonstration’s mail server did not start; see $BEECITIZ_HOME/mail.log."
}

start_address_server() {
  java "$ADDRESS_SERVER" "$GEOCODER_PORT" beecitiz-web/src/main/webapp/maps >"$BEECITIZ_HOME/addresses.log" 2>&1 &
  printf '%s\n' $! >"$BEECITIZ_HOME/addresses.pid"
}

stop_small_servers() {
  local name
  for name in mail addresses; do
    if [ -f "$BEECITIZ_HOME/$name.pid" ]; then
      kill "$(cat "$BEECITIZ_HOME/$name.pid")" 2>/dev/null || true
      rm -f "$BEECITIZ_HOME/$name.pid"
    fi
  done
}

stop_all() {
  trap - EXIT INT TERM
  say ""
  say "Stopping…"
  stop_server
  stop_small_servers
  [ -z "${LOG_PID:-}" ] || pkill -P "$LOG_PID" 2>/dev/null || true
  rm -f "$BEECITIZ_HOME/run.pid"
}

run() {
  need_jdk
  need_free_ports
  build
  fetch_server
  trap 'stop_all; exit 130' INT TERM
  trap stop_all EXIT
  printf '%s\n' $$ >"$BEECITIZ_HOME/run.pid"
  start_mail_server
  start_address_server
  start_server
  wait_for_mail_server
  deploy
  wait_until_ready
  say_welcome
  follow_log &
  LOG_PID=$!
  wait "$LOG_PID" || true
}

say_welcome() {
  local base=http://127.0.0.1:$HTTP_PORT
  cat <<TEXT

Beecitiz is ready (demonstration data).

  Portal        $base/demo/         Ville de Rivebelle
                $base/demo2/        Montclair-sur-Aure
  Back-office   $base/agents/
  Console       http://127.0.0.1:$ADMIN_PORT/   (Payara’s administration)
  Mails         ./beecitiz mails [address]   SMTP $SMTP_PORT, IMAP $IMAP_PORT (any password)
  Addresses     http://127.0.0.1:$GEOCODER_PORT/search?q=tanneurs   the towns’ geocoder

  Accounts, password beecitiz:
    agent@demo.example          voirie
    agent2@demo.example         éclairage public
    responsable@demo.example    head of department
    admin@demo.example          administrator
    agent@demo2.example         Montclair-sur-Aure

Ctrl-C stops everything.

TEXT
}

status() {
  if is_ready; then
    say "Beecitiz is ready at http://127.0.0.1:$HTTP_PORT/ (home: $BEECITIZ_HOME)."
  elif is_taken "$HTTP_PORT"; then
    say "Something listens at port $HTTP_PORT, and Beecitiz is not ready there."
  else
    say "Beecitiz does not run at port $HTTP_PORT."
  fi
}

# Ends a run that waits in another terminal, or what one that was killed left behind.
stop() {
  local pid
  pid=$(cat "$BEECITIZ_HOME/run.pid" 2>/dev/null || true)
  if [ -n "$pid" ] && kill -TERM "$pid" 2>/dev/null; then
    while kill -0 "$pid" 2>/dev/null; do sleep 0.5; done
  else
    stop_server
    stop_small_servers
  fi
  say "Stopped."
}

mails() {
  need_jdk
  is_taken "$IMAP_PORT" || fail "the demonstration’s mail server does not run at port $IMAP_PORT (./beecitiz run starts it)."
  java -cp "$(greenmail_jar)" "$MAIL_SERVER" read "$IMAP_PORT" "$@"
}

reset() {
  local answer
  if is_taken "$HTTP_PORT"; then
    fail "stop Beecitiz first (./beecitiz stop)."
  fi
  read -r -p "Forget all data in $BEECITIZ_HOME/data? [y/N] " answer
  if [[ $answer == [yYoO]* ]]; then
    rm -rf "$BEECITIZ_HOME/data"
    say "Forgotten; the next run writes the demonstration anew."
  else
    say "Nothing was touched."
  fi
}
