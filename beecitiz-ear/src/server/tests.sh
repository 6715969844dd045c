# All tests.

find_chromium() { command -v chromium || command -v chromium-browser || command -v google-chrome || true; }

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
  need_chromium
  BEECITIZ_CHROMIUM=$(find_chromium) PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 ./mvnw -B verify
}
