// The receipt: nothing of the draft is kept any longer; the secret link can be copied.
import { forgetDraft } from "./kept-fields.js";

const link = document.getElementById("link");
const copied = document.getElementById("copied");

forgetDraft();
document.getElementById("copy").addEventListener("click", async () => {
  copied.textContent = "";
  link.select();
  try {
    await navigator.clipboard.writeText(link.value);
    copied.textContent = copied.dataset.done;
  } catch {
    copied.textContent = copied.dataset.failed;
  }
});
