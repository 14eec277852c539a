import type { OpenedFile, PaperFile } from "../../../consent/index.ts";
import { FILE_ENDING } from "./file-ending.ts";

/**
 * A picture is shown in nothing and may do nothing. A browser's viewer of PDFs is a page of its own that
 * a sandbox or a policy without styles would stop, so that a PDF only may not be framed by others: it is
 * run by the viewer, never as a page of ours, for its type is certain.
 */
const POLICY = {
  shut: "default-src 'none'; frame-ancestors 'none'; sandbox",
  pdf: "base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
};

/**
 * A paper's file, streamed as it is unsealed. Called after its visit has committed.
 * @param file as the visit handed it out
 * @param name of the file without its ending; a browser's list of downloads is read by others, so
 *   nothing personal
 */
export async function fileResponse(
  request: Request,
  file: PaperFile,
  name = "min-sag-papir",
): Promise<Response> {
  const opened = await file.open();
  const fetches = new URL(request.url).searchParams.has("hent");
  const shown = file.mediaType === "application/pdf" && !fetches;
  const headers = {
    "Content-Type": file.mediaType,
    "Content-Length": String(opened.bytes),
    "Content-Disposition": `${fetches ? "attachment" : "inline"}; filename="${name}.${FILE_ENDING[file.mediaType]}"`,
    "Content-Security-Policy": shown ? POLICY.pdf : POLICY.shut,
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
  };
  if (request.method === "HEAD") {
    await opened.close();
    return new Response(null, { headers });
  }
  return new Response(streamOf(opened, request.signal), { headers });
}

/** Closes the file when it ends, when nobody takes it any more, and when nobody ever came for it. */
function streamOf(opened: OpenedFile, signal: AbortSignal): ReadableStream<Uint8Array> {
  const chunks = opened.chunks();
  const close = () => void opened.close().catch(() => {});
  signal.addEventListener("abort", close, { once: true });
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) {
        signal.removeEventListener("abort", close);
        controller.close();
      } else controller.enqueue(new Uint8Array(value));
    },
    cancel: close,
  });
}
