import source from "./offline-worker.js?raw";

/**
 * The service worker's script. It must not stand among the hashed files: its address is what the
 * browser knows it by, and the header lets it serve the page above its own folder. Its own policy
 * lets it fetch from us, which the one of other files does not.
 */
export function loader() {
  return new Response(source, {
    headers: {
      "Content-Type": "text/javascript; charset=utf-8",
      "Content-Security-Policy": "default-src 'none'; connect-src 'self'",
      "Service-Worker-Allowed": "/kvittering",
    },
  });
}
