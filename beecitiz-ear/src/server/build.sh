# Builds the EAR and fetches what the demonstration runs on.

sources_fingerprint() {
  find pom.xml .mvn beecitiz-*/pom.xml beecitiz-*/src/main -type f -print0 | sort -z | xargs -0 sha256sum | sha256sum | cut -d' ' -f1
}

build() {
  local fingerprint
  fingerprint=$(sources_fingerprint)
  if [ -f "$EAR" ] && [ "$(cat "$BUILT" 2>/dev/null)" = "$fingerprint" ]; then
    return
  fi
  say "Building…"
  ./mvnw -q -B package -Dmaven.test.skip=true || fail "the build failed; its words are above."
  printf '%s\n' "$fingerprint" >"$BUILT"
}

fetch_server() {
  [ -x "$PAYARA/bin/asadmin" ] && return
  say "Fetching Payara Server $(pom_property payara.version)…"
  ./mvnw -q -B -N dependency:unpack -Dartifact="fish.payara.distributions:payara:$(pom_property payara.version):zip" \
    -DoutputDirectory="$BEECITIZ_HOME" -Dmdep.overWriteReleases=true -Dmdep.useBaseVersion=true \
    -DmarkersDirectory="$BEECITIZ_HOME/markers" || fail "Payara Server could not be fetched."
  chmod +x "$PAYARA/bin/asadmin" "$PAYARA/glassfish/bin/"*
}

# Copies a library into the home, once: group:artifact:version.
fetch_library() {
  local artifact=${1#*:}
  local jar=$BEECITIZ_HOME/lib/${artifact%%:*}-${artifact#*:}.jar
  if [ ! -f "$jar" ]; then
    ./mvnw -q -B -N dependency:copy -Dartifact="$1:jar" -DoutputDirectory="$BEECITIZ_HOME/lib" || fail "$1 could not be fetched."
  fi
  printf '%s\n' "$jar"
}

greenmail_jar() { fetch_library "com.icegreen:greenmail-standalone:$(pom_property greenmail.version)"; }

postgresql_jar() { fetch_library "org.postgresql:postgresql:$(pom_property postgresql.version)"; }
