// A town drawn from a GeoJSON FeatureCollection, on canvas tiles in the page's own colours.
// properties.class: water, park, tree, building, rail, minor, major; or label with of (street, park), name and angle in degrees, clockwise.
import L from "./leaflet.js";

const TILE = 512;
const LABELS_FROM_ZOOM = 15;
const LABEL_DISTANCE = 64;
const BUILDINGS_FROM_ZOOM = 14;
// Widths in metres on the ground, and the pixels they never fall below.
const ROADS = { minor: { metres: 8, least: 1.2 }, major: { metres: 14, least: 3 } };
const EQUATOR_PIXEL = 156543.03;

/** A Leaflet layer of the map at this address; fails when it cannot be read. */
export async function drawnMap(url, options) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const shapes = (await response.json()).features.flatMap(shapesOf);
  const layer = new DrawnMap({ tileSize: TILE, ...options });
  layer.shapes = shapes;
  document.fonts?.ready.then(() => layer.redraw());
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => layer.redraw());
  return layer;
}

const DrawnMap = L.GridLayer.extend({
  createTile(coords) {
    const ratio = Math.min(devicePixelRatio || 1, 2);
    const canvas = document.createElement("canvas");
    canvas.width = canvas.height = TILE * ratio;
    const pen = canvas.getContext("2d");
    pen.scale(ratio, ratio);
    pen.lineJoin = pen.lineCap = "round";
    draw(pen, this.shapes, coords);
    return canvas;
  },
});

function draw(pen, shapes, coords) {
  const world = 256 * 2 ** coords.z;
  const at = { x: coords.x * TILE, y: coords.y * TILE, world };
  const margin = 120 / world;
  const view = {
    west: at.x / world - margin,
    north: at.y / world - margin,
    east: (at.x + TILE) / world + margin,
    south: (at.y + TILE) / world + margin,
  };
  const seen = (kind) => shapes.filter((s) => s.kind === kind && overlaps(s.box, view));
  const fill = (kind, colour) => {
    trace(pen, seen(kind), at, true);
    pen.fillStyle = colour;
    pen.fill("evenodd");
  };
  const stroke = (kind, width, colour, dash = []) => {
    trace(pen, seen(kind), at, false);
    pen.lineWidth = width;
    pen.strokeStyle = colour;
    pen.setLineDash(dash);
    pen.stroke();
    pen.setLineDash([]);
  };
  const latitude = Math.atan(Math.sinh(Math.PI * (1 - (view.north + view.south))));
  const metre = 2 ** coords.z / (EQUATOR_PIXEL * Math.cos(latitude));
  const width = (road) => Math.max(ROADS[road].metres * metre, ROADS[road].least);
  const colour = palette();

  fill("park", colour("park"));
  drawTrees(pen, seen("tree"), at, metre, colour("tree"));
  if (coords.z >= BUILDINGS_FROM_ZOOM) fill("building", colour("building"));
  fill("water", colour("water"));
  stroke("water", 1, colour("shore"));
  stroke("minor", width("minor") + 1.5, colour("road-edge"));
  stroke("major", width("major") + 2, colour("main-road-edge"));
  stroke("minor", width("minor"), colour("road"));
  stroke("major", width("major"), colour("main-road"));
  stroke("rail", 3, colour("rail"));
  stroke("rail", 1.5, colour("land"), [8, 8]);
  if (coords.z >= LABELS_FROM_ZOOM) {
    const labels = apart(shapes.filter((s) => s.kind === "label"), LABEL_DISTANCE / world);
    labels.filter((label) => overlaps(label.box, view)).forEach((label) => write(pen, label, at, colour));
  }
}

function trace(pen, shapes, at, closed) {
  pen.beginPath();
  for (const { line } of shapes) {
    for (let i = 0; i < line.length; i += 2) {
      const x = line[i] * at.world - at.x;
      const y = line[i + 1] * at.world - at.y;
      if (i === 0) pen.moveTo(x, y);
      else pen.lineTo(x, y);
    }
    if (closed) pen.closePath();
  }
}

function drawTrees(pen, trees, at, metre, colour) {
  pen.beginPath();
  trees.forEach(({ line }, i) => {
    const radius = (4 + (i % 4)) * metre;
    const x = line[0] * at.world - at.x;
    const y = line[1] * at.world - at.y;
    pen.moveTo(x + radius, y);
    pen.arc(x, y, radius, 0, 2 * Math.PI);
  });
  pen.fillStyle = colour;
  pen.fill();
}

function write(pen, { line, name, of, angle }, at, colour) {
  const font = getComputedStyle(document.body).fontFamily;
  pen.save();
  pen.translate(line[0] * at.world - at.x, line[1] * at.world - at.y);
  pen.rotate((angle * Math.PI) / 180);
  pen.font = of === "park" ? `italic 500 14px ${font}` : `500 13px ${font}`;
  pen.textAlign = "center";
  pen.textBaseline = "middle";
  pen.lineWidth = 3.5;
  pen.strokeStyle = colour(of === "park" ? "halo" : "main-road");
  pen.fillStyle = colour(of === "park" ? "park-name" : "street-name");
  pen.strokeText(name, 0, 0);
  pen.fillText(name, 0, 0);
  pen.restore();
}

/** The labels that keep their distance from those before them: the same ones in every tile of a zoom. */
function apart(labels, distance) {
  return labels.reduce((kept, label) => {
    const [x, y] = label.line;
    const near = kept.some(({ line }) => Math.hypot(line[0] - x, line[1] - y) < distance);
    return near ? kept : [...kept, label];
  }, []);
}

/** The style sheet's --map-… colours, which follow light and dark. */
function palette() {
  const style = getComputedStyle(document.documentElement);
  return (role) => style.getPropertyValue(`--map-${role}`).trim();
}

/** One shape for each line, ring, point and label of a feature, in a world that is 1 wide. */
function shapesOf({ properties, geometry }) {
  const depth = { Point: 0, MultiPoint: 1, LineString: 1, MultiLineString: 2, Polygon: 2, MultiPolygon: 3 };
  const lines =
    depth[geometry.type] === 0 || geometry.type === "MultiPoint"
      ? [geometry.coordinates].flat(depth[geometry.type]).map((point) => [point].flat())
      : [geometry.coordinates].flat(depth[geometry.type] - 1).map((line) => line.flat());
  return lines.map((degrees) => shape(properties, project(degrees)));
}

function shape({ class: kind, ...rest }, line) {
  const box = { west: 1, north: 1, east: 0, south: 0 };
  for (let i = 0; i < line.length; i += 2) {
    box.west = Math.min(box.west, line[i]);
    box.east = Math.max(box.east, line[i]);
    box.north = Math.min(box.north, line[i + 1]);
    box.south = Math.max(box.south, line[i + 1]);
  }
  return { ...rest, kind, line, box };
}

/** Web Mercator, from longitudes and latitudes in turn. */
function project(degrees) {
  return Float64Array.from(degrees, (value, i) =>
    i % 2 === 0 ? value / 360 + 0.5 : 0.5 - Math.asinh(Math.tan((value * Math.PI) / 180)) / (2 * Math.PI),
  );
}

function overlaps(a, b) {
  return a.west <= b.east && a.east >= b.west && a.north <= b.south && a.south >= b.north;
}
