/** What takes a file's bytes, one piece after the other; nothing is read ahead of it. */
export type FileSink = {
  write(bytes: Uint8Array): Promise<void> | void;
  /** The whole file has come. */
  end(): Promise<void> | void;
};

export type Multipart = {
  /** The text fields, in their order. */
  readonly fields: FormData;
  /** False when the body ended before its last boundary: somebody's line was cut. */
  readonly whole: boolean;
};

/** Browsers' fields are small: what is longer is no form of ours. */
const MOST_FIELDS = 60;
const MOST_FIELD_BYTES = 256 * 1024;
const MOST_HEADER_BYTES = 8 * 1024;

/** A body that is no form: never a person's doing. */
export class MalformedForm extends Error {}

/**
 * Reads a `multipart/form-data` body (RFC 7578) as it comes. Text is kept, files go to their sink piece
 * by piece, so that no file is ever whole in memory; form-data-parser, which we would rather use, keeps
 * each part whole (docs/adr/0017).
 * @param fileOf what takes the file of a field; undefined lets it pass unread
 * @throws MalformedForm when this is no such form; whatever the body or a sink throws
 */
export async function readMultipart(
  body: AsyncIterable<Uint8Array>,
  boundary: string,
  fileOf: (field: string, fileName: string) => FileSink | undefined,
): Promise<Multipart> {
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  const fields = new FormData();
  let fieldBytes = 0;
  let parts = 0;
  // The first boundary has no line before it; with one of ours all are alike.
  let buffer: Buffer = Buffer.from("\r\n");
  let state: "preamble" | "boundary" | "headers" | "text" | "file" | "done" = "preamble";
  let name = "";
  let words: Buffer[] = [];
  let sink: FileSink | undefined;

  async function take(bytes: Buffer): Promise<void> {
    if (bytes.length === 0) return;
    if (state === "file") return sink?.write(bytes);
    if (state !== "text") return;
    fieldBytes += bytes.length;
    if (fieldBytes > MOST_FIELD_BYTES) throw new MalformedForm("too many words");
    words.push(Buffer.from(bytes));
  }

  async function endPart(): Promise<void> {
    if (state === "file") await sink?.end();
    if (state !== "text") return;
    const text = Buffer.concat(words).toString("utf8");
    // PostgreSQL stores null characters nowhere, and nobody types them.
    if (text.includes("\0")) throw new MalformedForm("a null character");
    fields.append(name, text);
  }

  function beginPart(headers: string): void {
    parts += 1;
    if (parts > MOST_FIELDS) throw new MalformedForm("too many fields");
    const line = /^content-disposition:\s*form-data\s*;(.*)$/im.exec(headers)?.[1] ?? "";
    const field = /(?:^|;)\s*name="([^"]*)"/i.exec(line)?.[1];
    if (field === undefined) throw new MalformedForm("a part without a name");
    const fileName = /(?:^|;)\s*filename\*?="?([^"]*)"?/i.exec(line)?.[1];
    name = field;
    words = [];
    sink = fileName === undefined ? undefined : fileOf(name, fileName);
    state = fileName === undefined ? "text" : "file";
  }

  /** One step on what is there; false when more must come first. */
  async function step(): Promise<boolean> {
    if (state === "boundary") {
      if (buffer.length < 2) return false;
      const next = buffer.toString("latin1", 0, 2);
      if (next !== "\r\n" && next !== "--") throw new MalformedForm("no boundary");
      buffer = buffer.subarray(2);
      state = next === "--" ? "done" : "headers";
      return true;
    }
    if (state === "headers") {
      const end = buffer.indexOf("\r\n\r\n");
      if (end < 0 && buffer.length > MOST_HEADER_BYTES) throw new MalformedForm("long headers");
      if (end < 0) return false;
      beginPart(buffer.toString("utf8", 0, end));
      buffer = buffer.subarray(end + 4);
      return true;
    }
    if (state === "done") {
      buffer = Buffer.alloc(0);
      return false;
    }
    const at = buffer.indexOf(delimiter);
    if (at >= 0) {
      await take(buffer.subarray(0, at));
      await endPart();
      buffer = buffer.subarray(at + delimiter.length);
      state = "boundary";
      return true;
    }
    const sure = Math.max(buffer.length - delimiter.length + 1, 0);
    await take(buffer.subarray(0, sure));
    buffer = buffer.subarray(sure);
    return false;
  }

  for await (const piece of body) {
    buffer = buffer.length === 0 ? Buffer.from(piece) : Buffer.concat([buffer, piece]);
    while (await step());
  }
  return { fields, whole: (state as string) === "done" };
}
