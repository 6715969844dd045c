// The small map beside steps 2 and 3: a picture of the place, nothing to operate.
import L from "./leaflet.js";
import { createMap } from "./base-map.js";
import { pinIcon } from "./where-pin.js";

/** Draws it unless it is hidden, as it is on phones. */
export function drawDraftMap() {
  const element = document.getElementById("plan");
  if (!element?.offsetParent) return;
  const map = createMap(element);
  for (const handler of [map.dragging, map.touchZoom, map.doubleClickZoom, map.scrollWheelZoom, map.boxZoom, map.keyboard]) handler?.disable();
  L.marker(map.getCenter(), { icon: pinIcon(), interactive: false, keyboard: false }).addTo(map);
  element.setAttribute("role", "img");
  element.removeAttribute("tabindex");
}
