// The list that the agent came from, for the ticket's page: its address, name and rows, kept in this tab alone.
const KEPT = "beecitiz.list";

export function keepList(list) {
  sessionStorage.setItem(KEPT, JSON.stringify(list));
}

/** { title, address, references } or null. */
export function keptList() {
  return JSON.parse(sessionStorage.getItem(KEPT));
}
