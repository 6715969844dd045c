// The list: J and K move from row to row, filters apply when chosen.
import { keepList, keptList } from "./came-from.js";
import { listen } from "./keys.js";

const wrap = document.getElementById("rows");
const links = [...document.querySelectorAll(".t-title a")];
const REFERENCE = /[^/]+$/;

let current = -1;
const seen = keptList()?.last;
if (wrap) {
  const references = links.map((link) => link.pathname.match(REFERENCE)[0]);
  keepList({ title: wrap.dataset.title, address: wrap.dataset.address, references });
  mark(references.indexOf(seen));
}

function mark(index) {
  links[current]?.closest("tr").classList.remove("cur");
  current = index;
  links[current]?.closest("tr").classList.add("cur");
}

function move(step) {
  if (!links.length) return;
  mark(Math.min(Math.max(current + step, 0), links.length - 1));
  links[current].focus();
  links[current].closest("tr").scrollIntoView({ block: "nearest" });
}

links.forEach((link, index) => link.addEventListener("focus", () => mark(index)));
listen({ J: () => move(1), K: () => move(-1), Enter: () => links[current]?.click() });

// A row is its link, but for text that is being selected.
wrap?.addEventListener("click", (event) => {
  const row = event.target.closest("tr[data-ri]");
  if (row && !event.target.closest("a") && getSelection().isCollapsed) row.querySelector(".t-title a").click();
});

const filters = document.getElementById("filters");
filters.classList.add("is-live");
for (const select of filters.querySelectorAll("select")) select.addEventListener("change", () => filters.requestSubmit());
// What is not asked for stays out of the address.
filters.addEventListener("submit", () => {
  for (const field of filters.querySelectorAll("[name]")) field.disabled = field.value === "";
});
addEventListener("pageshow", () => {
  for (const field of filters.querySelectorAll("[name]")) field.disabled = false;
});
