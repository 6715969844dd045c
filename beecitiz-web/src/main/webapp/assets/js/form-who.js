// Step 3: keeps what is typed, sends once.
import { drawDraftMap } from "./draft-map.js";
import { keepFields } from "./kept-fields.js";
import { sendOnce } from "./sending.js";

const form = document.getElementById("form");
sendOnce(form, keepFields(form));
drawDraftMap();
