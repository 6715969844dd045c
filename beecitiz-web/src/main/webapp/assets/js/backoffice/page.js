// What every page of the back-office does: the menu on a phone, dialogs, what was done, shortcuts.
import { areKeysOn, listen, openDialog, turnKeys } from "./keys.js";

const nav = document.getElementById("nav");
const menu = document.getElementById("menu");
menu.addEventListener("click", () => openMenu(menu.getAttribute("aria-expanded") === "false"));
nav.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && nav.classList.contains("is-open")) {
    openMenu(false);
    menu.focus();
  }
});
document.addEventListener("click", (event) => {
  if (nav.classList.contains("is-open") && !event.target.closest("#nav, #menu")) openMenu(false);
});

function openMenu(open) {
  menu.setAttribute("aria-expanded", open);
  nav.classList.toggle("is-open", open);
  if (open) nav.querySelector("nav a").focus();
}

document.addEventListener("click", (event) => {
  const opener = event.target.closest("[data-dialog]");
  if (opener) showDialog(opener.dataset.dialog);
  const closer = event.target.closest("[data-close]");
  if (closer) globalThis.PF(closer.dataset.close).hide();
});

/** Shows the dialog of this name, if the page has it. */
export function showDialog(name) {
  if (document.getElementById(`${name}-dialog`) ?? document.getElementById(name)) globalThis.PF(name).show();
}

document.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    openDialog()?.querySelector("form .btn-primary")?.click();
  }
});

// A form that came back with something to mend: the first such field, or what changed meanwhile, takes the focus.
globalThis.jQuery(document).on("pfAjaxComplete", () => {
  const dialog = openDialog();
  const mend = dialog?.querySelector(".meanwhile, .in-error :is(input, textarea, select)");
  mend?.focus();
  mend?.scrollIntoView({ block: "nearest" });
});

// Said after the page stands, so that screen readers hear it.
const toasts = document.querySelector(".toasts");
if (toasts.dataset.said) {
  setTimeout(() => {
    const toast = document.createElement("p");
    toast.className = "toast";
    toast.textContent = toasts.dataset.said;
    toasts.append(toast);
    setTimeout(() => toast.remove(), 10_000);
  }, 100);
}

const keysOn = document.getElementById("keys-on");
keysOn.checked = areKeysOn();
keysOn.addEventListener("change", () => turnKeys(keysOn.checked));

listen({
  "?": () => showDialog("shortcuts"),
  "/": () => (document.getElementById("find") ?? document.getElementById("nav-search")).focus(),
});
