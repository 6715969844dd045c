// Sends a photo, and tells how far it is.
const PATIENCE = 120_000;

/** The server does not take it; `message` says why, for the user. */
export class Refused extends Error {}

/** Sends a photo to an address; answers `{ key, src }`. Throws Refused, or another error when it did not get through. */
export function upload(address, blob, { signal, onProgress }) {
  return new Promise((done, fail) => {
    const request = new XMLHttpRequest();
    request.open("POST", address);
    request.timeout = PATIENCE;
    request.responseType = "json";
    request.upload.addEventListener("progress", ({ loaded, total }) => onProgress(total ? loaded / total : 0));
    request.addEventListener("load", () => {
      if (request.status === 201) done(request.response);
      else if (request.status === 422) fail(new Refused(request.response.error));
      else fail(new Error(`answered ${request.status}`));
    });
    for (const end of ["error", "timeout", "abort"]) request.addEventListener(end, () => fail(new Error(end)));
    signal.addEventListener("abort", () => request.abort());
    const body = new FormData();
    body.append("photo", blob, "photo.jpg");
    request.send(body);
  });
}
