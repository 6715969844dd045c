// One photo's place in the list: on its way, not sent, or there.
const percent = new Intl.NumberFormat(document.documentElement.lang, { style: "percent" });

/** A new place; a photo that arrived can be removed again when `removable`. */
export function newCard(template, removable) {
  const element = template.content.firstElementChild.cloneNode(true);
  const part = (name) => element.querySelector(`.photo-${name}`);
  const image = element.querySelector("img");
  const progress = element.querySelector("progress");
  const remove = element.querySelector("[data-remove]");
  const cancel = remove.firstChild.data;

  function show(state) {
    element.dataset.state = state;
    part("sent").hidden = state !== "sending";
    part("failed").hidden = state !== "failed";
    remove.firstChild.data = state === "sending" ? cancel : remove.dataset.remove;
    if (state === "done" && !removable) remove.remove();
  }

  return {
    element,
    retry: part("failed").querySelector("button"),
    showPreview(address) {
      image.src = address;
      image.hidden = false;
      part("busy").hidden = true;
    },
    showProgress(share) {
      show("sending");
      progress.value = Math.round(share * 100);
      progress.nextElementSibling.textContent = percent.format(share);
    },
    showFailed: () => show("failed"),
    showDone({ key, src }) {
      element.dataset.key = key;
      image.src = src;
      show("done");
    },
  };
}
