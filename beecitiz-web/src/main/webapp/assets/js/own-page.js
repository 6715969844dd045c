// The author's own page: photos that are added to the ticket.
import { takePhotos } from "./photos.js";

const photos = document.getElementById("photos");
if (photos) takePhotos(photos);
