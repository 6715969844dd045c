// Sends a form once, however often its button is pressed; says so when the connection is lost, and tries again.
import { rememberDraft } from "./kept-fields.js";

const PATIENCE = 30_000;

/** Takes over a form's submit; `kept` is what keepFields gave for it. */
export function sendOnce(form, kept) {
  const button = form.querySelector("button[type=submit]");
  const label = button.querySelector("span");
  const words = label?.textContent;
  const lost = document.getElementById("lost");
  let sending = false;
  let byBrowser = false;

  // This page may be the answer to what was sent: to reload it, or to come back to it, asks for it and sends nothing again.
  history.replaceState(history.state, "", location.href);

  form.addEventListener("submit", (event) => {
    if (byBrowser) return;
    event.preventDefault();
    if (!sending) send();
  });
  lost.querySelector("button").addEventListener("click", () => form.requestSubmit(button));
  // A page that the browser kept as it was left is free to send again.
  addEventListener("pageshow", () => showSending(false));

  async function send() {
    showSending(true);
    kept.save();
    let response = null;
    try {
      response = await fetch(form.action, { method: "POST", body: bodyOf(form, button), signal: AbortSignal.timeout(PATIENCE) });
    } catch {
      // Told below.
    }
    if (!response || response.status >= 500) {
      showSending(false);
      showLost();
    } else if (response.redirected) {
      if (response.ok) kept.forget();
      rememberDraft(new URL(response.url).pathname);
      location.assign(response.url);
    } else {
      // Something is to be mended, and nothing was done: the browser shows the page that says what.
      byBrowser = true;
      form.requestSubmit(button);
    }
  }

  function showSending(now) {
    sending = now;
    byBrowser = false;
    button.setAttribute("aria-disabled", now);
    if (now) lost.hidden = true;
    if (button.dataset.busy) label.textContent = now ? button.dataset.busy : words;
  }

  function showLost() {
    lost.hidden = false;
    lost.querySelector("p").textContent = lost.dataset.text;
    lost.querySelector("button").focus();
  }
}

function bodyOf(form, button) {
  const data = new FormData(form);
  data.append(button.name, button.value);
  return form.enctype === "multipart/form-data" ? data : new URLSearchParams(data);
}
