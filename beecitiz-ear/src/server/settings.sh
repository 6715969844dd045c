# What the environment sets, and the words that end the script.

HTTP_PORT=${BEECITIZ_HTTP_PORT:-8080}
ADMIN_PORT=${BEECITIZ_ADMIN_PORT:-4848}
SMTP_PORT=${BEECITIZ_SMTP_PORT:-3025}
IMAP_PORT=${BEECITIZ_IMAP_PORT:-3143}
GEOCODER_PORT=${BEECITIZ_GEOCODER_PORT:-3180}
DATABASE_URL=${BEECITIZ_DATABASE_URL:-}

# Where the server and its data are.
use_home() {
  mkdir -p "$1"
  BEECITIZ_HOME=$(cd "$1" && pwd)
  PAYARA=$BEECITIZ_HOME/payara6
  DOMAIN=$PAYARA/glassfish/domains/domain1
}

use_home "${BEECITIZ_HOME:-$PWD/.beecitiz}"
EAR=beecitiz-ear/target/beecitiz.ear
BUILT=beecitiz-ear/target/fingerprint

say() { printf '%s\n' "$*"; }

fail() {
  printf 'beecitiz: %s\n' "$*" >&2
  exit 1
}

need_jdk() {
  command -v javac >/dev/null || fail "no JDK found: install a JDK 17 or newer (on Debian: apt-get install openjdk-17-jdk-headless)."
  local version
  version=$(javac -version 2>&1 | sed -E 's/^javac ([0-9]+).*/\1/')
  [ "$version" -ge 17 ] || fail "the JDK found is $version; Beecitiz needs 17 or newer."
}

is_taken() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

need_free_ports() {
  local pair
  for pair in HTTP:"$HTTP_PORT" ADMIN:"$ADMIN_PORT" SMTP:"$SMTP_PORT" IMAP:"$IMAP_PORT" GEOCODER:"$GEOCODER_PORT"; do
    if is_taken "${pair#*:}"; then
      fail "port ${pair#*:} is taken; stop what listens there (./beecitiz stop, if it is Beecitiz), or set BEECITIZ_${pair%%:*}_PORT."
    fi
  done
}

# A setting of pom.xml, such as payara.version.
pom_property() { sed -nE "s#.*<$1>(.*)</$1>.*#\1#p" pom.xml; }
