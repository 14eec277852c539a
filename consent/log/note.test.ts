import { generateKeyPairSync } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatNote, noteSignature, parseNote, signNote, verifyNote } from "./note.ts";
import { parseSignerKey, parseVkey, signerOf } from "./note-key.ts";
import { readVectors } from "./tree-fixture.ts";

type Vectors = {
  text: string;
  signer: string;
  vkey: string;
  secondVkey: string;
  note: string;
  twiceSigned: string;
  c2sp: { vkey: string; note: string };
  malformed: Record<string, string>;
  malformedBytes: Record<string, string>;
};
const vectors = readVectors<Vectors>("notes.json");

const known = (text: string) => {
  const key = parseVkey(text);
  if (!key) throw new Error("Not a vkey");
  return key;
};
const read = (text: string | Uint8Array) => {
  const note = parseNote(text);
  if (!note) throw new Error("Not a note");
  return note;
};
const peter = known(vectors.vkey);
const enoch = known(vectors.secondVkey);
const signer = parseSignerKey(vectors.signer);
if (!signer) throw new Error("Not a signer");
const peterLine = vectors.note.slice(vectors.text.length + 1);
const enochLine = vectors.twiceSigned.slice(vectors.note.length);
const verdict = (text: string, ...keys: (typeof peter)[]) => verifyNote(read(text), keys);
const bad = (name: string) => ({ ok: false, refusal: "bad_signature", name });

describe("published notes", () => {
  test("are signed to the byte", () => {
    expect(signNote(vectors.text, signer)).toBe(vectors.note);
    const { signatures } = read(vectors.twiceSigned);
    const both = [noteSignature(vectors.text, signer), ...signatures.slice(1)];
    expect(formatNote({ text: vectors.text, signatures: both })).toBe(vectors.twiceSigned);
  });

  test("are read and verified, unknown keys passed over", () => {
    expect(read(vectors.note).text).toBe(vectors.text);
    expect(read(Buffer.from(vectors.note))).toEqual(read(vectors.note));
    const byPeter = { name: peter.name, keyId: peter.id, time: null };
    const byEnoch = { name: enoch.name, keyId: enoch.id, time: null };
    expect(verdict(vectors.twiceSigned, peter)).toEqual({ ok: true, verified: [byPeter] });
    expect(verdict(vectors.twiceSigned, enoch, peter)).toEqual({
      ok: true,
      verified: [byPeter, byEnoch],
    });
    expect(verdict(vectors.c2sp.note, peter, known(vectors.c2sp.vkey))).toMatchObject({ ok: true });
  });

  test("prove nothing without a known key", () => {
    const nobody = { ok: false, refusal: "no_known_signature" };
    expect(verdict(vectors.twiceSigned)).toEqual(nobody);
    expect(verdict(vectors.note, enoch)).toEqual(nobody);
    expect(verdict(vectors.note, { ...peter, name: "CarmenSandiego" })).toEqual(nobody);
    expect(verdict(vectors.note, { ...peter, id: peter.id ^ 1 })).toEqual(nobody);
  });

  test.each(Object.entries(vectors.malformed))("malformed: %s", (_what, text) => {
    expect(parseNote(text)).toBeNull();
    expect(parseNote(Buffer.from(text))).toBeNull();
  });

  test.each(Object.entries(vectors.malformedBytes))("malformed: %s", (_what, bytes) => {
    expect(parseNote(Buffer.from(bytes, "hex"))).toBeNull();
  });
});

describe("a note", () => {
  test("with a bad signature of a known key is refused, whatever else it has", () => {
    const forged = peterLine.replace("ZJkuBS", "ZJkuBT");
    expect(verdict(`${vectors.text}\n${forged}${enochLine}`, peter, enoch)).toEqual(
      bad(peter.name),
    );
    expect(verdict(`${vectors.text}\n${forged}${enochLine}`, enoch)).toMatchObject({ ok: true });
    const short = `— PeterNeumann ${Buffer.from("c74f20a3ff", "hex").toString("base64")}\n`;
    expect(verdict(`${vectors.text}\n${peterLine}${short}`, peter)).toEqual(bad(peter.name));
    expect(verdict(vectors.note.replace("answer", "Answer"), peter)).toEqual(bad(peter.name));
  });

  test("signed twice by one key is signed by one", () => {
    const twice = verdict(`${vectors.text}\n${peterLine}${peterLine}`, peter, peter);
    expect(twice).toMatchObject({ ok: true, verified: [{ name: peter.name }] });
  });

  test("cannot be decided by two keys of one name and id", () => {
    const twin = { ...enoch, name: peter.name, id: peter.id };
    const ambiguous = { ok: false, refusal: "ambiguous_key", name: peter.name };
    expect(verdict(vectors.note, peter, twin)).toEqual(ambiguous);
  });

  test("has at most 100 signatures and 1 MB", () => {
    expect(parseNote(`${vectors.text}\n${peterLine.repeat(100)}`)?.signatures).toHaveLength(100);
    expect(parseNote(`${vectors.text}\n${peterLine.repeat(101)}`)).toBeNull();
    const filler = 1_000_000 - vectors.note.length;
    expect(parseNote("a".repeat(filler) + vectors.note)).not.toBeNull();
    expect(parseNote("a".repeat(filler + 1) + vectors.note)).toBeNull();
    const many = Array(101).fill(noteSignature(vectors.text, signer));
    expect(() => formatNote({ text: vectors.text, signatures: many })).toThrow(RangeError);
    expect(() => formatNote({ text: vectors.text, signatures: [] })).toThrow(RangeError);
  });

  test("may have empty lines of its own, and looks like no other note inside", () => {
    const text = `${vectors.twiceSigned}\nand more\n`;
    const note = signNote(text, signer);
    expect(read(note)).toMatchObject({ text, signatures: [{ name: peter.name }] });
    expect(verdict(note, peter, enoch)).toMatchObject({ verified: [{ name: peter.name }] });
  });

  test("keeps a byte order mark in its text", () => {
    const note = signNote("\u{feff}a\n", signer);
    expect(read(Buffer.from(note)).text).toBe("\u{feff}a\n");
    expect(verifyNote(read(Buffer.from(note)), [peter])).toMatchObject({ ok: true });
  });

  test("is not signed unless it can be read back", () => {
    for (const text of ["", "abc", "a\tb\n", "a\r\n", "\0\n", "\ud800\n"]) {
      expect(() => signNote(text, signer), JSON.stringify(text)).toThrow(TypeError);
    }
    const { privateKey } = generateKeyPairSync("ed25519");
    const witness = signerOf("witness", "cosignature", privateKey);
    expect(() => noteSignature("a\n", witness)).toThrow(TypeError);
    const named = { ...noteSignature("a\n", signer), name: "a b" };
    expect(() => formatNote({ text: "a\n", signatures: [named] })).toThrow(TypeError);
  });
});

const line = fc.string({ unit: "grapheme" }).map((text) => text.replaceAll(/\p{Cc}/gu, ""));
const texts = fc.array(line).map((lines) => `${lines.join("\n")}\n`);

test("any text that is signed is read back and verified", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const note = signNote(text, signer);
      expect(read(Buffer.from(note)).text).toBe(text);
      expect(verdict(note, peter)).toMatchObject({ ok: true });
    }),
  );
});

test("no single bit of a signed note can be changed unseen", () => {
  const bytes = Buffer.from(vectors.note);
  const sound = { ok: true, verified: [{ name: peter.name, keyId: peter.id, time: null }] };
  for (let bit = 0; bit < bytes.length * 8; bit += 1) {
    const changed = Buffer.from(bytes);
    changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    const note = parseNote(changed);
    if (note) expect(verifyNote(note, [peter]), `bit ${bit}`).not.toEqual(sound);
  }
});

test("whatever is given as a note, reading it answers", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const note = parseNote(bytes);
      if (note) expect(Buffer.from(formatNote(note))).toEqual(Buffer.from(bytes));
    }),
  );
});
