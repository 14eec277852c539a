import { createPrivateKey, generateKeyPairSync } from "node:crypto";
import { expect, test } from "vitest";
import {
  formatSignerKey,
  isKeyName,
  type KeyKind,
  keyId,
  parseSignerKey,
  parseVkey,
  signerOf,
} from "./note-key.ts";
import { readVectors } from "./tree-fixture.ts";

type Vectors = {
  signer: string;
  vkey: string;
  secondVkey: string;
  c2sp: { vkey: string; publicKey: string };
  badVkeys: Record<string, string>;
  checkpoint: { logVkey: string; witnessVkey: string };
};
const vectors = readVectors<Vectors>("notes.json");

/** Every part of a text, and the text with each character replaced by the next. */
function manglings(text: string): string[] {
  const found = [`${text}\n`, ` ${text}`, `${text}=`, `${text} `];
  for (let from = 0; from <= text.length; from += 1) {
    const next = String.fromCharCode(text.charCodeAt(from) + 1);
    if (from < text.length) found.push(text.slice(0, from) + next + text.slice(from + 1));
    for (let to = from; to <= text.length; to += 1) found.push(text.slice(from, to));
  }
  return found.filter((one) => one !== text);
}

test("published keys are read", () => {
  expect(parseVkey(vectors.vkey)).toMatchObject({
    name: "PeterNeumann",
    id: 0xc74f20a3,
    kind: "note",
    text: vectors.vkey,
  });
  expect(parseVkey(vectors.secondVkey)?.id).toBe(0xaf0cfe78);
  const publicKey = Buffer.from(vectors.c2sp.publicKey, "hex");
  expect(keyId("example.com/foo", "note", publicKey)).toBe(0x530d903a);
  expect(parseVkey(vectors.c2sp.vkey)?.publicKey.export({ format: "jwk" }).x).toBe(
    publicKey.toString("base64url"),
  );
  expect(parseVkey(vectors.checkpoint.witnessVkey)).toMatchObject({ kind: "cosignature" });
  const signer = parseSignerKey(vectors.signer);
  expect(signer?.vkey.text).toBe(vectors.vkey);
  expect(signer && formatSignerKey(signer)).toBe(vectors.signer);
});

test.each(Object.entries(vectors.badVkeys))("no vkey: %s", (_what, text) => {
  expect(parseVkey(text)).toBeNull();
});

test("no mangled key is read", () => {
  expect(manglings(vectors.vkey).filter((text) => parseVkey(text))).toEqual([]);
  expect(manglings(vectors.signer).filter((text) => parseSignerKey(text))).toEqual([]);
  expect(parseVkey(vectors.signer)).toBeNull();
  expect(parseSignerKey(vectors.vkey)).toBeNull();
});

test.each<KeyKind>(["note", "cosignature"])("a new %s key is read back from its texts", (kind) => {
  const { privateKey } = generateKeyPairSync("ed25519");
  const signer = signerOf("example.dk/bog", kind, privateKey);
  expect(parseVkey(signer.vkey.text)).toMatchObject({ id: signer.vkey.id, kind });
  const again = parseSignerKey(formatSignerKey(signer));
  expect(again?.vkey.text).toBe(signer.vkey.text);
  const pem = createPrivateKey(privateKey.export({ format: "pem", type: "pkcs8" }));
  expect(signerOf("example.dk/bog", kind, pem).vkey.text).toBe(signer.vkey.text);
});

test("one key has another id for each name and kind", () => {
  const { privateKey } = generateKeyPairSync("ed25519");
  const ids = [
    signerOf("a", "note", privateKey),
    signerOf("a", "cosignature", privateKey),
    signerOf("b", "note", privateKey),
  ].map(({ vkey }) => vkey.id);
  expect(new Set(ids).size).toBe(3);
});

test("names have no space, plus or control character", () => {
  const spaces = [
    ..." \t\n\v\f\r\u{85}\u{a0}\u{1680}\u{2003}\u{2028}\u{2029}\u{202f}\u{205f}\u{3000}",
  ];
  const bad = ["", "+", "a+b", "\0", "a\x1f", "\ud800", ...spaces.map((space) => `a${space}b`)];
  expect(bad.filter(isKeyName)).toEqual([]);
  expect(["a", "example.com/log", "bøger.dk", "—", "\u{feff}", "💚"].every(isKeyName)).toBe(true);
});

test("only Ed25519 private keys sign", () => {
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  const { privateKey: curve } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  expect(() => signerOf("a", "note", publicKey)).toThrow(TypeError);
  expect(() => signerOf("a", "note", curve)).toThrow(TypeError);
  expect(() => signerOf("a b", "note", privateKey)).toThrow(TypeError);
});
