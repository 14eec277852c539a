import { generateKeyPairSync, sign } from "node:crypto";
import { describe, expect, test } from "vitest";
import { type Checkpoint, formatCheckpoint, parseCheckpoint } from "./checkpoint.ts";
import { cosign, cosignedAt } from "./cosignature.ts";
import { formatNote, noteSignature, parseNote, verifyNote } from "./note.ts";
import { parseVkey, signerOf } from "./note-key.ts";
import { readVectors } from "./tree-fixture.ts";

type Vectors = {
  checkpoint: {
    note: string;
    logVkey: string;
    witnessVkey: string;
    size: string;
    root: string;
    time: string;
  };
};
const published = readVectors<Vectors>("notes.json").checkpoint;
const logKey = parseVkey(published.logVkey);
const witnessKey = parseVkey(published.witnessVkey);
const note = parseNote(published.note);
if (!logKey || !witnessKey || !note) throw new Error("The vectors cannot be read");

const { privateKey } = generateKeyPairSync("ed25519");
const witness = signerOf("witness.example/w1", "cosignature", privateKey);
const log = signerOf("log.example", "note", privateKey);
const checkpoint: Checkpoint = { origin: "log.example", size: 123n, root: Buffer.alloc(32, 7) };
const text = formatCheckpoint(checkpoint);

describe("a public log's checkpoint", () => {
  test("is read", () => {
    expect(parseCheckpoint(note.text)).toEqual({
      origin: logKey.name,
      size: BigInt(published.size),
      root: Buffer.from(published.root, "hex"),
    });
    expect(note.signatures).toHaveLength(6);
  });

  test("is verified with its witness's time", () => {
    expect(verifyNote(note, [logKey, witnessKey])).toEqual({
      ok: true,
      verified: [
        { name: logKey.name, keyId: logKey.id, time: null },
        { name: witnessKey.name, keyId: witnessKey.id, time: BigInt(published.time) },
      ],
    });
  });

  test("is refused with another size", () => {
    const other = { ...note, text: note.text.replace("1432088532", "42") };
    for (const key of [logKey, witnessKey]) {
      const refusal = { ok: false, refusal: "bad_signature", name: key.name };
      expect(verifyNote(other, [key])).toEqual(refusal);
    }
  });
});

describe("a cosignature", () => {
  test("covers time and text, further lines included", () => {
    const extended = `${text}further line\n`;
    const { bytes } = cosign(extended, witness, 1_679_315_147n);
    expect(cosignedAt(extended, bytes, witness.vkey)).toBe(1_679_315_147n);
    expect(cosignedAt(text, bytes, witness.vkey)).toBeNull();
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const changed = Buffer.from(bytes);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(cosignedAt(extended, changed, witness.vkey), `bit ${bit}`).toBeNull();
    }
    for (const length of [0, 8, 71]) {
      expect(cosignedAt(extended, bytes.subarray(0, length), witness.vkey)).toBeNull();
    }
    expect(cosignedAt(extended, Buffer.concat([bytes, bytes]), witness.vkey)).toBeNull();
  });

  test("is no note signature, nor the other way round, though the key be the same", () => {
    const signature = cosign(text, witness, 5n);
    expect(cosignedAt(text, signature.bytes, log.vkey)).toBeNull();
    const plain = noteSignature(text, log).bytes;
    const disguised = Buffer.concat([Buffer.alloc(8), plain]);
    expect(cosignedAt(text, disguised, witness.vkey)).toBeNull();
    const asNote = {
      text,
      signatures: [{ ...signature, name: "log.example", keyId: log.vkey.id }],
    };
    expect(verifyNote(asNote, [log.vkey])).toMatchObject({ refusal: "bad_signature" });
  });

  test("stands beside the log's signature in one note", () => {
    const signatures = [noteSignature(text, log), cosign(text, witness, 5n)];
    const cosigned = parseNote(formatNote({ text, signatures }));
    expect(cosigned && verifyNote(cosigned, [witness.vkey, log.vkey])).toMatchObject({
      ok: true,
      verified: [{ time: null }, { name: "witness.example/w1", time: 5n }],
    });
  });

  test("is given on checkpoints only, by a witness's key, with a time", () => {
    expect(() => cosign("any\ntext\n", witness, 5n)).toThrow(TypeError);
    expect(() => cosign(text, log, 5n)).toThrow(TypeError);
    expect(() => cosign(text, witness, -1n)).toThrow(RangeError);
    expect(() => cosign(text, witness, 2n ** 63n)).toThrow(RangeError);
    const stamp = Buffer.alloc(8);
    stamp.writeBigUInt64BE(2n ** 63n);
    const late = Buffer.from(`cosignature/v1\ntime ${2n ** 63n}\n${text}`);
    const overdue = Buffer.concat([stamp, sign(null, late, privateKey)]);
    expect(cosignedAt(text, overdue, witness.vkey)).toBeNull();
    const last = cosign(text, witness, 2n ** 63n - 1n);
    expect(cosignedAt(text, last.bytes, witness.vkey)).toBe(2n ** 63n - 1n);
  });
});

describe("a checkpoint", () => {
  const root = checkpoint.root.toString("base64");

  test("is written and read, up to 64 bits", () => {
    expect(text).toBe(`log.example\n123\n${root}\n`);
    for (const size of [0n, 2n ** 53n + 1n, 2n ** 64n - 1n]) {
      const one = { ...checkpoint, size };
      expect(parseCheckpoint(formatCheckpoint(one))).toEqual(one);
    }
    expect(parseCheckpoint(`${text}one\ntwo\n`)).toEqual(checkpoint);
  });

  test.each([
    ["fewer lines", "log.example\n123\n"],
    ["no last newline", text.slice(0, -1)],
    ["no origin", `\n123\n${root}\n`],
    ["a size that is no number", `log.example\nbananas\n${root}\n`],
    ["no size", `log.example\n\n${root}\n`],
    ["a negative size", `log.example\n-34\n${root}\n`],
    ["a signed size", `log.example\n+34\n${root}\n`],
    ["a leading zero", `log.example\n0123\n${root}\n`],
    ["a fraction", `log.example\n12.0\n${root}\n`],
    ["another notation", `log.example\n0x12\n${root}\n`],
    ["a space", `log.example\n 123\n${root}\n`],
    ["a size beyond 64 bits", `log.example\n18446744073709551616\n${root}\n`],
    ["an absurd size", `log.example\n${"9".repeat(100_000)}\n${root}\n`],
    ["a root that is not base64", "log.example\n123\nThisIsn'tBase64\n"],
    ["a root of 7 bytes", "log.example\n123\nYmFuYW5hcw==\n"],
    ["a root of 33 bytes", `log.example\n123\n${Buffer.alloc(33).toString("base64")}\n`],
    ["a root without padding", `log.example\n123\n${root.slice(0, -1)}\n`],
    ["an empty line after it", `${text}\n`],
    ["an empty line between", `${text}one\n\ntwo\n`],
    ["carriage returns", text.replaceAll("\n", "\r\n")],
  ])("is none with %s", (_what, broken) => {
    expect(parseCheckpoint(broken)).toBeNull();
  });

  test("is not written with what cannot be read", () => {
    for (const origin of ["", "a\nb", "a\0b", "\ud800"]) {
      expect(() => formatCheckpoint({ ...checkpoint, origin })).toThrow(TypeError);
    }
    expect(() => formatCheckpoint({ ...checkpoint, size: -1n })).toThrow(RangeError);
    expect(() => formatCheckpoint({ ...checkpoint, size: 2n ** 64n })).toThrow(RangeError);
    expect(() => formatCheckpoint({ ...checkpoint, root: Buffer.alloc(31) })).toThrow(TypeError);
  });
});
