// What the page says of the place: recognised, outside of the territory, or a zone only.
import { svgOf } from "./base-map.js";

/** The box that echoes the place; `precise` is called by its button. */
export function placeBox(box, precise) {
  const words = box.parentElement.dataset;
  const title = box.querySelector("strong");
  const text = box.querySelector("p");
  const button = box.querySelector("button");
  button.addEventListener("click", precise);

  function show(heading, sentence, outside = false) {
    box.hidden = false;
    box.classList.toggle("is-outside", outside);
    box.querySelector(".icon").replaceWith(svgOf("icon icon-lg", "0 0 24 24", outside ? "i-circle-alert" : "i-map-pin"));
    button.hidden = outside;
    title.textContent = heading;
    text.textContent = sentence;
  }

  return {
    hide: () => (box.hidden = true),
    showOutside: () => show(words.outside, words.outsideText, true),
    showZone: (zone) => show(words.zone.replace("{0}", zone), words.zoneOnly),
    /** `address` as it was found, or as it was typed. */
    showPlace: (zone, address, typed = false) => {
      const sentence = typed ? words.typed : address ? words.recognised : words.inWords;
      show(address || words.pinned, [zone && words.zone.replace("{0}", zone), sentence].filter(Boolean).join(" · "));
    },
  };
}
