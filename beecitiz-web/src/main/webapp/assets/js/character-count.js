// Says how many characters are left; aloud only when they run short.
const SHORT = 100;
const PAUSE = 1000;

export function countCharacters(field, count, live) {
  const { max, left, leftOne, over, overOne } = count.dataset;
  const number = new Intl.NumberFormat(document.documentElement.lang);
  let timer;

  function sentence(rest) {
    const [one, many] = rest < 0 ? [overOne, over] : [leftOne, left];
    return Math.abs(rest) === 1 ? one : many.replace("{0}", number.format(Math.abs(rest)));
  }

  function show() {
    // As the server counts: without the space around it.
    const rest = Number(max) - field.value.trim().length;
    count.textContent = sentence(rest);
    count.classList.toggle("is-over", rest < 0);
    clearTimeout(timer);
    timer = setTimeout(() => (live.textContent = rest <= SHORT ? sentence(rest) : ""), PAUSE);
  }

  field.addEventListener("input", show);
  show();
}
