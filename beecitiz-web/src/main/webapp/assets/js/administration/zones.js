// The zones on a small map: as they are, or as a file that was sent would make them.
import L from "../leaflet.js";
import { createMap } from "../base-map.js";

const place = document.getElementById("map");
const map = createMap(place);
const { slug, sketch } = place.dataset;

if (sketch) {
  const drawn = L.geoJSON(JSON.parse(sketch), {
    interactive: false,
    style: (feature) => ({ className: `zone-shape zone-${feature.properties.change}` }),
  }).addTo(map);
  if (drawn.getBounds().isValid()) map.fitBounds(drawn.getBounds());
} else {
  const response = await fetch(`/api/map/${encodeURIComponent(slug)}/territory.json`).catch(() => null);
  if (response?.ok) map.fitBounds(L.geoJSON(await response.json()).getBounds());
}
