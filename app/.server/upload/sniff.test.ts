import { describe, expect, test } from "vitest";
import { sniff } from "./sniff.ts";

const png = (width: number, height: number) => {
  const head = Buffer.alloc(24);
  Buffer.from("89504e470d0a1a0a0000000d49484452", "hex").copy(head);
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  return head;
};
const box = (brand: string) => Buffer.from(`\0\0\0\x18ftyp${brand}\0\0\0\0mif1heic`, "latin1");

describe("what a file is", () => {
  test.each([
    ["a PDF", Buffer.from("%PDF-1.4\n%âãÏÓ\n1 0 obj<<"), "application/pdf"],
    ["a JPEG", Buffer.from("ffd8ffe000104a46494600010101", "hex"), "image/jpeg"],
    ["a PNG", png(1200, 1600), "image/png"],
    ["an iPhone's picture", box("heic"), "heic"],
    ["a picture of the same family", box("mif1"), "heic"],
    ["a video of the same family", box("isom"), "unknown"],
    ["a page", Buffer.from("<!doctype html><script>alert(1)"), "unknown"],
    [
      "a page that calls itself a PDF further on",
      Buffer.from("<html>%PDF-1.4 %PDF-1.4"),
      "unknown",
    ],
    ["a program", Buffer.from("7f454c4602010100000000000000000000", "hex"), "unknown"],
    ["a picture that moves", Buffer.from("GIF89a%PDF-1.4 and more of"), "unknown"],
    ["a drawing", Buffer.from('<svg xmlns="http://www.w3.org'), "unknown"],
    ["a packed folder", Buffer.from("504b030414000600080000002100", "hex"), "unknown"],
    ["nearly a PDF", Buffer.from("%PDF"), "unknown"],
    ["a PNG without a size", png(0, 10), "unknown"],
    ["a PNG that would fill the memory", png(60_000, 60_000), "unknown"],
    ["a PNG that is cut off", png(10, 10).subarray(0, 20), "unknown"],
    ["nothing", Buffer.alloc(0), "unknown"],
  ])("%s", (_, head, type) => {
    expect(sniff(head)).toBe(type);
  });
});
