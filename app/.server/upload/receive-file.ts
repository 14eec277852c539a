import type { PaperFiles, Stored } from "../../../consent/index.ts";
import { countPages, type PageCount } from "../pdf/count-pages.ts";
import type { ScanFile } from "./clamd.ts";
import { jpegPixels } from "./jpeg-pixels.ts";
import { type FileSink, MalformedForm, readMultipart } from "./multipart.ts";
import { HEAD_BYTES, type MediaType, MOST_PIXELS, sniff } from "./sniff.ts";

/** 25 MB, as the page says it. */
const MOST_BYTES = 25 * 1024 * 1024;
/** Nobody reads more in one paper, and nobody should have to. */
const MOST_PAGES = 500;

/** Why a file was not taken; turned into words beside its field. */
export type FileProblem =
  | "missing"
  | "empty"
  | "tooLarge"
  | "heic"
  | "unknown"
  | "damaged"
  | "locked"
  | "tooManyPages"
  | "harmful"
  | "cutOff";

/** A file that was taken; it lies in the store and must be kept by a paper, or discarded. */
export type ReceivedFile = {
  stored: Stored;
  mediaType: MediaType;
  pages: number;
  scan: "ren" | "ikkeScannet";
};

export type Upload = {
  /** What was typed, whatever became of the file. */
  readonly form: FormData;
  readonly file: ReceivedFile | { problem: FileProblem };
};

/**
 * Receives a form with one file in the field `papir`. The file goes sealed to the store as it comes;
 * of one that is not taken nothing stays. The fields stand before the file, so they are there even when
 * the file is cut off.
 * @throws MalformedForm when this is no form of ours; what the disk throws
 */
export async function receiveUpload(
  request: Request,
  files: PaperFiles,
  scanFile: ScanFile,
): Promise<Upload> {
  const boundary = boundaryOf(request);
  if (boundary === undefined) {
    const form = await request.formData().catch(() => undefined);
    if (!form || [...form].flat().some((one) => String(one).includes("\0"))) {
      throw new MalformedForm("no form");
    }
    return { form, file: { problem: "missing" } };
  }
  const arrival = fileArrival(files, scanFile);
  try {
    const { fields, whole } = await readMultipart(
      untilCut(request.body),
      boundary,
      (field, fileName) => (field === "papir" ? arrival.sinkOf(fileName) : undefined),
    );
    return { form: fields, file: whole ? await arrival.settle() : await arrival.give("cutOff") };
  } catch (error) {
    await arrival.abandon();
    throw error;
  }
}

/** The text fields of such a form; its file passes by unread. */
export async function fieldsOnly(request: Request): Promise<FormData> {
  const boundary = boundaryOf(request) ?? "";
  return (await readMultipart(untilCut(request.body), boundary, () => undefined)).fields;
}

function boundaryOf(request: Request): string | undefined {
  const type = request.headers.get("content-type") ?? "";
  const found = /^multipart\/form-data\s*;.*boundary=(?:"([^"]{1,70})"|([^\s;,"]{1,70}))/i.exec(
    type,
  );
  return found?.[1] ?? found?.[2];
}

/** The body as far as it came: a line that is cut ends it. */
async function* untilCut(body: Request["body"]): AsyncGenerator<Uint8Array, void, undefined> {
  if (!body) return;
  const reader = body.getReader();
  for (;;) {
    const next = await reader.read().catch(() => undefined);
    if (!next || next.done) return;
    yield next.value;
  }
}

/** One file on its way: looked at by its first bytes, counted, and sealed. */
function fileArrival(files: PaperFiles, scanFile: ScanFile) {
  let incoming: Awaited<ReturnType<PaperFiles["begin"]>> | undefined;
  let problem: FileProblem | undefined = "missing";
  let mediaType: MediaType | undefined;
  let head = Buffer.alloc(0);
  let bytes = 0;

  async function abandon(): Promise<void> {
    await incoming?.abandon();
    incoming = undefined;
  }

  /** What is wrong stays wrong: the rest of the file is read and forgotten. */
  async function give(what: FileProblem): Promise<{ problem: FileProblem }> {
    problem = what;
    await abandon();
    return { problem: what };
  }

  async function begin(): Promise<void> {
    const found = sniff(head);
    if (found === "heic" || found === "unknown") {
      await give(found);
      return;
    }
    mediaType = found;
    incoming = await files.begin();
    await incoming.write(head);
  }

  const sink: FileSink = {
    async write(piece) {
      bytes += piece.length;
      if (problem) return;
      if (bytes > MOST_BYTES) {
        await give("tooLarge");
      } else if (incoming) {
        await incoming.write(Buffer.from(piece));
      } else {
        head = Buffer.concat([head, piece]);
        if (head.length >= HEAD_BYTES) await begin();
      }
    },
    async end() {
      if (problem) return;
      if (bytes === 0) await give("empty");
      else if (!incoming) await begin();
    },
  };

  return {
    abandon,
    give,
    /** A field without a file is sent as a file without a name. A second file is not asked for. */
    sinkOf(fileName: string): FileSink | undefined {
      if (!fileName || problem !== "missing") return undefined;
      problem = undefined;
      return sink;
    },
    async settle(): Promise<Upload["file"]> {
      if (problem || !incoming || !mediaType) return give(problem ?? "missing");
      const stored = await incoming.finish();
      const counted = await pagesOf(files, stored, mediaType);
      if ("problem" in counted) return give(counted.problem);
      if (counted.pages > MOST_PAGES) return give("tooManyPages");
      const scan = await scanned(files, stored, scanFile);
      if (scan === "skadelig") return give("harmful");
      return { stored, mediaType, pages: counted.pages, scan };
    },
  };
}

/** How many pages; a picture is one, unless it would fill the memory of whoever looks at it. */
async function pagesOf(
  files: PaperFiles,
  stored: Stored,
  mediaType: MediaType,
): Promise<PageCount> {
  // A PNG said how large it is in its first bytes.
  if (mediaType === "image/png") return { pages: 1 };
  const file = await files.reopen(stored);
  try {
    if (mediaType === "application/pdf") return await countPages(file.readAt, file.bytes);
    const pixels = await jpegPixels(file.readAt, file.bytes);
    return pixels > MOST_PIXELS ? { problem: "damaged" } : { pages: 1 };
  } finally {
    await file.close();
  }
}

async function scanned(files: PaperFiles, stored: Stored, scanFile: ScanFile) {
  const file = await files.reopen(stored);
  try {
    return await scanFile(file.chunks());
  } finally {
    await file.close();
  }
}
