// The password, shown for as long as one wants to see it.
const password = document.getElementById("password");
const show = document.getElementById("show");
show.addEventListener("click", () => {
  const shown = password.type === "password";
  password.type = shown ? "text" : "password";
  show.setAttribute("aria-pressed", shown);
  password.focus();
});
document.getElementById("door").addEventListener("submit", () => {
  password.type = "password";
});
