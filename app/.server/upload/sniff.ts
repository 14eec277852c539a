/** What a paper's file may be. */
export type MediaType = "application/pdf" | "image/jpeg" | "image/png";

/** As many of a file's first bytes as it takes to know. */
export const HEAD_BYTES = 24;

/** Longer than any paper is wide: a picture that would fill the memory of whoever looks at it. */
export const MOST_PIXELS = 100_000_000;

const PDF = Buffer.from("%PDF-");
const JPEG = Buffer.from([0xff, 0xd8, 0xff]);
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** ISO/IEC 23008-12: what phones take pictures in when they save room. */
const HEIF = /^(hei[cfmsx]|hev[cmx]|mif1|msf1|avi[fs])$/;

/**
 * What a file is, by its first bytes. What it calls itself is not asked: names and declared types are
 * whatever the sender wrote.
 */
export function sniff(head: Buffer): MediaType | "heic" | "unknown" {
  if (startsWith(head, PDF)) return "application/pdf";
  if (startsWith(head, JPEG)) return "image/jpeg";
  if (startsWith(head, PNG)) return fits(head) ? "image/png" : "unknown";
  const brand = head.toString("latin1", 4, 12);
  return brand.startsWith("ftyp") && HEIF.test(brand.slice(4)) ? "heic" : "unknown";
}

/** Width and height stand in the first chunk of every PNG. */
function fits(head: Buffer): boolean {
  if (head.length < HEAD_BYTES || head.toString("latin1", 12, 16) !== "IHDR") return false;
  const pixels = head.readUInt32BE(16) * head.readUInt32BE(20);
  return pixels > 0 && pixels <= MOST_PIXELS;
}

function startsWith(head: Buffer, mark: Buffer): boolean {
  return head.subarray(0, mark.length).equals(mark);
}
