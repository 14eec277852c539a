import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MalformedForm, readMultipart } from "./multipart.ts";

/** Cuts bytes into pieces of these lengths, over and over: as a network would. */
async function* pieces(bytes: Buffer, lengths: readonly number[]): AsyncGenerator<Uint8Array> {
  for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
    const length = lengths[turn % lengths.length] ?? 1;
    yield bytes.subarray(at, at + length);
    at += length;
  }
}

async function read(bytes: Buffer, boundary: string, lengths: readonly number[] = [1000]) {
  const files: { field: string; name: string; bytes: Buffer; ended: boolean }[] = [];
  const { fields, whole } = await readMultipart(pieces(bytes, lengths), boundary, (field, name) => {
    const file = { field, name, bytes: Buffer.alloc(0), ended: false };
    files.push(file);
    return {
      write: (more) => {
        file.bytes = Buffer.concat([file.bytes, more]);
      },
      end: () => {
        file.ended = true;
      },
    };
  });
  return { fields: [...fields], whole, files };
}

/** As the platform writes a form: an encoder that is not ours. */
async function encoded(entries: readonly [string, string | Buffer][]) {
  const form = new FormData();
  for (const [name, value] of entries) {
    if (typeof value === "string") form.append(name, value);
    else form.append(name, new Blob([new Uint8Array(value)]), "papir.pdf");
  }
  const request = new Request("http://localhost/", { method: "POST", body: form });
  const boundary = /boundary=(.*)$/.exec(request.headers.get("content-type") ?? "")?.[1] ?? "";
  return { bytes: Buffer.from(await request.arrayBuffer()), boundary };
}

describe("a form", () => {
  test("is read as it was written, however it is cut", async () => {
    const value = fc.oneof(
      fc.string({ unit: "binary" }).map((text) => text.replaceAll("\0", "")),
      // Much like a boundary, but none.
      fc
        .array(fc.constantFrom("\r", "\n", "\r\n", "--", "\r\n--", "-", "x"))
        .map((all) => Buffer.from(all.join(""))),
      fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
    );
    const entries = fc.array(fc.tuple(fc.constantFrom("a", "b", "papir"), value), { maxLength: 6 });
    const lengths = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(entries, lengths, async (all, cuts) => {
        const { bytes, boundary } = await encoded(all);
        const got = await read(bytes, boundary, cuts);
        const texts = all.filter((one) => typeof one[1] === "string");
        // A browser sends lines as two characters; so does the platform.
        const lines = (text: unknown) => String(text).replaceAll(/\r\n|\r|\n/g, "\n");
        expect(got.fields.map(([name, text]) => [name, lines(text)])).toEqual(
          texts.map(([name, text]) => [
            name,
            lines(new TextDecoder().decode(new TextEncoder().encode(String(text)))),
          ]),
        );
        expect(got.files.map((file) => [file.field, file.bytes, file.ended])).toEqual(
          all.flatMap(([name, bytes]) => (typeof bytes === "string" ? [] : [[name, bytes, true]])),
        );
        expect(got.whole).toBe(true);
      }),
    );
  });

  test("that was cut off anywhere is not whole, and its file never ends", async () => {
    const { bytes, boundary } = await encoded([
      ["fra", "Lægen"],
      ["papir", randomBytes(500)],
    ]);
    for (let length = 0; length < bytes.length - 4; length += 1) {
      const got = await read(bytes.subarray(0, length), boundary).catch((error: unknown) => error);
      if (got instanceof MalformedForm) continue;
      expect(got, `after ${length} bytes`).toMatchObject({ whole: false });
    }
    const got = await read(bytes.subarray(0, bytes.length - 60), boundary);
    expect(got.fields).toEqual([["fra", "Lægen"]]);
    expect(got.files[0]?.ended).toBe(false);
  });

  test("keeps no more of a file than a piece of it", async () => {
    const { bytes, boundary } = await encoded([["papir", randomBytes(3_000_000)]]);
    let largest = 0;
    await readMultipart(pieces(bytes, [16_384]), boundary, () => ({
      write: (more) => {
        largest = Math.max(largest, more.length);
      },
      end: () => {},
    }));
    expect(largest).toBeLessThan(2 * 16_384);
  });
});

describe("what is no form of ours", () => {
  const part = (head: string, body = "x") => `--b\r\n${head}\r\n\r\n${body}\r\n`;
  const field = (name: string, body?: string) =>
    part(`Content-Disposition: form-data; name="${name}"`, body);
  test.each([
    ["a part without a name", `${part("Content-Type: text/plain")}--b--`],
    ["something after a boundary", "--bx\r\n\r\n"],
    ["headers without an end", `--b\r\n${"x".repeat(9_000)}`],
    ["words without an end", `${field("a", "x".repeat(300_000))}--b--`],
    ["fields without an end", `${field("a").repeat(61)}--b--`],
    ["a null character", `${field("a", "x\0y")}--b--`],
  ])("is %s", async (_, body) => {
    await expect(read(Buffer.from(body), "b")).rejects.toBeInstanceOf(MalformedForm);
  });

  test("a field that says it has a file, and names none, has none", async () => {
    const body = `${part('Content-Disposition: form-data; name="papir"; filename=""', "")}--b--\r\n`;
    expect((await read(Buffer.from(body), "b")).files).toEqual([
      { field: "papir", name: "", bytes: Buffer.alloc(0), ended: true },
    ]);
  });
});
