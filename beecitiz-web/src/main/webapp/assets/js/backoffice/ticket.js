// The ticket's page: its map, its neighbours in the list, its keys, and what its dialogs say while one chooses.
import L from "../leaflet.js";
import { createMap } from "../base-map.js";
import { pinIcon } from "../pin.js";
import { keepList, keptList } from "./came-from.js";
import { listen } from "./keys.js";
import { showDialog } from "./page.js";

const place = document.getElementById("map");
const { lat, lon } = place.dataset;
L.marker([Number(lat), Number(lon)], { icon: pinIcon(place.dataset), interactive: false, keyboard: false }).addTo(createMap(place));

const list = keptList();
const reference = location.pathname.match(/[^/]+$/)[0];
const index = list?.references.indexOf(reference) ?? -1;
const neighbours = document.getElementById("neighbours");
const back = document.getElementById("back");
if (list) {
  back.href = list.address;
  back.querySelector("span").textContent = list.title;
}
if (index >= 0) {
  keepList({ ...list, last: reference });
  const position = neighbours.querySelector("[data-of]");
  position.textContent = position.dataset.of.replace("{0}", index + 1).replace("{1}", list.references.length);
  lead("prev", list.references[index - 1]);
  lead("next", list.references[index + 1]);
  neighbours.hidden = false;
}

function lead(rel, to) {
  const link = neighbours.querySelector(`[rel=${rel}]`);
  if (to) link.href = `/agents/demandes/${to}`;
  else link.hidden = true;
}

const follow = (rel) => () => {
  const link = neighbours.querySelector(`[rel=${rel}]`);
  if (link.href) link.click();
};

const offered = (name) => () => document.querySelector(`[data-dialog=${name}]`) && showDialog(name);

listen({
  R: offered("resolve"),
  E: offered("estimate"),
  A: offered("reassign"),
  S: offered("status"),
  J: follow("next"),
  K: follow("prev"),
  U: () => back.click(),
});

// A number of days is shown as its date; the date alone counts for the server.
document.addEventListener("input", ({ target }) => {
  if (target.id === "estimate-days") {
    const date = document.getElementById("estimate-date");
    const day = new Date(`${date.min}T12:00:00Z`);
    day.setUTCDate(day.getUTCDate() + Number(target.value));
    date.value = target.value === "" || Number.isNaN(day.valueOf()) ? "" : day.toISOString().slice(0, 10);
  } else if (target.id === "estimate-date") {
    document.getElementById("estimate-days").value = "";
  }
});

// Who will be told, of the one who is chosen.
function tell() {
  const chosen = document.querySelector("#reassign-form input[name=agent]:checked");
  document.getElementById("reassign-told").textContent = chosen?.dataset.told ?? "";
}
document.addEventListener("change", ({ target }) => target.name === "agent" && tell());
globalThis.jQuery(document).on("pfAjaxComplete", tell);
tell();
