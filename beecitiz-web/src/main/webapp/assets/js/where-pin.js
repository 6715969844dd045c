// The pin of the ticket that is being written.
import L from "./leaflet.js";
import { svgOf } from "./base-map.js";

const SHAPE = "M17 1.2C8.3 1.2 1.2 8.2 1.2 16.8 1.2 28.4 17 41.8 17 41.8s15.8-13.4 15.8-25C32.8 8.2 25.7 1.2 17 1.2z";

export function pinIcon() {
  const pin = document.createElement("span");
  pin.className = "pin where-pin is-selected";
  const shape = svgOf("shape", "0 0 34 43", "");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", SHAPE);
  shape.replaceChildren(path);
  pin.append(shape, svgOf("icon", "0 0 24 24", "i-map-pin"));
  return L.divIcon({ className: "where-pin-at", html: pin, iconSize: [34, 43], iconAnchor: [17, 43] });
}
