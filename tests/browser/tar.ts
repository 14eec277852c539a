import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";

const BLOCK = 512;

/**
 * Unpacks the plain files of a tar archive (POSIX ustar, names up to 100 bytes), all that the
 * browser's own archives hold; a bare machine need not have a `tar` program.
 *
 * @throws RangeError for a name that leads out of `target`
 */
export function unpackTar(archive: Buffer, target: string): void {
  for (let at = 0; at + BLOCK <= archive.length; ) {
    const header = archive.subarray(at, at + BLOCK);
    const name = text(header, 0, 100);
    if (name === "") return;
    const size = Number.parseInt(text(header, 124, 12), 8);
    const type = text(header, 156, 1);
    at += BLOCK;
    if (type === "0" || type === "") {
      const file = join(target, name);
      if (!file.startsWith(target + sep)) throw new RangeError(`${name} leads out of the archive`);
      mkdirSync(dirname(file), { recursive: true });
      const mode = Number.parseInt(text(header, 100, 8), 8) & 0o755;
      writeFileSync(file, archive.subarray(at, at + size), { mode });
    }
    at += Math.ceil(size / BLOCK) * BLOCK;
  }
}

function text(header: Buffer, from: number, length: number): string {
  const field = header.subarray(from, from + length);
  const end = field.indexOf(0);
  return field.toString("utf8", 0, end === -1 ? length : end).trim();
}
