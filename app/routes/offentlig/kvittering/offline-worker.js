/*
 * The service worker of /kvittering and of nothing else: without a connection it answers with the
 * copy that the page itself has kept (keep-offline.ts). Plain JavaScript, sent as it is written.
 */
const CACHE = "kvittering";
const PAGE = "/kvittering";
const COPY = "/kvittering?uden-net";

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin) return;
  if (request.mode === "navigate") {
    if (url.pathname === PAGE) event.respondWith(page(request));
  } else if (url.pathname !== PAGE) {
    event.respondWith(file(request));
  }
});

/** A fresh page knows the newest keys; the kept one is for when there is none to be had. */
async function page(request) {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await caches.match(COPY, { cacheName: CACHE, ignoreVary: true });
    if (kept) return kept;
    throw error;
  }
}

/** The names of files change with their content, so a kept one is never old. */
async function file(request) {
  const kept = await caches.match(request, { cacheName: CACHE, ignoreVary: true });
  return kept ?? fetch(request);
}
