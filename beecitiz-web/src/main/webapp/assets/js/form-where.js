// Step 1: the pin by click, drag, position, keyboard or address; the server says what lies where.
import L from "./leaflet.js";
import { createMap } from "./base-map.js";
import { combobox } from "./combobox.js";
import { draftOfThisPage, forgetDraftOfThisPage, keepFields } from "./kept-fields.js";
import { nearBox } from "./near.js";
import { placeBox } from "./place.js";
import { sendOnce } from "./sending.js";
import { pinIcon } from "./where-pin.js";

const CLOSE = 17;
const LATE = 300;

const by = (id) => document.getElementById(id);
const form = by("form");
const [address, zone, latitude, longitude] = ["address", "zone", "latitude", "longitude"].map(by);
const element = by("where-map");
const slug = encodeURIComponent(element.dataset.slug);
const near = nearBox(by("near-here"), by("next"));
const box = placeBox(by("place"), () => address.focus());

comeBackToDraft();
const kept = keepFields(form);
sendOnce(form, kept);

const map = createMap(element);
let marker = null;
let round = 0;
// What people type is theirs, and no found address replaces it; but where suggestions answer it and there is no pin yet, it was a search.
let precised = Boolean(address.value);
// The address that was found last: it goes with its pin, what people typed stays.
let found = "";
// What is known of the pin's place: its zone and the address that was found there.
let place = null;

by("by-zone").open = Boolean(zone.value);
map.on("click", ({ latlng }) => placePin(latlng));
map.on("locationfound", ({ latlng }) => placePin(latlng));
by("locate").addEventListener("click", () => element.querySelector(".map-tools button").click());
by("centre").addEventListener("click", () => placePin(map.getCenter()));
L.DomEvent.disableClickPropagation(by("centre"));
zone.addEventListener("change", chooseZone);
address.addEventListener("input", () => {
  precised = Boolean(address.value);
  echo();
});
combobox(address, {
  label: by("address-note").dataset.list,
  found: by("address-note").dataset.found,
  search,
  choose: chooseAddress,
  say: (state) => {
    by("address-note").textContent = by("address-note").dataset[state] ?? "";
  },
});
start();

function start() {
  const [lat, lon] = [latitude, longitude].map(({ value }) => (value ? Number(value) : NaN));
  if (Math.abs(lat) <= 85 && Math.abs(lon) <= 180) {
    movePin(L.latLng(lat, lon));
    map.setView([lat, lon], CLOSE);
    describe(L.latLng(lat, lon), null);
  } else if (zone.value) {
    box.showZone(zone.selectedOptions[0].text);
  }
}

/** Back from step 2, this page is step 1 of the draft that it started. */
function comeBackToDraft() {
  forgetDraftOfThisPage();
  const leave = () => {
    const draft = draftOfThisPage();
    if (draft) location.replace(draft);
  };
  if (performance.getEntriesByType("navigation")[0]?.type === "back_forward") leave();
  addEventListener("pageshow", ({ persisted }) => persisted && leave());
}

async function search(words, signal) {
  const suggestions = await getJson(`/api/adresses/${slug}?q=${encodeURIComponent(words)}`, signal);
  if (suggestions.length && !marker) precised = false;
  return suggestions;
}

function placePin(latlng) {
  forgetError();
  movePin(latlng.wrap());
  // From afar no one hits the exact place: the map comes closer, and the pin can be moved.
  if (map.getZoom() < CLOSE) map.setView(latlng, CLOSE);
  describe(latlng.wrap(), null);
}

function chooseAddress({ label, lat, lon }) {
  const latlng = L.latLng(lat, lon);
  forgetError();
  address.value = label;
  found = label;
  precised = false;
  movePin(latlng);
  map.setView(latlng, Math.max(map.getZoom(), CLOSE));
  describe(latlng, label);
}

/** What was missing is given: the summary of errors says so no longer, and goes once it has nothing else to say. */
function forgetError() {
  document.querySelector('.error-summary a[href="#point"]')?.closest("li").remove();
  document.querySelector(".error-summary:not(:has(li))")?.remove();
}

function movePin(latlng) {
  if (!marker) {
    marker = L.marker(latlng, { icon: pinIcon(), draggable: true, autoPan: true, keyboard: false }).addTo(map);
    marker.on("dragend", () => placePin(marker.getLatLng()));
    by("map-hint").hidden = true;
  }
  marker.setLatLng(latlng);
  latitude.value = latlng.lat.toFixed(6);
  longitude.value = latlng.lng.toFixed(6);
  zone.value = "";
  kept.save();
}

/** Asks what lies at a point, and shows it unless the pin has moved on meanwhile; a slow address is not waited for. */
async function describe(latlng, known) {
  const mine = ++round;
  const query = `?lat=${latlng.lat.toFixed(6)}&lon=${latlng.lng.toFixed(6)}`;
  const asked = known ? Promise.resolve(known) : getJson(`/api/adresses/${slug}${query}`).then(([nearest]) => nearest?.label, () => null);
  const there = await getJson(`/api/lieux/${slug}${query}`).catch(() => null);
  if (mine !== round) return;
  place = null;
  by("point-error")?.remove();
  by("point").classList.remove("in-error");
  near.around(there?.inside ? latlng : null);
  if (!there) {
    box.hide();
  } else if (!there.inside) {
    setAddress(null);
    box.showOutside();
  } else {
    const late = setTimeout(() => {
      if (mine !== round) return;
      setAddress(null);
      place = { zone: there.zone, label: null };
      echo();
    }, LATE);
    const label = await asked;
    clearTimeout(late);
    if (mine !== round) return;
    if (address.value === label) precised = false;
    setAddress(label);
    place = { zone: there.zone, label };
    echo();
  }
}

/** The box says what will be sent: the words that were typed, else the address that was found. */
function echo() {
  if (!place) return;
  box.showPlace(place.zone, precised ? address.value : place.label, precised);
}

function setAddress(label) {
  if (!precised && (label || address.value === found)) {
    found = label ?? "";
    address.value = found;
  }
  kept.save();
}

function chooseZone() {
  forgetError();
  round++;
  place = null;
  setAddress(null);
  marker?.remove();
  marker = null;
  latitude.value = "";
  longitude.value = "";
  near.around(null);
  if (zone.value) box.showZone(zone.selectedOptions[0].text);
  else box.hide();
  kept.save();
}

async function getJson(address, signal) {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(String(response.status));
  return response.json();
}
