// The map that every page with a map starts from: base, territory, tools, one message line.
import L from "./leaflet.js";
import { drawnMap } from "./drawn-map.js";
import { addTerritory } from "./territory.js";

const NO_PICTURE = "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==";
const LOCATED_ZOOM = 17;

/**
 * Makes the element of the tag bz:map a Leaflet map and returns it.
 *
 * Reads data-slug, data-lat, data-lon, data-zoom, data-base (a path that ends in .json is a drawn map, else a tile address),
 * data-attribution, and its words from data-label-zoom-in, -zoom-out, -locate, -locate-failed, -base-failed.
 */
export function createMap(element) {
  const { slug, lat, lon, zoom, attribution } = element.dataset;
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const map = L.map(element, {
    center: [Number(lat), Number(lon)],
    zoom: Number(zoom),
    minZoom: 11,
    maxZoom: 19,
    zoomControl: false,
    attributionControl: false,
    maxBoundsViscosity: 0.8,
    zoomAnimation: !still,
    fadeAnimation: !still,
    markerZoomAnimation: !still,
    inertia: !still,
  });
  L.control.attribution({ prefix: false }).addAttribution(escaped(attribution)).addTo(map);
  const say = addMessage(element);
  addTools(map, element, say);
  addBase(map, element, say);
  addTerritory(map, slug);
  new ResizeObserver(() => map.invalidateSize({ animate: false })).observe(element);
  return map;
}

function addBase(map, element, say) {
  const { base, labelBaseFailed } = element.dataset;
  if (base.endsWith(".json")) {
    drawnMap(base, { maxZoom: 19 })
      .then((layer) => layer.addTo(map))
      .catch(() => say(labelBaseFailed));
    return;
  }
  L.tileLayer(base, { maxZoom: 19, errorTileUrl: NO_PICTURE })
    .on("tileerror", () => say(labelBaseFailed))
    .on("tileload", ({ tile }) => tile.src !== NO_PICTURE && say(""))
    .addTo(map);
}

/** One line on the map, read out politely; saying the same again changes nothing. */
function addMessage(element) {
  const line = document.createElement("p");
  line.className = "map-message";
  line.setAttribute("role", "status");
  element.append(line);
  return (text) => {
    if (line.textContent !== text) line.textContent = text;
  };
}

function addTools(map, element, say) {
  const { labelZoomIn, labelZoomOut, labelLocate, labelLocateFailed } = element.dataset;
  const tools = document.createElement("div");
  tools.className = "map-tools portal";
  const locate = group(tools, "");
  const zoom = group(tools, "zoom");
  button(locate, "locate-fixed", labelLocate, () => {
    say("");
    map.locate({ setView: true, maxZoom: LOCATED_ZOOM });
  });
  const zoomIn = button(zoom, "plus", labelZoomIn, () => map.zoomIn());
  const zoomOut = button(zoom, "minus", labelZoomOut, () => map.zoomOut());
  map.on("locationerror", () => say(labelLocateFailed));
  map.on("zoomend", () => {
    // Not disabled: a disabled button would lose the keyboard's focus.
    zoomIn.setAttribute("aria-disabled", map.getZoom() >= map.getMaxZoom());
    zoomOut.setAttribute("aria-disabled", map.getZoom() <= map.getMinZoom());
  });
  L.DomEvent.disableClickPropagation(tools);
  L.DomEvent.disableScrollPropagation(tools);
  element.append(tools);
}

function group(tools, className) {
  const box = document.createElement("div");
  box.className = `group ${className}`;
  tools.append(box);
  return box;
}

function button(box, icon, label, action) {
  const made = document.createElement("button");
  made.type = "button";
  made.setAttribute("aria-label", label);
  made.title = label;
  made.append(iconOf(icon));
  made.addEventListener("click", action);
  box.append(made);
  return made;
}

/** An icon of the sprite, as the tag bz:icon writes it. */
export function iconOf(name) {
  return svgOf("icon", "0 0 24 24", `i-${name}`);
}

/** An SVG element that only sighted people notice, empty or with a part of the sprite. */
export function svgOf(className, viewBox, part) {
  const ns = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(ns, "svg");
  svg.setAttribute("class", className);
  svg.setAttribute("viewBox", viewBox);
  svg.setAttribute("aria-hidden", "true");
  if (part) {
    const use = document.createElementNS(ns, "use");
    use.setAttribute("href", `/assets/icons.svg#${part}`);
    svg.append(use);
  }
  return svg;
}

function escaped(text) {
  const span = document.createElement("span");
  span.textContent = text ?? "";
  return span.innerHTML;
}
