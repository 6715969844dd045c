// Single-key shortcuts: heard where no field has the focus and no dialog is open, and only while the agent wants them.
const WANTED = "beecitiz.keys";

export function areKeysOn() {
  return localStorage.getItem(WANTED) !== "off";
}

export function turnKeys(on) {
  localStorage.setItem(WANTED, on ? "on" : "off");
}

/** Calls the action of the key that was struck; keys are upper case letters and signs. */
export function listen(actions) {
  document.addEventListener("keydown", (event) => {
    const action = actions[event.key.length === 1 ? event.key.toUpperCase() : event.key];
    if (!action || event.ctrlKey || event.metaKey || event.altKey || !areKeysOn() || isBusy(event.target)) return;
    event.preventDefault();
    action();
  });
}

function isBusy(target) {
  return target.closest("input, select, textarea, [contenteditable]") || openDialog();
}

/** The dialog that is on screen, if one is. */
export function openDialog() {
  return [...document.querySelectorAll(".ui-dialog")].find((dialog) => dialog.checkVisibility());
}
