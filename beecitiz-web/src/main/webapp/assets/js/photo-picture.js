// Makes a photo small enough to travel: upright as the camera held it, without what else the camera wrote.
const LONGEST = 2048;
const PREVIEW = 480;

/** A file that is no photo this browser can read; `reason` is "heic" or "unreadable". */
export class NotAPhoto extends Error {
  constructor(reason) {
    super(reason);
    this.reason = reason;
  }
}

/** What to send of a file, and a small picture of it as a data address; throws NotAPhoto. */
export async function prepare(file) {
  const picture = await decode(file);
  try {
    const blob = await new Promise((done) => drawn(picture, LONGEST).toBlob(done, "image/jpeg", 0.88));
    return { blob: blob ?? file, preview: drawn(picture, PREVIEW).toDataURL("image/jpeg", 0.7) };
  } finally {
    picture.close();
  }
}

async function decode(file) {
  try {
    return await createImageBitmap(file, { imageOrientation: "from-image" });
  } catch {
    throw new NotAPhoto((await isHeic(file)) ? "heic" : "unreadable");
  }
}

/** HEIC files are of the ISO base format: "ftyp" stands behind the first length. */
async function isHeic(file) {
  try {
    return (await file.slice(4, 8).text()) === "ftyp" || /\.hei[cf]$/i.test(file.name);
  } catch {
    return false;
  }
}

/** What is transparent becomes white, as paper. */
function drawn(picture, longest) {
  const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const context = canvas.getContext("2d");
  context.fillStyle = "white";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingQuality = "high";
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas;
}
