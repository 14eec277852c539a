import { randomBytes } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createPaperFiles, type PaperFiles } from "../../../consent/index.ts";
import type { ScanFile } from "./clamd.ts";
import { receiveUpload } from "./receive-file.ts";

let folder: string;
let files: PaperFiles;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "min-sag-receive-"));
  files = createPaperFiles(folder, randomBytes(32));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

// A frame of 16 by 16 first: random bytes alone now and then say that they are huge.
const jpeg = Buffer.concat([
  Buffer.from("ffd8ffc0000b080010001001011100", "hex"),
  randomBytes(200_000),
]);
const sent = (file: Buffer) => {
  const form = new FormData();
  form.append("fra", "Lægehuset");
  form.append("papir", new Blob([new Uint8Array(file)]), "billede.jpg");
  return new Request("http://localhost/", { method: "POST", body: form });
};
/** A scanner that keeps what it was shown. */
function scanner(verdict: Awaited<ReturnType<ScanFile>>) {
  const seen: Buffer[] = [];
  const scan: ScanFile = async (chunks) => {
    for await (const chunk of chunks) seen.push(Buffer.from(chunk));
    return verdict;
  };
  return { scan, seen: () => Buffer.concat(seen) };
}
const kept = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());

test.each(["ren", "ikkeScannet"] as const)(
  "a file that is %s is taken, and says so",
  async (verdict) => {
    const { scan, seen } = scanner(verdict);
    const { form, file } = await receiveUpload(sent(jpeg), files, scan);
    expect(form.get("fra")).toBe("Lægehuset");
    expect(file).toMatchObject({ scan: verdict, mediaType: "image/jpeg", pages: 1 });
    expect(seen()).toEqual(jpeg);
    expect(kept()).toHaveLength(1);
  },
);

test("a file that harms is not taken: nothing of it stays, and what was typed does", async () => {
  const { form, file } = await receiveUpload(sent(jpeg), files, scanner("skadelig").scan);
  expect(file).toEqual({ problem: "harmful" });
  expect(form.get("fra")).toBe("Lægehuset");
  expect(kept()).toHaveLength(0);
});

test("a small picture that says it is huge is not taken", async () => {
  // Two bytes of start, then a frame of 65,000 by 65,000.
  const huge = Buffer.from("ffd8ffc2000b08fde8fde801011100ffd9", "hex");
  expect((await receiveUpload(sent(huge), files, scanner("ren").scan)).file).toEqual({
    problem: "damaged",
  });
  expect(kept()).toHaveLength(0);
});

test("a file that is none is never shown to a scanner", async () => {
  const { scan, seen } = scanner("ren");
  expect((await receiveUpload(sent(Buffer.from("MZ… a program")), files, scan)).file).toEqual({
    problem: "unknown",
  });
  expect(seen()).toHaveLength(0);
  expect(kept()).toHaveLength(0);
});
