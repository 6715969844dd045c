// The tickets on the map: pins that can be focused and chosen, clusters that zoom in.
import L from "./leaflet.js";
import { merged } from "./clusters.js";
import { clusterIcon, pinIcon } from "./pin.js";
import { watchTiles } from "./tiles.js";

const FAN_RADIUS = 30;
const CLUSTER_STEP = 2;
const CLUSTER_DISTANCE = 50;

/**
 * Shows the tickets of a collectivité on its map.
 *
 * words: the page's labels; categories and statuses: their looks by id and name; query: the filters; chosen(ticket, element) is called on choice.
 * Returns highlight(reference), select(reference) and placeOf(reference).
 */
export function showTickets(map, { slug, query, words, categories, statuses, chosen, failed }) {
  const layers = new Map();
  const pins = new Map();
  const clustersOf = new Map();
  const clusterLayer = L.layerGroup().addTo(map);
  let redraw = 0;
  let selected = null;

  watchTiles(map, {
    url: (key) => `/api/map/${encodeURIComponent(slug)}/${key}.json${query ? `?${query}` : ""}`,
    show(key, { clusters, points }) {
      const layer = L.layerGroup().addTo(map);
      layers.set(key, layer);
      setClusters(key, clusters);
      fannedOut(map, points).forEach((point) => addPin(layer, point));
      mark(selected, "is-selected", true);
    },
    hide(key) {
      layers.get(key)?.eachLayer((marker) => pins.get(marker.reference) === marker && pins.delete(marker.reference));
      layers.get(key)?.remove();
      layers.delete(key);
      setClusters(key, []);
    },
    failed,
  });

  function setClusters(key, clusters) {
    if (clusters.length) clustersOf.set(key, clusters);
    else if (!clustersOf.delete(key)) return;
    cancelAnimationFrame(redraw);
    redraw = requestAnimationFrame(() => {
      clusterLayer.clearLayers();
      const all = [...clustersOf.values()].flat();
      merged(all, (place) => map.project(place), CLUSTER_DISTANCE).forEach((cluster) => addCluster(clusterLayer, cluster));
    });
  }

  function addCluster(layer, { lat, lon, count }) {
    const zoomIn = () => map.setView([lat, lon], Math.min(map.getZoom() + CLUSTER_STEP, map.getMaxZoom()));
    addMarker(layer, [lat, lon], clusterIcon(count), filled(words.labelCluster, count), zoomIn);
  }

  function addPin(layer, point) {
    const { name, ...look } = categories[point.category] ?? { name: "", icon: "map-pin", family: "stationnement" };
    const status = statuses[point.status];
    const subject = point.kind === "IDEA" ? filled(words.labelIdea, name) : name;
    const ticket = { ...point, subject, status };
    const label = filled(words.labelPin, subject, status.name, point.id);
    const marker = addMarker(layer, point.at, pinIcon({ ...look, kind: point.kind, style: status.style }), label, (byKey) =>
      chosen(ticket, { byKey, element: marker.getElement() }),
    );
    marker.reference = point.id;
    pins.set(point.id, marker);
  }

  function mark(reference, style, on) {
    const marker = pins.get(reference);
    marker?.getElement()?.classList.toggle(style, on);
    marker?.setZIndexOffset(on ? 1000 : 0);
  }

  return {
    highlight: (reference, on) => reference !== selected && mark(reference, "is-highlighted", on),
    select(reference) {
      mark(selected, "is-selected", false);
      selected = reference;
      mark(selected, "is-selected", true);
    },
    placeOf: (reference) => pins.get(reference)?.getLatLng(),
  };
}

function addMarker(layer, at, icon, label, action) {
  const marker = L.marker(at, { icon, riseOnHover: true }).addTo(layer);
  const element = marker.getElement();
  element.setAttribute("aria-label", label);
  marker.on("click", () => action(false));
  element.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    event.stopPropagation();
    action(true);
  });
  return marker;
}

/** Points with the place to draw them at: those that share one stand around it. */
function fannedOut(map, points) {
  const groups = grouped(points);
  return [...groups.values()].flatMap((group) =>
    group.map((point, i) => ({ ...point, at: group.length === 1 ? [point.lat, point.lon] : around(map, point, i, group.length) })),
  );
}

function around(map, { lat, lon }, i, count) {
  const angle = (2 * Math.PI * i) / count - Math.PI / 2;
  const radius = Math.max(FAN_RADIUS, count * 6);
  const place = map.project([lat, lon]).add([radius * Math.cos(angle), radius * Math.sin(angle)]);
  return map.unproject(place);
}

function placeKey({ lat, lon }) {
  return `${lat.toFixed(5)} ${lon.toFixed(5)}`;
}

function grouped(points) {
  const groups = new Map();
  for (const point of points) groups.set(placeKey(point), [...(groups.get(placeKey(point)) ?? []), point]);
  return groups;
}

function filled(text, ...values) {
  return text.replace(/\{(\d)\}/g, (hole, i) => values[i] ?? hole);
}
