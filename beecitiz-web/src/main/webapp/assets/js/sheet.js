// On a narrow screen the panel is a sheet over the map: a peek, half, the whole. Its handle is a button.
const STATES = ["peek", "half", "full"];
const DRAG = 24;

/** Makes a panel a sheet; its state is data-sheet, which the style sheet reads. */
export function makeSheet(panel, { labelGrow, labelShrink }) {
  const handle = panel.querySelector(".sheet-handle");
  let at = 1;
  let startY = 0;
  let dragged = false;

  function set(state) {
    at = Math.min(STATES.length - 1, Math.max(0, state));
    panel.dataset.sheet = STATES[at];
    const full = at === STATES.length - 1;
    handle.setAttribute("aria-label", full ? labelShrink : labelGrow);
    handle.setAttribute("aria-expanded", at > 0);
  }

  handle.addEventListener("pointerdown", (event) => {
    dragged = false;
    startY = event.clientY;
    handle.setPointerCapture(event.pointerId);
  });
  handle.addEventListener("pointerup", (event) => {
    const moved = event.clientY - startY;
    dragged = Math.abs(moved) > DRAG;
    if (dragged) set(at + (moved < 0 ? 1 : -1));
  });
  handle.addEventListener("click", () => {
    // The click that ends a drag is not meant.
    if (!dragged) set(at === STATES.length - 1 ? 0 : at + 1);
    dragged = false;
  });
  set(1);
  return { shrink: () => set(0) };
}
