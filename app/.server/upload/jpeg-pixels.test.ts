import { describe, expect, test } from "vitest";
import { jpegPixels } from "./jpeg-pixels.ts";

const bytes = (...all: number[]) => Buffer.from(all);
const start = bytes(0xff, 0xd8);
const segment = (marker: number, body: Buffer) => {
  const head = bytes(0xff, marker, 0, 0);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
};
const frame = (width: number, height: number, marker = 0xc0) => {
  const body = Buffer.alloc(9, 1);
  body.writeUInt16BE(height, 1);
  body.writeUInt16BE(width, 3);
  return segment(marker, body);
};
const pixels = (...parts: Buffer[]) => {
  const file = Buffer.concat(parts);
  return jpegPixels(async (at, length) => file.subarray(at, at + length), file.length);
};

describe("how large a JPEG says it is", () => {
  test.each([
    ["right away", [start, frame(1200, 1600)], 1_920_000],
    ["after what a camera writes", [start, segment(0xe1, Buffer.alloc(65_000, 0xff)), frame(3, 4)]],
    ["in a frame that comes bit by bit", [start, frame(65_000, 65_000, 0xc2)], 4_225_000_000],
    ["after tables, which are no frame", [start, segment(0xc4, frame(1, 1)), frame(3, 4)]],
    ["after bytes that belong nowhere", [start, Buffer.alloc(9000, 7), bytes(0xff), frame(3, 4)]],
    ["after bare markers", [start, start, bytes(0xff, 0xd0, 0xff, 0x01), frame(3, 4)]],
    ["in the first of two frames", [start, frame(3, 4), frame(9, 9)]],
  ] as [string, Buffer[], number?][])("%s", async (_, parts, expected = 12) => {
    expect(await pixels(...parts)).toBe(expected);
  });

  test.each([
    ["nothing else", [start]],
    ["a picture without a frame", [start, segment(0xda, Buffer.alloc(9)), frame(3, 4)]],
    ["an end before it", [start, bytes(0xff, 0xd9), frame(3, 4)]],
    ["a frame that is cut off", [start, frame(3, 4).subarray(0, 8)]],
    ["zeros for ever", [start, Buffer.alloc(50_000)]],
    ["a segment of no length", [start, bytes(0xff, 0xe0, 0, 0), Buffer.alloc(9)]],
  ] as [string, Buffer[]][])("%s has none", async (_, parts) => {
    expect(await pixels(...parts)).toBe(0);
  });
});
