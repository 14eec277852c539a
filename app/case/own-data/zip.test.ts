import { buffer } from "node:stream/consumers";
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
