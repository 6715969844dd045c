// Filters apply at once where scripts run; without them there is a button. All of them are in the address.

/** Makes the page's filter form submit itself on change, without what was left empty, keeping the map's view. */
export function autoFilter() {
  const form = document.querySelector(".filters");
  form.addEventListener("change", (event) => {
    if (event.target.name === "genre") go(form, form.action);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    go(form, event.submitter?.formAction ?? form.action);
  });
  document.addEventListener("click", (event) => {
    const open = document.querySelector(".more-filters[open]");
    if (open && !open.contains(event.target)) open.open = false;
  });
  form.addEventListener("keydown", (event) => {
    const more = form.querySelector(".more-filters");
    if (event.key !== "Escape" || !more.open) return;
    more.open = false;
    more.querySelector("summary").focus();
  });
}

function go(form, address) {
  const said = [...new FormData(form)].filter(([, value]) => value !== "");
  const kinds = form.querySelectorAll('[name="genre"]');
  const all = said.filter(([name]) => name === "genre").length === kinds.length;
  const query = new URLSearchParams(said.filter(([name]) => !(all && name === "genre")));
  const target = new URL(address);
  target.search = query;
  const words = new URLSearchParams(location.search).get("q") ?? "";
  if (target.pathname === location.pathname && words === (query.get("q") ?? "")) target.hash = location.hash;
  location.assign(target);
}
