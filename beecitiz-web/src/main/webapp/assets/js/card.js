// The card of the pin that was chosen: what is known at once, then address, answer and photo from its own page.
import L from "./leaflet.js";
import { svgOf } from "./base-map.js";

const GAP = 34;

/** Makes the card of a map; show(ticket, …) opens it, hide() closes it and gives the focus back. closed() is told. */
export function makeCard(map, { host, path, words, closed }) {
  let card = null;
  let origin = null;
  let place = null;

  function show(ticket, { byKey, element, at }) {
    card?.remove();
    origin = element;
    place = at;
    card = build(ticket);
    L.DomEvent.disableClickPropagation(card).disableScrollPropagation(card);
    host.append(card);
    follow();
    if (byKey) card.querySelector("a").focus();
    complete(card, `${path}/demandes/${ticket.id}`).then(follow);
  }

  function hide() {
    if (!card) return;
    const hadFocus = card.contains(document.activeElement);
    card.remove();
    card = null;
    if (hadFocus && origin?.isConnected) origin.focus();
    closed();
  }

  /** Beside the pin, and inside the map; a narrow screen's style sheet puts it at the bottom instead. */
  function follow() {
    if (!card) return;
    const { x, y } = map.latLngToContainerPoint(place);
    const { x: width, y: height } = map.getSize();
    const left = x + GAP + card.offsetWidth < width - 70 ? x + GAP : x - GAP - card.offsetWidth;
    const top = Math.min(Math.max(y - card.offsetHeight / 2 - 20, 8), height - card.offsetHeight - 8);
    card.style.setProperty("--left", `${left}px`);
    card.style.setProperty("--top", `${top}px`);
  }

  function build(ticket) {
    const { status } = ticket;
    const made = document.createElement("article");
    made.className = "peek";
    made.setAttribute("aria-label", ticket.subject);
    made.innerHTML = `<div class="peek-in"><span class="status"></span><h2></h2><p class="peek-place"></p><p class="peek-answer"></p>
      <div class="peek-acts"><a class="btn"></a></div><button type="button" class="btn btn-quiet btn-icon peek-close"></button></div>`;
    const badge = made.querySelector(".status");
    badge.classList.add(`st-${status.style}`);
    badge.append(svgOf("glyph", "0 0 16 16", `g-${status.style}`), status.name);
    made.querySelector("h2").textContent = ticket.subject;
    const see = made.querySelector("a");
    see.href = `${path}/demandes/${ticket.id}`;
    see.textContent = words.labelSee;
    const close = made.querySelector("button");
    close.setAttribute("aria-label", words.labelClose);
    close.append(svgOf("icon", "0 0 24 24", "i-x"));
    close.addEventListener("click", hide);
    return made;
  }

  map.on("move zoomend", follow);
  map.on("click", hide);
  document.addEventListener("keydown", (event) => event.key === "Escape" && hide());
  return { show, hide };
}

/** The card does without what does not come. */
async function complete(card, address) {
  const response = await fetch(address).catch(() => null);
  if (!response?.ok) return;
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const text = (name) => page.querySelector(`[data-peek="${name}"]`)?.textContent ?? "";
  card.querySelector(".peek-place").textContent = text("address");
  card.querySelector(".peek-answer").textContent = text("answer");
  const photo = page.querySelector('[data-peek="photo"]');
  if (photo) {
    const shown = document.createElement("img");
    shown.src = photo.getAttribute("src").replace("-1600.", "-320.");
    shown.alt = photo.alt;
    card.prepend(shown);
    await shown.decode().catch(() => shown.remove());
  }
}
