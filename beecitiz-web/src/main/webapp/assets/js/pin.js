// How a ticket looks on a map: shape says its kind, colour and icon its category, the corner its status.
import L from "./leaflet.js";
import { iconOf, svgOf } from "./base-map.js";

const SHAPES = {
  REQUEST: "M17 1.2C8.3 1.2 1.2 8.2 1.2 16.8 1.2 28.4 17 41.8 17 41.8s15.8-13.4 15.8-25C32.8 8.2 25.7 1.2 17 1.2z",
  IDEA: "M6.2 1.2h21.6a5 5 0 0 1 5 5v20.6a5 5 0 0 1-5 5h-5.6L17 41.8l-5.2-10H6.2a5 5 0 0 1-5-5V6.2a5 5 0 0 1 5-5z",
};
const SIZE = [34, 43];
const TIP = [17, 43];

/** A Leaflet icon from kind, family, icon and style (the status as the style sheet calls it). */
export function pinIcon({ kind, family, icon, style }) {
  const pin = document.createElement("span");
  pin.className = `pin cat cat-${family} st-${style} ${kind === "IDEA" ? "idea" : ""} ${style === "resolved" ? "is-resolved" : ""}`;
  pin.append(shapeOf(kind), iconOf(icon), svgOf("state", "0 0 16 16", `g-${style}`));
  return L.divIcon({ className: "pin-place", html: pin, iconSize: SIZE, iconAnchor: TIP });
}

function shapeOf(kind) {
  const shape = svgOf("shape", "0 0 34 43");
  const path = document.createElementNS(shape.namespaceURI, "path");
  path.setAttribute("d", SHAPES[kind]);
  shape.append(path);
  return shape;
}

/** A cluster's icon: a circle that grows with what it holds. */
export function clusterIcon(count) {
  const size = 38 + Math.min(18, Math.round(Math.log2(count) * 3));
  const circle = document.createElement("span");
  circle.className = "cluster";
  circle.textContent = count.toLocaleString(document.documentElement.lang);
  return L.divIcon({ className: "cluster-place", html: circle, iconSize: [size, size] });
}
