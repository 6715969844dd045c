// An input with suggestions: the editable combobox with list autocomplete of the ARIA Authoring Practices.
const DEBOUNCE = 300;
const SHORTEST = 3;

/**
 * Makes an input a combobox.
 *
 * `search(words, signal)` promises options with a `label`, `choose(option)` is told which one was taken; `label` names the list, `found` is read
 * out when it opens; `say(state)` is told "", "none" or "down".
 */
export function combobox(input, { search, choose, label, found, say }) {
  const list = document.createElement("ul");
  const count = document.createElement("p");
  let options = [];
  let active = -1;
  let timer;
  let asking;

  list.id = `${input.id}-list`;
  list.className = "options";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", label);
  count.className = "visually-hidden";
  count.setAttribute("role", "status");
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-expanded", "false");
  input.setAttribute("aria-controls", list.id);
  input.after(list, count);

  input.addEventListener("input", () => {
    close();
    say("");
    clearTimeout(timer);
    timer = setTimeout(() => ask(false), DEBOUNCE);
  });
  input.addEventListener("blur", () => {
    clearTimeout(timer);
    asking?.abort();
    close();
  });
  input.addEventListener("keydown", (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (list.hidden) ask(false);
      else move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter") {
      // Enter searches and takes what is found; the form is sent by its button.
      event.preventDefault();
      if (list.hidden) ask(true);
      else take(Math.max(active, 0));
    } else if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      close();
    }
  });
  // The input keeps the focus while an option is pressed.
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const option = event.target.closest("[role=option]");
    if (option) take([...list.children].indexOf(option));
  });

  async function ask(takeOnly) {
    clearTimeout(timer);
    asking?.abort();
    const words = input.value.trim();
    if (words.length < SHORTEST) return;
    asking = new AbortController();
    const { signal } = asking;
    try {
      options = await search(words, signal);
      if (signal.aborted) return;
      say(options.length ? "" : "none");
      open();
      if (takeOnly && options.length === 1) take(0);
    } catch {
      if (!signal.aborted) say("down");
    }
  }

  function open() {
    list.replaceChildren(...options.map(itemOf));
    list.hidden = options.length === 0;
    active = -1;
    input.removeAttribute("aria-activedescendant");
    input.setAttribute("aria-expanded", String(!list.hidden));
    count.textContent = list.hidden ? "" : `${found} (${options.length})`;
    // On a phone the keyboard covers what is below the input.
    const room = visualViewport?.height ?? innerHeight;
    if (list.getBoundingClientRect().bottom > room) input.scrollIntoView({ block: "start" });
  }

  function itemOf(option, i) {
    const item = document.createElement("li");
    item.id = `${list.id}-${i}`;
    item.setAttribute("role", "option");
    item.setAttribute("aria-selected", "false");
    item.textContent = option.label;
    return item;
  }

  function move(by) {
    const items = [...list.children];
    // From the input before the first over the last back to it.
    active = ((active + 1 + by + items.length + 1) % (items.length + 1)) - 1;
    items.forEach((item, i) => item.setAttribute("aria-selected", String(i === active)));
    if (active < 0) {
      input.removeAttribute("aria-activedescendant");
    } else {
      input.setAttribute("aria-activedescendant", items[active].id);
      items[active].scrollIntoView({ block: "nearest" });
    }
  }

  function take(i) {
    const option = options[i];
    close();
    choose(option);
  }

  function close() {
    list.hidden = true;
    active = -1;
    count.textContent = "";
    input.removeAttribute("aria-activedescendant");
    input.setAttribute("aria-expanded", "false");
  }
}
