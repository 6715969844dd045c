// Keeps what is typed and not sent yet, in this tab only: a reload, the way back or a lost connection lose nothing.
const FIELDS = "beecitiz.fields:";
const DRAFT = "beecitiz.draft:";

/**
 * Puts kept values back into a form and keeps its values from now on; `save` is for values that a script sets.
 *
 * What the page's address asks for is newer than what is kept; a reload of it, or the way back, is not.
 */
export function keepFields(form) {
  const key = FIELDS + location.pathname;
  if (isFirstVisit() && new URLSearchParams(location.search).has("lat")) remove(key);
  const save = () => write(key, JSON.stringify(fieldsOf(form).map(valueOf)));
  const kept = read(key);
  if (kept) restore(form, JSON.parse(kept));
  else if (isTyped(form)) save();
  form.addEventListener("input", save);
  form.addEventListener("change", save);
  return { save, forget: () => remove(key) };
}

/** Remembers the draft that a first step started, so that the way back leads into it. */
export function rememberDraft(nextStep) {
  const [, path, draft] = nextStep.match(/^(\/[^/]+\/signaler)\/([^/]+)\//) ?? [];
  if (draft) write(DRAFT + path, draft);
}

/** The address of step 1 of the draft that this page started, for one who comes back to it. */
export function draftOfThisPage() {
  const draft = read(DRAFT + location.pathname);
  return draft ? `${location.pathname}/${draft}/ou` : null;
}

/** A page that is opened anew starts another draft. */
export function forgetDraftOfThisPage() {
  if (isFirstVisit()) remove(DRAFT + location.pathname);
}

/** Forgets a draft that was sent and everything kept for it. */
export function forgetDraft() {
  const [draft, path] = location.pathname.match(/^(\/[^/]+\/signaler)\/[^/]+\//) ?? [];
  if (!draft) return;
  try {
    Object.keys(sessionStorage)
      .filter((key) => key.startsWith(FIELDS + draft) || key === DRAFT + path || key === FIELDS + path)
      .forEach((key) => sessionStorage.removeItem(key));
  } catch {
    // Storage is switched off: nothing was kept.
  }
}

function isFirstVisit() {
  return performance.getEntriesByType("navigation")[0]?.type === "navigate";
}

/** Whether somebody typed before this script came. */
function isTyped(form) {
  return [...form.querySelectorAll("textarea, input:not([type=hidden])")].some(({ value, defaultValue }) => value !== defaultValue);
}

function fieldsOf(form) {
  return [...form.elements].filter(({ name, type }) => name && name !== form.id && !name.startsWith("jakarta.") && !/^(submit|button|file|fieldset)$/.test(type));
}

function valueOf(field) {
  return { name: field.name, value: field.value, checked: Boolean(field.checked) };
}

function restore(form, kept) {
  const fields = fieldsOf(form);
  for (const { name, value, checked } of kept) {
    for (const field of fields) {
      if (field.name !== name) continue;
      if (field.type !== "radio" && field.type !== "checkbox") field.value = value;
      else if (field.value === value) field.checked = checked;
    }
  }
}

function read(key) {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key, value) {
  try {
    sessionStorage.setItem(key, value);
  } catch {
    // Full or switched off: the form works without.
  }
}

function remove(key) {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // As above.
  }
}
