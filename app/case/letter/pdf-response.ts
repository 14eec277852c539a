import { type Language, textFor } from "~/i18n/define-text.ts";
import { letterText } from "./letter.text.ts";

/**
 * A letter to keep.
 * @param name of the file; a browser's list of downloads is read by others, so nothing personal
 */
export function pdfResponse(file: Buffer, name: string): Response {
  return new Response(new Uint8Array(file), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `attachment; filename="${name}"`,
      "Content-Length": String(file.length),
      "Cache-Control": "no-store",
    },
  });
}

/** A file has no page around it. */
export function noLetter(lang: Language): Response {
  const headers = { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" };
  return new Response(`${textFor(letterText, lang).none}\n`, { status: 404, headers });
}
