import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from "node:zlib";
import { expect, it } from "vitest";
import { compress } from "./compress.ts";

const page = new TextEncoder().encode("<p>Din sag</p>".repeat(200));

it.each([
  ["gzip, deflate, br, zstd", "zstd", zstdDecompressSync],
  ["gzip, deflate, br", "br", brotliDecompressSync],
  ["gzip", "gzip", gunzipSync],
  ["zstd;q=0, br;q=0.0, gzip;q=0.5", "gzip", gunzipSync],
])("answers %s with %s", (accept, encoding, decompress) => {
  const result = compress(page, accept);
  expect(result.encoding).toBe(encoding);
  expect(result.body.length).toBeLessThan(page.length);
  expect(new Uint8Array(decompress(result.body))).toEqual(page);
});

it.each([null, "", "identity", "deflate"])("leaves the body alone for %j", (accept) => {
  expect(compress(page, accept)).toEqual({ body: page, encoding: null });
});
