type ReadAt = (offset: number, length: number) => Promise<Buffer>;

/** Pieces in which a file is gone through between its segments. */
const WINDOW = 4096;
/** Markers without a length of their own: TEM, RST0 to RST7, and the start of the picture. */
const isBare = (marker: number) => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);
/** Start of a frame (ISO/IEC 10918-1, table B.1): what says how large the picture is. */
const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/**
 * How many pixels a JPEG says it has; 0 when it says so nowhere, and then no program shows it. Small
 * files may say billions (one code stands for thousands of blocks), and fill the memory of whoever looks.
 * Goes from marker to marker as viewers do, past bytes that do not belong there.
 */
export async function jpegPixels(readAt: ReadAt, size: number): Promise<number> {
  let at = 2;
  while (at < size) {
    const found = await nextMarker(readAt, at, size);
    // The picture itself begins, or the file ends: no frame can come any more.
    if (!found || found.marker === 0xda || found.marker === 0xd9) return 0;
    at = found.end;
    if (isBare(found.marker)) continue;
    const head = await readAt(at, 7);
    if (head.length < 7) return 0;
    if (isFrame(found.marker)) return head.readUInt16BE(3) * head.readUInt16BE(5);
    at += Math.max(head.readUInt16BE(0), 2);
  }
  return 0;
}

/** The next 0xFF that is followed by neither another nor a zero, and where what comes after begins. */
async function nextMarker(readAt: ReadAt, from: number, size: number) {
  let after = false;
  for (let start = from; start < size; start += WINDOW) {
    const window = await readAt(start, WINDOW);
    for (const [index, byte] of window.entries()) {
      if (after && byte !== 0xff && byte !== 0) return { marker: byte, end: start + index + 1 };
      after = byte === 0xff;
    }
  }
  return null;
}
