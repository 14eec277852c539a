import { randomBytes } from "node:crypto";
import { buffer } from "node:stream/consumers";
import { crc32 } from "node:zlib";
import { expect, it } from "vitest";
import { readZip } from "../../../tests/zip/read-zip.ts";
import { streamOf } from "./stream-of.ts";
import { type ZipFile, zipOf } from "./zip.ts";

const day = new Date("2026-11-27T12:34:56Z");

it("packs files that another reader finds whole, by their names", async () => {
  const large = Buffer.from("ord ".repeat(200_000));
  const files = [
    { name: "README.txt", bytes: Buffer.from("Æblegrød på øen\n") },
    { name: "plan/tom.json", bytes: Buffer.alloc(0) },
    { name: "papirer/stor.json", bytes: large },
  ];
  const zip = await buffer(streamOf(zipOf(given(files), day)));
  expect(zip.length).toBeLessThan(large.length / 10);
  expect([...readZip(zip)]).toEqual(files.map(({ name, bytes }) => [name, bytes]));
});

it("passes a file through in pieces, as it is, with the checksum that was counted before", async () => {
  const pieces = [randomBytes(70_000), randomBytes(1), randomBytes(3000)];
  const whole = Buffer.concat(pieces);
  const streamed = (size: number): ZipFile => ({
    ...{ name: "papirer/fil.pdf", size, crc: crc32(whole) },
    async *chunks() {
      yield* pieces;
    },
  });
  const files = [streamed(whole.length), { name: "efter.txt", bytes: Buffer.from("efter") }];
  const zip = readZip(await buffer(streamOf(zipOf(given(files), day))));
  expect(zip.get("papirer/fil.pdf")).toEqual(whole);
  expect(zip.get("efter.txt")?.toString()).toBe("efter");
  // One that is not what was counted makes no archive at all.
  await expect(buffer(streamOf(zipOf(given([streamed(1)]), day)))).rejects.toThrow("changed");
});

it("leaves a file that is passed through when nobody reads any more", async () => {
  let left = false;
  const endless: ZipFile = {
    ...{ name: "fil", size: 10, crc: 0 },
    async *chunks() {
      try {
        for (;;) yield Buffer.from("x");
      } finally {
        left = true;
      }
    },
  };
  const reader = streamOf(zipOf(given([endless]), day)).getReader();
  await reader.read();
  await reader.read();
  await reader.cancel();
  expect(left).toBe(true);
});

it("packs nothing as an archive that is empty", async () => {
  expect(readZip(await buffer(streamOf(zipOf(given([]), day)))).size).toBe(0);
});

it("asks for a file only when the one before is gone, and for none when nobody reads", async () => {
  const asked: string[] = [];
  async function* files() {
    for (const name of ["a", "b", "c"]) {
      asked.push(name);
      yield { name, bytes: Buffer.from(name) };
    }
  }
  const reader = streamOf(zipOf(files(), day)).getReader();
  await reader.read();
  expect(asked).toEqual(["a"]);
  await reader.cancel();
  expect(asked).not.toContain("c");
});

async function* given(files: readonly ZipFile[]) {
  yield* files;
}
