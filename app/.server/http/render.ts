import { PassThrough } from "node:stream";
import { buffer } from "node:stream/consumers";
import type { ReactNode } from "react";
import { renderToPipeableStream, renderToString } from "react-dom/server";

const DOCTYPE = "<!DOCTYPE html>";

/** A page for reading: one string, no scripts, nothing deferred. */
export function renderReading(page: ReactNode): Uint8Array<ArrayBuffer> {
  const html = renderToString(page);
  return new TextEncoder().encode(html.startsWith("<!DOCTYPE") ? html : DOCTYPE + html);
}

/**
 * A page that hydrates: everything it waits for is waited for, then sent as one body, so that
 * it is compressed once.
 *
 * @throws what the page threw while rendering; the caller renders the error page
 */
export function renderStreamed(
  page: ReactNode,
  nonce: string,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(page, {
      nonce,
      onAllReady() {
        const body = new PassThrough();
        buffer(body).then((bytes) => resolve(new Uint8Array(bytes)), reject);
        pipe(body);
      },
      onShellError: reject,
      // Errors inside a boundary are reported by the router's own handleError.
      onError: () => {},
    });
    signal.addEventListener("abort", () => abort(), { once: true });
  });
}
