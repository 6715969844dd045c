// The panel beside a list: what has to be mended takes the focus, else its first field, else its title.
const panel = document.querySelector(".adm-panel");
if (panel) {
  const field = "input:not([type=hidden], [type=submit]), select, textarea";
  const first = panel.querySelector(`.in-error :is(${field})`) ?? panel.querySelector(field) ?? panel.querySelector("h2");
  first.focus();
}
document.getElementById("faults")?.focus();

// Only agents of the department that is chosen can be named with it.
const department = document.querySelector(".adm-panel select#department");
const agent = document.querySelector(".adm-panel select#agent");
if (department && agent) {
  const offer = () => {
    for (const group of agent.querySelectorAll("optgroup")) {
      group.hidden = group.disabled = group.dataset.department !== department.value;
    }
    if (agent.selectedOptions[0]?.closest("optgroup")?.disabled) agent.value = "";
  };
  department.addEventListener("change", offer);
  offer();
}
