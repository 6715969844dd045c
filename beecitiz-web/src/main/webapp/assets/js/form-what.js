// Step 2: families as tiles, their subjects below or found by typing; characters that are left; photos.
import { countCharacters } from "./character-count.js";
import { drawDraftMap } from "./draft-map.js";
import { keepFields } from "./kept-fields.js";
import { takePhotos } from "./photos.js";
import { sendOnce } from "./sending.js";

const by = (id) => document.getElementById(id);
const form = by("form");
const tiles = by("families");
const filter = by("filter");
const note = by("filter-note");
const clear = by("filter-clear");
const families = [...form.querySelectorAll("[data-family]")];

takePhotos(by("photos"));
sendOnce(form, keepFields(form));
countCharacters(by("description"), by("description-count"), by("description-live"));
tiles.addEventListener("change", chooseFamily);
families.forEach((family) => family.addEventListener("change", () => (tileOf(family).checked = true)));
filter.addEventListener("input", show);
filter.addEventListener("keydown", (event) => {
  if (event.key === "Enter") event.preventDefault();
});
clear.addEventListener("click", () => {
  filter.value = "";
  filter.focus();
  show();
});
const chosen = form.querySelector("[name=category]:checked");
if (chosen) tileOf(chosen.closest("[data-family]")).checked = true;
show();
drawDraftMap();

/** A subject of another family would stay chosen unseen. */
function chooseFamily() {
  const unseen = form.querySelector("[name=category]:checked");
  if (unseen && !tileOf(unseen.closest("[data-family]")).checked) unseen.checked = false;
  show();
}

function show() {
  const words = folded(filter.value).split(" ").filter(Boolean);
  tiles.hidden = words.length > 0;
  clear.hidden = words.length === 0;
  if (words.length === 0) showChosen();
  else showFound(words);
}

function showChosen() {
  note.textContent = "";
  for (const family of families) {
    family.hidden = !tileOf(family).checked;
    family.querySelectorAll(".radio").forEach((subject) => (subject.hidden = false));
  }
}

function showFound(words) {
  let found = 0;
  for (const family of families) {
    const name = family.querySelector("legend").textContent;
    const subjects = [...family.querySelectorAll(".radio")];
    subjects.forEach((subject) => {
      const text = ` ${folded(`${subject.textContent} ${name}`)}`;
      subject.hidden = !words.every((word) => text.includes(` ${word}`));
    });
    const shown = subjects.filter((subject) => !subject.hidden).length;
    family.hidden = shown === 0;
    found += shown;
  }
  const { one, many, none } = note.dataset;
  note.textContent = found === 1 ? one : (found ? many.replace("{0}", found) : none.replace("{0}", () => filter.value.trim()));
}

function tileOf(family) {
  return tiles.querySelector(`[value="${family.dataset.family}"]`);
}

/** Without accents, capitals and signs. */
function folded(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^a-z0-9]+/g, " ").trim();
}
