# The agents' first page at 100,000 tickets (written by tiles.sh) against the same at 1,000, as an agent's browser asks for it.

# Milliseconds of the fastest of twenty tries of the agents' first page.
first_page() {
  local jar=$BENCH/cookies
  rm -f "$jar"
  sign_in "$jar"
  for _ in $(seq 20); do
    curl -s -o /dev/null -b "$jar" -w '%{time_total} %{http_code}\n' "http://127.0.0.1:$HTTP_PORT/agents/?vue=ALL"
  done | awk '$2 != 200 { bad = 1 } { print $1 * 1000 } END { exit bad }' | sort -n | head -n 1
}

sign_in() {
  local address=http://127.0.0.1:$HTTP_PORT/agents/connexion page state
  page=$(curl -s -c "$1" -b "$1" "$address")
  state=$(sed -nE 's/.*name="jakarta.faces.ViewState"[^>]*value="([^"]*)".*/\1/p' <<<"$page" | head -n 1)
  curl -s -o /dev/null -c "$1" -b "$1" -H "Origin: http://127.0.0.1:$HTTP_PORT" "$address" \
    --data-urlencode "connexion=connexion" --data-urlencode "connexion:email=admin@demo.example" --data-urlencode "connexion:password=beecitiz" \
    --data-urlencode "connexion:submit=" --data-urlencode "jakarta.faces.ViewState=$state"
}

measure_list() {
  local many few
  many=$(first_page) || fail "the agents' page did not answer."
  sql -c "DELETE FROM delivery WHERE ticket_id > 1000000000; DELETE FROM ticket WHERE id > 1000000000 AND id % 100 <> 0; ANALYZE ticket"
  few=$(first_page) || fail "the agents' page did not answer."
  row "agents' first page at 100,000 tickets (ms), against 1,000" "$many" "$few" "$(ratio "$many" "$few")" "≤ 1.30"
}
