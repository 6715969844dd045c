// Photos that are sent as soon as they are chosen, one after the other, so that they arrive in their order.
import { newCard } from "./photo-card.js";
import { prepare, NotAPhoto } from "./photo-picture.js";
import { Refused, upload } from "./photo-upload.js";

/** Takes over a field of photos; the form it is in waits until they have arrived. */
export function takePhotos(field) {
  const list = field.querySelector(".photos");
  const adding = field.querySelector(".photo-add");
  const problem = field.querySelector("[role=alert]");
  const said = field.querySelector("[role=status]");
  const words = field.dataset;
  const running = new Map();
  let queue = Promise.resolve();

  field.querySelectorAll("input[type=file]").forEach((input) =>
    input.addEventListener("change", () => {
      add(input.files);
      input.value = "";
    }),
  );
  list.addEventListener("click", ({ target }) => {
    const button = target.closest("[data-remove]");
    if (button) remove(button.closest("li"));
  });
  dropOn(field, add);
  field.form?.addEventListener("submit", holdBack, { capture: true });
  arrange();

  function add(files) {
    showProblem("");
    for (const file of files) {
      if (places().length >= Number(words.max)) {
        showProblem(words.many);
        break;
      }
      const card = newCard(field.querySelector("[data-card]"), words.removable);
      list.insertBefore(card.element, adding);
      card.retry.addEventListener("click", () => enqueue(card, file));
      enqueue(card, file);
    }
    arrange();
  }

  function enqueue(card, file) {
    const stop = new AbortController();
    running.set(card.element, stop);
    card.showProgress(0);
    queue = queue.then(() => send(card, file, stop.signal)).finally(() => running.delete(card.element));
  }

  async function send(card, file, signal) {
    if (signal.aborted) return;
    try {
      const { blob, preview } = await prepare(file);
      card.showPreview(preview);
      const photo = await upload(words.send, blob, { signal, onProgress: card.showProgress });
      card.showDone(photo);
      arrange();
      said.textContent = words.added.replace("{0}", nameOf(card.element));
    } catch (failure) {
      if (signal.aborted) return;
      const reason = failure instanceof Refused ? failure.message : failure instanceof NotAPhoto && words[failure.reason];
      if (reason) {
        forget(card.element);
        showProblem(words.refused.replace("{0}", () => file.name).replace("{1}", () => reason));
      } else {
        card.showFailed();
        said.textContent = words.lost.replace("{0}", nameOf(card.element));
      }
    }
  }

  async function remove(place) {
    showProblem("");
    const name = nameOf(place);
    running.get(place)?.abort();
    if (place.dataset.key) {
      const response = await fetch(`${words.send}/${place.dataset.key}`, { method: "DELETE" }).catch(() => null);
      if (!response?.ok) {
        showProblem(words.kept.replace("{0}", name));
        return;
      }
    }
    forget(place);
    said.textContent = words.removed.replace("{0}", name);
    adding.querySelector(".drop input").focus();
  }

  function forget(place) {
    place.remove();
    arrange();
  }

  /** Numbers the photos; the place for another is gone when there are enough. */
  function arrange() {
    places().forEach((place, i) => {
      const name = words.photo.replace("{0}", i + 1);
      place.querySelector(".photo-name").textContent = name;
      place.querySelector("img").alt = name;
      place.querySelectorAll("[data-of]").forEach((part) => (part.textContent = ` ${name}`));
      place.querySelector("progress")?.setAttribute("aria-label", name);
    });
    adding.hidden = places().length >= Number(words.max);
  }

  function places() {
    return [...list.children].filter((place) => place !== adding);
  }

  async function holdBack(event) {
    if (!running.size && !list.querySelector("[data-state=failed]")) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (running.size) {
      showProblem("");
      said.textContent = words.waiting;
      await queue;
    }
    const failed = list.querySelector("[data-state=failed]");
    if (failed) {
      showProblem(words.unsent);
      failed.querySelector("button").focus();
    } else if (problem.childElementCount === 0) {
      event.target.requestSubmit(event.submitter);
    }
  }

  function showProblem(text) {
    problem.replaceChildren();
    if (!text) return;
    problem.append(field.querySelector("[data-problem]").content.cloneNode(true));
    problem.querySelector("span").textContent = text;
  }
}

function nameOf(place) {
  return place.querySelector(".photo-name").textContent;
}

/** On a desktop, photos may be dropped on the field. */
function dropOn(field, add) {
  const carriesFiles = (event) => event.dataTransfer.types.includes("Files");
  for (const type of ["dragenter", "dragover"]) {
    field.addEventListener(type, (event) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      field.classList.add("is-over");
    });
  }
  field.addEventListener("dragleave", ({ relatedTarget }) => {
    if (!field.contains(relatedTarget)) field.classList.remove("is-over");
  });
  field.addEventListener("drop", (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    field.classList.remove("is-over");
    add(event.dataTransfer.files);
  });
}
