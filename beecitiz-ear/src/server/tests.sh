# All tests, or one.

find_chromium() {
  printf '%s' "${BEECITIZ_CHROMIUM:-$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)}"
}

need_chromium() {
  [ -z "$(find_chromium)" ] || return 0
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    say "Installing Chromium…"
    { apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium; } >/dev/null \
      || fail "Chromium could not be installed; install the package chromium."
  else
    fail "no Chromium found: the browser tests need one (on Debian: apt-get install chromium)."
  fi
}

run_tests() {
  need_jdk
  case "${1:-}" in
    "")
      need_chromium
      BEECITIZ_CHROMIUM=$(find_chromium) ./mvnw -B verify
      ;;
    *IT | *IT#*) ./mvnw -q -B verify -pl beecitiz-ear -am -Dit.test="$1" -Dskip.plain.tests -Dskip.postgresql="${SKIP_POSTGRESQL:-true}" \
      -Doutside.database="${OUTSIDE_DATABASE:-h2}" \
      -Djacoco.skip -Dspotless.check.skip ;;
    *) ./mvnw -q -B test -Dtest="$1" -Dsurefire.failIfNoSpecifiedTests=false -Djacoco.skip ;;
  esac
}
