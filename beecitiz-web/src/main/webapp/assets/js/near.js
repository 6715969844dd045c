// "Is it one of these?": what was reported close to the pin, as the server writes it.

/** Shows it in a box and says so on the button that goes on; `around(null)` takes it away. */
export function nearBox(box, button) {
  const goOn = button.querySelector("[data-none-of-these]");
  const said = goOn.textContent;
  let request = null;

  function show(section) {
    box.replaceChildren(...(section ? [section] : []));
    goOn.textContent = section ? goOn.dataset.noneOfThese : said;
  }

  return {
    async around(latlng) {
      request?.abort();
      if (!latlng) {
        show(null);
        return;
      }
      request = new AbortController();
      try {
        const query = `?lat=${latlng.lat.toFixed(6)}&lon=${latlng.lng.toFixed(6)}`;
        const response = await fetch(box.dataset.path + query, { signal: request.signal });
        if (!response.ok) throw new Error(String(response.status));
        show(new DOMParser().parseFromString(await response.text(), "text/html").getElementById("near"));
      } catch (problem) {
        // What can't be asked is not shown: it is a help, and stops nobody.
        if (problem.name !== "AbortError") show(null);
      }
    },
  };
}
