// Fetches the tiles that are in view, and no other; a tile that left the view before it came is not waited for.
const SIZE = 256;

/**
 * Calls show(key, content) for each tile that comes into view and hide(key) for each that leaves; failed() when one could not be had.
 * The browser's cache asks the server whether a tile it has seen is still right (ETag).
 */
export function watchTiles(map, { url, show, hide, failed }) {
  const tiles = new Map();

  async function fetchTile(key) {
    const controller = new AbortController();
    tiles.set(key, controller);
    try {
      const response = await fetch(url(key), { signal: controller.signal });
      if (!response.ok) throw new Error(`${response.status}`);
      const content = await response.json();
      if (tiles.get(key) === controller) show(key, content);
    } catch (problem) {
      if (problem.name === "AbortError") return;
      tiles.delete(key);
      failed();
    }
  }

  function look() {
    const wanted = new Set(tilesInView(map));
    for (const [key, controller] of tiles) {
      if (wanted.has(key)) continue;
      controller.abort();
      tiles.delete(key);
      hide(key);
    }
    for (const key of wanted) if (!tiles.has(key)) fetchTile(key);
  }

  map.on("moveend", look);
  look();
}

/** Keys z/x/y of the tiles that a map shows. */
function tilesInView(map) {
  const zoom = Math.round(map.getZoom());
  const last = 2 ** zoom - 1;
  const { min, max } = map.getPixelBounds();
  const within = (value) => Math.min(last, Math.max(0, Math.floor(value / SIZE)));
  const keys = [];
  for (let x = within(min.x); x <= within(max.x); x++) {
    for (let y = within(min.y); y <= within(max.y); y++) keys.push(`${zoom}/${x}/${y}`);
  }
  return keys;
}
