// The collectivité's outline and zones with their names: the map says where it works even without tiles.
import L from "./leaflet.js";

const NAMES_FROM_ZOOM = 14;
const WORLD = [[-85, -180], [-85, 180], [85, 180], [85, -180]];

/** Adds the territory to a map and keeps the view near it; silently nothing when it cannot be read. */
export async function addTerritory(map, slug) {
  const response = await fetch(`/api/map/${encodeURIComponent(slug)}/territory.json`).catch(() => null);
  if (!response?.ok) return;
  const { features } = await response.json();
  const names = L.layerGroup();
  const drawn = new Set();
  for (const feature of features) {
    const rings = outerRings(feature.geometry);
    if (feature.properties.role === "outline") {
      L.polygon([WORLD, ...rings], { className: "map-outside", interactive: false }).addTo(map);
      rings.forEach((ring) => newEdges(ring, drawn));
      L.polyline(rings, { className: "map-outline", interactive: false }).addTo(map);
      map.setMaxBounds(L.latLngBounds(rings.flat()).pad(0.6));
    } else {
      L.polyline(rings.flatMap((ring) => newEdges(ring, drawn)), { className: "map-zone", interactive: false }).addTo(map);
      names.addLayer(nameOf(feature.properties.name, rings));
    }
  }
  const showNames = () => (map.getZoom() >= NAMES_FROM_ZOOM ? names.addTo(map) : names.remove());
  map.on("zoomend", showNames);
  showNames();
}

/** The parts of a ring that nothing before it has drawn: two dashed lines on one another would not look dashed. */
function newEdges(ring, drawn) {
  const runs = [];
  let open = false;
  for (let i = 1; i < ring.length; i++) {
    const edge = [ring[i - 1], ring[i]].map(String).sort().join(" ");
    if (!drawn.has(edge)) {
      if (!open) runs.push([ring[i - 1]]);
      runs.at(-1).push(ring[i]);
    }
    open = !drawn.has(edge);
    drawn.add(edge);
  }
  return runs;
}

function nameOf(name, rings) {
  const text = document.createElement("span");
  text.textContent = name;
  const icon = L.divIcon({ className: "map-zone-name", html: text, iconSize: null });
  return L.marker(centreOf(rings), { icon, interactive: false, keyboard: false, pane: "overlayPane" });
}

function outerRings({ type, coordinates }) {
  const polygons = type === "Polygon" ? [coordinates] : coordinates;
  return polygons.map(([outer]) => outer.map(([lon, lat]) => [lat, lon]));
}

/** The centre of gravity of the largest ring. */
function centreOf(rings) {
  const weighed = rings.map((ring) => {
    let area = 0, lat = 0, lon = 0;
    ring.forEach(([y, x], i) => {
      const [nextY, nextX] = ring[(i + 1) % ring.length];
      const cross = x * nextY - nextX * y;
      area += cross;
      lat += (y + nextY) * cross;
      lon += (x + nextX) * cross;
    });
    return { area: Math.abs(area), at: [lat / (3 * area), lon / (3 * area)] };
  });
  return weighed.sort((a, b) => b.area - a.area)[0].at;
}
