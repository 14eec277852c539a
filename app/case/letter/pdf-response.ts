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
