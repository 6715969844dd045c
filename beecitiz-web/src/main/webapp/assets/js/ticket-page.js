// A ticket's place on its small map; back to the map as it was left.
import L from "./leaflet.js";
import { createMap } from "./base-map.js";
import { pinIcon } from "./pin.js";

const element = document.getElementById("map");
const map = createMap(element);
map.scrollWheelZoom.disable();
const { lat, lon } = element.dataset;
L.marker([lat, lon], { icon: pinIcon(element.closest(".place-card").dataset), interactive: false, keyboard: false }).addTo(map);

const back = document.querySelector("[data-back]");
const cameFrom = document.referrer && new URL(document.referrer);
if (back && cameFrom?.origin === location.origin && cameFrom.pathname === new URL(back.href).pathname) {
  back.addEventListener("click", (event) => {
    event.preventDefault();
    history.back();
  });
}

// Who comes to say "moi aussi" finds it open.
if (location.hash === "#soutien") document.querySelector("#soutien details")?.setAttribute("open", "");
