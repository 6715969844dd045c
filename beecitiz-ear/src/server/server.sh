# Payara Server: configured once for these settings, then started, deployed to, stopped.

asadmin() { AS_JAVA=${JAVA_HOME:-} "$PAYARA/bin/asadmin" --port "$ADMIN_PORT" "$@"; }

server_key() {
  local file=$BEECITIZ_HOME/server-key
  if [ ! -f "$file" ]; then
    (umask 077 && od -An -N32 -tx1 /dev/urandom | tr -d ' \n' >"$file")
  fi
  cat "$file"
}

# In boot files no quotes are used, and : and = within values are escaped.
escaped() { sed -E 's/([:=\\])/\\\1/g' <<<"$1"; }

pool_command() {
  # A connection is tried when it is lent, though not again within a few seconds: each query outside a transaction borrows one.
  local command="create-jdbc-connection-pool --restype javax.sql.DataSource --steadypoolsize 4 --maxpoolsize 24"
  command+=" --isconnectvalidatereq=true --validationmethod custom-validation --validateatmostonceperiod 5 --wrapjdbcobjects=false"
  if [ -z "$DATABASE_URL" ]; then
    local url="jdbc:h2:file:$BEECITIZ_HOME/data/beecitiz;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
    printf '%s --validationclassname %s --datasourceclassname org.h2.jdbcx.JdbcDataSource --property URL=%s:user=beecitiz:password=beecitiz beecitiz\n' \
      "$command" org.glassfish.api.jdbc.validation.H2ConnectionValidation "$(escaped "$url")"
    return
  fi
  [[ $DATABASE_URL =~ ^postgres(ql)?://([^:@/]+)(:([^@/]*))?@([^:/]+)(:([0-9]+))?/([^?]+)$ ]] \
    || fail "BEECITIZ_DATABASE_URL is not of the form postgresql://user:password@host:port/database."
  printf '%s --validationclassname %s --datasourceclassname org.postgresql.ds.PGSimpleDataSource --property serverName=%s:portNumber=%s:databaseName=%s:user=%s:password=%s:reWriteBatchedInserts=true beecitiz\n' \
    "$command" org.glassfish.api.jdbc.validation.PostgresConnectionValidation \
    "${BASH_REMATCH[5]}" "${BASH_REMATCH[7]:-5432}" "$(escaped "${BASH_REMATCH[8]}")" "$(escaped "${BASH_REMATCH[2]}")" "$(escaped "${BASH_REMATCH[4]}")"
}

boot_file() {
  local text
  text=$(cat "beecitiz-ear/src/server/$1.asadmin")
  text=${text//@POOL@/$(pool_command)}
  text=${text//@HTTP_PORT@/$HTTP_PORT}
  text=${text//@ADMIN_PORT@/$ADMIN_PORT}
  text=${text//@SMTP_PORT@/$SMTP_PORT}
  text=${text//@PHOTO_DIRECTORY@/$(escaped "$BEECITIZ_HOME/data/photos")}
  text=${text//@GEOCODER_PORT@/$GEOCODER_PORT}
  text=${text//@SERVER_KEY@/$(server_key)}
  printf '%s\n' "$text"
}

configuration_fingerprint() {
  { boot_file preboot; boot_file postboot; pom_property payara.version; cat "$BUILT"; } | sha256sum | cut -d' ' -f1
}

# Starts the server; a new home, other settings or another EAR than last time begin with a fresh domain: a server that still loads
# the last EAR can't be given the next. Data is kept apart.
start_server() {
  local fingerprint
  fingerprint=$(configuration_fingerprint)
  local arguments=()
  if [ "$(cat "$BEECITIZ_HOME/configured" 2>/dev/null)" != "$fingerprint" ]; then
    say "Configuring the server…"
    rm -rf "$DOMAIN" "$BEECITIZ_HOME/deployed"
    # The other listeners are switched off below; until then their ports only have to differ from those that were chosen.
    "$PAYARA/bin/asadmin" create-domain --nopassword --savelogin=false --checkports=false --adminport "$ADMIN_PORT" --instanceport "$HTTP_PORT" \
      --domainproperties http.ssl.port=65501:jms.port=65502:orb.listener.port=65503:orb.ssl.port=65504:orb.mutualauth.port=65505:domain.jmxPort=65506:osgi.shell.telnet.port=65507:java.debugger.port=65508 \
      domain1 >"$BEECITIZ_HOME/domain.log" || fail "the server's domain was not created; see $BEECITIZ_HOME/domain.log."
    if [ -n "$DATABASE_URL" ]; then
      cp "$(postgresql_jar)" "$DOMAIN/lib/"
    fi
    # A fresh domain has no JMS service of its own, and then listens for JMS on every address; boot files are heard too late.
    sed -i '/<config name="server-config">/a <jms-service type="DISABLED" default-jms-host="default_JMS_host"><jms-host name="default_JMS_host" host="localhost" port="7676" lazy-init="false"/></jms-service>' \
      "$DOMAIN/config/domain.xml"
    # Room for a town's map and its tiles; on two cores and one gigabyte, the collector with the least to do besides answering, and large pages where the system has them.
    sed -i 's|<jvm-options>-Xmx512m</jvm-options>|<jvm-options>-Xmx1g</jvm-options><jvm-options>-XX:+UseParallelGC</jvm-options><jvm-options>-XX:+UseTransparentHugePages</jvm-options>|' "$DOMAIN/config/domain.xml"
    boot_file preboot >"$BEECITIZ_HOME/preboot.asadmin"
    (umask 077 && boot_file postboot >"$BEECITIZ_HOME/postboot.asadmin")
    arguments=(--prebootcommandfile "$BEECITIZ_HOME/preboot.asadmin" --postbootcommandfile "$BEECITIZ_HOME/postboot.asadmin")
  fi
  say "Starting the server…"
  asadmin start-domain "${arguments[@]}" domain1 >"$BEECITIZ_HOME/start.log" 2>&1 || {
    tail -n 20 "$BEECITIZ_HOME/start.log" >&2
    fail "the server did not start; see $DOMAIN/logs/server.log."
  }
  if grep -E 'Boot Command .* failed' "$DOMAIN/logs/server.log" >&2; then
    fail "the server was not configured; see $DOMAIN/logs/server.log."
  fi
  printf '%s\n' "$fingerprint" >"$BEECITIZ_HOME/configured"
}

deploy() {
  local fingerprint
  fingerprint=$(cat "$BUILT")
  if [ "$(cat "$BEECITIZ_HOME/deployed" 2>/dev/null)" != "$fingerprint" ]; then
    say "Deploying…"
    asadmin deploy --force --name beecitiz "$EAR" >"$BEECITIZ_HOME/deploy.log" 2>&1 || {
      tail -n 5 "$BEECITIZ_HOME/deploy.log" >&2
      fail "the application was not deployed; see $DOMAIN/logs/server.log."
    }
    printf '%s\n' "$fingerprint" >"$BEECITIZ_HOME/deployed"
  fi
}

is_ready() {
  local answer
  exec 3<>"/dev/tcp/127.0.0.1/$HTTP_PORT" || return 1
  printf 'GET /health/ready HTTP/1.0\r\nHost: 127.0.0.1\r\n\r\n' >&3
  read -r answer <&3 || true
  exec 3>&- 3<&-
  [[ $answer == *" 200"* ]]
} 2>/dev/null

wait_until_ready() {
  local tries
  for ((tries = 0; tries < 240; tries++)); do
    if is_ready; then
      return
    fi
    sleep 0.5
  done
  fail "the application did not become ready; see $DOMAIN/logs/server.log."
}

stop_server() {
  if [ -x "$PAYARA/bin/asadmin" ] && [ -d "$DOMAIN" ]; then
    asadmin stop-domain --kill=true domain1 >/dev/null 2>&1 || true
  fi
}

# The server's log, one short line a message: ours, and others' warnings.
follow_log() {
  tail -n 0 -F "$DOMAIN/logs/server.log" 2>/dev/null | awk '
    /^\[[0-9]{4}-/ { time = substr($1, 13, 8); level = $0; sub(/^\[[^]]*\] \[[^]]*\] \[/, "", level); sub(/\].*/, "", level)
                     shown = level == "WARNING" || level == "SEVERE" || level == "ERROR" || /\[org\.beecitiz/
                     next }
    shown && NF { sub(/^ +/, ""); sub(/\]\]$/, ""); print time, level, $0; fflush() }'
}
