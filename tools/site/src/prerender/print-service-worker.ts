import { createHash } from "node:crypto";

/** A file of the site: its address and what is in it. */
export interface SiteFile {
  readonly path: string;
  readonly content: Uint8Array | string;
}

/**
 * The service worker that keeps the site: its files are fetched once and answered from the cache from then on, which
 * their names allow; pages come from the network, and without one from the frame that shows any of them. A new
 * build has another cache, and takes over when no page of the old one is open.
 */
export function printServiceWorker(files: readonly SiteFile[], frame: string): string {
  const hash = createHash("sha256");
  for (const { path, content } of files) hash.update(path).update(content);
  return `const CACHE = ${JSON.stringify(`ianakit-${hash.digest("hex").slice(0, 16)}`)};
const FRAME = ${JSON.stringify(frame)};
const FILES = ${JSON.stringify(files.map(({ path }) => path))};
// A script asks for itself with other headers than the worker does; the file is the same.
const ANY = { ignoreVary: true };

addEventListener("install", (event) => {
  const requests = FILES.map((path) => new Request(path, { cache: "no-cache" }));
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(requests)));
});

addEventListener("activate", (event) => {
  event.waitUntil(
    caches.keys().then(async (names) => {
      const old = names.filter((name) => name.startsWith("ianakit-") && name !== CACHE);
      await Promise.all(old.map((name) => caches.delete(name)));
      await clients.claim();
    }),
  );
});

addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || new URL(request.url).origin !== location.origin) return;
  event.respondWith(
    request.mode === "navigate"
      ? fetch(request).catch(() => caches.match(FRAME, ANY))
      : caches.match(request, ANY).then((kept) => kept ?? fetch(request)),
  );
});
`;
}
