// The dialog that mends a ticket's place and category: its map, whose pin is dragged, clicked or put at the centre. A photo is sent once it is chosen.
import L from "../leaflet.js";
import { createMap } from "../base-map.js";
import { pinIcon } from "../where-pin.js";
import { listen } from "./keys.js";
import { showDialog } from "./page.js";

const place = document.getElementById("correct-map");
Object.assign(place.dataset, document.getElementById("map").dataset);
let pin;

// Drawn when the dialog is first seen: before, it has no size.
new ResizeObserver(() => {
  if (!pin && place.clientWidth > 0) draw();
}).observe(place);

function draw() {
  const map = createMap(place);
  pin = L.marker([Number(place.dataset.lat), Number(place.dataset.lon)], { icon: pinIcon(), draggable: true, autoPan: true, keyboard: false }).addTo(map);
  pin.on("dragend", () => moveTo(pin.getLatLng()));
  map.on("click", ({ latlng }) => moveTo(latlng));
  document.getElementById("correct-centre").addEventListener("click", () => moveTo(map.getCenter()));
}

// Both fields are written anew by each answer of the server: they are looked up each time.
function moveTo({ lat, lng }) {
  pin.setLatLng([lat, lng]);
  document.getElementById("correct-lat").value = lat.toFixed(6);
  document.getElementById("correct-lon").value = lng.toFixed(6);
}

listen({ C: () => document.querySelector("[data-dialog=correct]") && showDialog("correct") });

document.getElementById("photo-file")?.addEventListener("change", ({ target }) => target.files.length && target.form.submit());
