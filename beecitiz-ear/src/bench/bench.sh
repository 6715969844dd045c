# Measures, as ratios in one run against the plainest thing that does the same work. `./beecitiz bench` prints a table; with names of parts
# (startup list tiles intake), these alone.
#
# Needs nginx, wrk and PostgreSQL's server with pgbench (Debian: nginx-light wrk postgresql). All of it is started here, on 127.0.0.1 and on
# files of its own in beecitiz-ear/target/bench, and stopped at the end.

BENCH=$PWD/beecitiz-ear/target/bench
BENCH_SOURCES=$PWD/beecitiz-ear/src/bench
SECONDS_EACH=${BEECITIZ_BENCH_SECONDS:-8}
CONNECTIONS=8

need_tools() {
  local tool missing=()
  for tool in nginx wrk psql; do
    command -v "$tool" >/dev/null || missing+=("$tool")
  done
  PG_BIN=$(find /usr/lib/postgresql -name initdb -printf '%h\n' 2>/dev/null | sort -V | tail -n 1)
  [ -n "$PG_BIN" ] || missing+=(postgresql)
  [ ${#missing[@]} = 0 ] || fail "the measurements need ${missing[*]} (on Debian: apt-get install nginx-light wrk postgresql)."
}

# PostgreSQL does not run as root.
as_postgres() {
  if [ "$(id -u)" = 0 ]; then
    (cd / && runuser -u postgres -- "$@")
  else
    "$@"
  fi
}

start_postgresql() {
  PG_PORT=15432
  rm -rf "$BENCH/postgresql"
  mkdir -p "$BENCH/postgresql"
  if [ "$(id -u)" = 0 ]; then
    # The cluster's user has to reach it; nothing in it outlives the measurements.
    PG_DATA=$(as_postgres mktemp -d /tmp/beecitiz-bench.XXXXXX)
  else
    PG_DATA=$BENCH/postgresql/data
  fi
  as_postgres "$PG_BIN/initdb" -D "$PG_DATA" -U beecitiz -A trust >"$BENCH/initdb.log"
  as_postgres "$PG_BIN/pg_ctl" -D "$PG_DATA" -w -l "$PG_DATA/log" \
    -o "-p $PG_PORT -c listen_addresses=127.0.0.1 -c unix_socket_directories=$PG_DATA -c shared_buffers=256MB" start >/dev/null
  as_postgres "$PG_BIN/createdb" -h 127.0.0.1 -p "$PG_PORT" -U beecitiz beecitiz
}

stop_postgresql() {
  [ -z "${PG_DATA:-}" ] || { as_postgres "$PG_BIN/pg_ctl" -D "$PG_DATA" -m immediate stop >/dev/null 2>&1 || true; rm -rf "$PG_DATA"; }
}

sql() { PGOPTIONS='-c client_min_messages=warning' psql -q -X -A -t -h 127.0.0.1 -p "$PG_PORT" -U beecitiz -d beecitiz -v ON_ERROR_STOP=1 "$@"; }

# So many more tickets in the demonstration's town.
add_tickets() { sql -v tickets="$1" -f "$BENCH_SOURCES/tickets.sql"; }

start_nginx() {
  mkdir -p "$BENCH/www"
  cat >"$BENCH/nginx.conf" <<TEXT
worker_processes auto;
pid $BENCH/nginx.pid;
error_log $BENCH/nginx.log;
events { worker_connections 256; }
http {
  access_log off; sendfile on; keepalive_requests 1000000; default_type application/json;
  client_body_temp_path $BENCH/t1; proxy_temp_path $BENCH/t2; fastcgi_temp_path $BENCH/t3; uwsgi_temp_path $BENCH/t4; scgi_temp_path $BENCH/t5;
  server { listen 127.0.0.1:18090; root $BENCH/www; }
}
TEXT
  chmod -R a+rX "$BENCH/www"
  nginx -c "$BENCH/nginx.conf"
}

stop_nginx() { [ ! -f "$BENCH/nginx.pid" ] || kill "$(cat "$BENCH/nginx.pid")" 2>/dev/null || true; }

# Requests a second that wrk reaches: address, then more of wrk's arguments. An answer that is no 2xx ends the measurements.
requests_a_second() {
  wrk -t 2 -c "$CONNECTIONS" -d "${SECONDS_EACH}s" "$@" >"$BENCH/wrk.log" 2>&1 || fail "wrk failed; see $BENCH/wrk.log."
  ! grep -qE 'Non-2xx|Socket errors' "$BENCH/wrk.log" || { cat "$BENCH/wrk.log" >&2; fail "not every request was answered."; }
  awk '/Requests\/sec/ {print $2}' "$BENCH/wrk.log"
}

# The same for long enough that the server runs what it compiled: the compiler is at it for minutes on two cores.
warm_up() { SECONDS_EACH=$((SECONDS_EACH * 30)) requests_a_second "$@" >/dev/null; }

ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", a / b }'; }

# Two measures in turn, as the machine is not as fast at one moment as at the next: of seven such pairs the one with the median ratio, in the caller's
# ours, theirs and ratio.
compare() {
  local round
  for round in 1 2 3 4 5 6 7; do
    ours=$("$1")
    theirs=$("$2")
    printf '%s %s %s\n' "$(awk -v a="$ours" -v b="$theirs" 'BEGIN { printf "%.4f", a / b }')" "$ours" "$theirs"
  done >"$BENCH/pairs.txt"
  read -r _ ours theirs < <(sort -n "$BENCH/pairs.txt" | sed -n 4p)
  ratio=$(ratio "$ours" "$theirs")
}

row() { printf '| %s | %s | %s | %s | %s |\n' "$@" | tee -a "$BENCH/table.md"; }

bench() {
  local parts=("$@") part
  [ ${#parts[@]} != 0 ] || parts=(startup list tiles intake)
  need_jdk
  need_tools
  mkdir -p "$BENCH"
  : >"$BENCH/table.md"
  HTTP_PORT=18080 ADMIN_PORT=18048 SMTP_PORT=13025 IMAP_PORT=13143 GEOCODER_PORT=13180
  use_home "$BENCH/home"
  need_free_ports
  build
  fetch_server
  trap 'stop_bench; exit 130' INT TERM
  trap stop_bench EXIT
  start_postgresql
  DATABASE_URL=postgresql://beecitiz:beecitiz@127.0.0.1:$PG_PORT/beecitiz
  rm -rf "$BEECITIZ_HOME/configured" "$BEECITIZ_HOME/data"
  start_address_server
  for part in bare_server "${parts[@]}"; do
    # shellcheck source=/dev/null
    source "$BENCH_SOURCES/$part.sh"
  done
  start_bare_server
  row "what" "Beecitiz" "the plainest" "ratio" "asked for"
  row "---" "---" "---" "---" "---"
  for part in "${parts[@]}"; do
    "measure_$part"
  done
  say ""
  say "The same table is in $BENCH/table.md."
}

stop_bench() {
  trap - EXIT INT TERM
  stop_server
  stop_small_servers
  stop_nginx
  stop_postgresql
}
