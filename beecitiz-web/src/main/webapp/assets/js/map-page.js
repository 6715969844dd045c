// The map page: map, pins, the list of what is in view, the card of the pin that was chosen.
import { createMap } from "./base-map.js";
import { makeCard } from "./card.js";
import { autoFilter } from "./filters.js";
import { showTickets } from "./pins.js";
import { makeSheet } from "./sheet.js";
import { syncList } from "./view-list.js";

// What search and card leave free of a narrow map, in pixels.
const UNCOVERED = { paddingTopLeft: [40, 170], paddingBottomRight: [40, 240] };
// The same without a card: pins that were searched for stay clear of search and edges, and there is room left on the smallest map.
const BESIDE_SEARCH = { paddingTopLeft: [40, 120], paddingBottomRight: [40, 40] };

const page = document.getElementById("contenu");
const element = document.getElementById("map");
const words = page.dataset;
const path = words.path;

const map = createMap(element);
showAll(map, words.extent);
keepView(map);
autoFilter();

const message = element.querySelector(".map-message");
const failed = () => (message.textContent = words.labelFailed);
map.on("movestart", () => (message.textContent = ""));
const sheet = makeSheet(page.querySelector(".panel"), words);
const card = makeCard(map, { host: element, path, words, closed: () => choose(null) });
const tickets = showTickets(map, {
  slug: element.dataset.slug,
  query: words.tiles,
  words,
  categories: JSON.parse(words.categories),
  statuses: JSON.parse(words.statuses),
  failed,
  chosen(ticket, how) {
    choose(ticket.id);
    const at = tickets.placeOf(ticket.id);
    if (matchMedia("(max-width: 40rem)").matches) {
      sheet.shrink();
      map.invalidateSize({ animate: false });
      map.panInside(at, UNCOVERED);
    }
    card.show(ticket, { ...how, at });
  },
});
const list = syncList(map, { path, hovered: tickets.highlight, failed });

function choose(reference) {
  tickets.select(reference);
  list.mark(reference);
}

/** Of words that were searched for, the map shows all that has them. */
function showAll(map, extent) {
  if (!extent) return;
  const [west, south, east, north] = extent.split(",").map(Number);
  map.fitBounds([[south, west], [north, east]], { ...BESIDE_SEARCH, maxZoom: 17, animate: false });
}

/** The view is in the address's fragment, zoom/latitude/longitude, so that one comes back to it. */
function keepView(map) {
  const [zoom, lat, lon] = location.hash.slice(1).split("/").map(Number);
  if (zoom && Number.isFinite(lat) && Number.isFinite(lon)) map.setView([lat, lon], zoom, { animate: false });
  map.on("moveend", () => {
    const { lat, lng } = map.getCenter();
    history.replaceState(null, "", `#${map.getZoom()}/${lat.toFixed(5)}/${lng.toFixed(5)}`);
  });
}
