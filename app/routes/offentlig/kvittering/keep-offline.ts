/** Shared with offline-worker.js, which cannot import. */
const CACHE = "kvittering";
const PAGE = "/kvittering";
const COPY = "/kvittering?uden-net";

/**
 * Keeps this page and its files in the browser, so that receipts can be checked without a connection
 * and without us. Renewed at each visit with a connection; what an older build needed is dropped.
 *
 * @returns whether the page will now open without a connection
 */
export async function keepOffline(): Promise<boolean> {
  try {
    await navigator.serviceWorker.register("/kvittering/uden-net.js", { scope: PAGE });
    await navigator.serviceWorker.ready;
    const cache = await caches.open(CACHE);
    if (navigator.onLine) await renew(cache);
    return (await cache.match(COPY)) !== undefined;
  } catch {
    // No worker here (an old browser, a private window), or no connection: the page works as it is.
    return false;
  }
}

/** Everything is fetched before anything is kept: half a page would be worse than the old one. */
async function renew(cache: Cache): Promise<void> {
  const page = await fetched(COPY);
  const html = new DOMParser().parseFromString(await page.clone().text(), "text/html");
  const files = [...html.querySelectorAll("script[src], link[href]")].map(
    (one) => one.getAttribute("src") ?? one.getAttribute("href") ?? "",
  );
  const responses = await Promise.all(files.map(fetched));
  await Promise.all(files.map((file, at) => cache.put(file, responses[at] ?? Response.error())));
  await cache.put(COPY, page);
  const needed = new Set([COPY, ...files].map((file) => new URL(file, location.origin).href));
  for (const request of await cache.keys()) {
    if (!needed.has(request.url)) await cache.delete(request);
  }
}

async function fetched(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(String(response.status));
  return response;
}
