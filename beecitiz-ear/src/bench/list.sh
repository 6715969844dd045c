# The agents' first page at 100,000 open tickets against the same at 1,000, as an agent's browser asks for it.

# Milliseconds of the median of 101 tries of the agents' first page, after three hundred that warm it up.
first_page() {
  local jar=$BENCH/cookies
  rm -f "$jar"
  sign_in "$jar"
  ask_first_page 300 "$jar" >/dev/null && ask_first_page 101 "$jar" | sort -n | sed -n 51p
}

ask_first_page() {
  for _ in $(seq "$1"); do
    curl -s -o /dev/null -b "$2" -w '%{time_total} %{http_code}\n' "http://127.0.0.1:$HTTP_PORT/agents/?vue=toutes"
  done | awk '$2 != 200 { bad = 1 } { print $1 * 1000 } END { exit bad }'
}

sign_in() {
  local origin=http://127.0.0.1:$HTTP_PORT
  curl -s -o /dev/null -c "$1" -H "Origin: $origin" "$origin/agents/connexion" --data-urlencode "door=door" --data-urlencode "retour=" \
    --data-urlencode "email=admin@demo.example" --data-urlencode "password=beecitiz" --data-urlencode "enter=enter" \
    --data-urlencode "jakarta.faces.ViewState=stateless"
}

measure_list() {
  local few many
  add_tickets 900
  few=$(first_page) || fail "the agents' page did not answer."
  add_tickets 100000
  many=$(first_page) || fail "the agents' page did not answer."
  row "agents' first page at 100,000 tickets (ms), against 1,000" "$many" "$few" "$(ratio "$many" "$few")" "≤ 1.30"
}
