// The list beside the map: what is in view, a page at a time, as the server writes it for the list's own page.
const PAUSE = 250;

/** Keeps #count and #rows in step with the map; hovered(reference, on) follows the pointer and the focus in the rows. */
export function syncList(map, { path, hovered, failed }) {
  const rows = document.getElementById("rows");
  const count = document.getElementById("count");
  let request = null;
  let timer = null;
  let current = null;

  async function load(address) {
    request?.abort();
    request = new AbortController();
    try {
      const response = await fetch(address, { signal: request.signal });
      if (!response.ok) throw new Error(`${response.status}`);
      const page = new DOMParser().parseFromString(await response.text(), "text/html");
      rows.replaceChildren(...page.getElementById("rows").childNodes);
      rows.parentElement.scrollTop = 0;
      if (current) markRow(rows, current);
      const said = page.getElementById("count").textContent;
      if (count.textContent !== said) count.textContent = said;
      // The filters are removed here, not on the list's page.
      rows.querySelectorAll("[data-unfilter]").forEach((link) => (link.href = `${path}/${location.hash}`));
    } catch (problem) {
      if (problem.name !== "AbortError") failed();
    }
  }

  const loadView = () => load(addressOf(map, path));
  map.on("moveend", () => {
    clearTimeout(timer);
    timer = setTimeout(loadView, PAUSE);
  });
  loadView();

  rows.addEventListener("click", (event) => {
    const link = event.target.closest(".pager a");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    load(link.href).then(() => {
      rows.querySelector("a")?.focus({ preventScroll: true });
    });
  });
  for (const [type, on] of [["mouseover", true], ["mouseout", false], ["focusin", true], ["focusout", false]]) {
    rows.addEventListener(type, (event) => {
      const reference = event.target.closest("[data-reference]")?.dataset.reference;
      if (reference) hovered(reference, on);
    });
  }
  return {
    mark(reference) {
      current = reference;
      markRow(rows, reference);
    },
  };
}

function addressOf(map, path) {
  const bounds = map.getBounds();
  const zone = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
  const query = new URLSearchParams(location.search);
  query.delete("page");
  query.delete("lang");
  query.set("zone", zone.map((degrees) => degrees.toFixed(5)).join(","));
  return `${path}/liste?${query}`;
}

function markRow(rows, reference) {
  rows.querySelector(".is-current")?.classList.remove("is-current");
  const row = rows.querySelector(`[data-reference="${CSS.escape(reference ?? "")}"]`);
  row?.classList.add("is-current");
  row?.scrollIntoView({ block: "nearest" });
}
