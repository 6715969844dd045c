// Leaflet is no module: it is loaded once here, and the version is written nowhere else in the scripts.
import "/webjars/leaflet/1.9.4/dist/leaflet.js";

export default globalThis.L;
