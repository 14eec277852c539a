import { describe, expect, it } from "vitest";
import { parseDecimal } from "./checkpoint.ts";
import { parseCheckpoint, parseNote, parseTlogProof, parseVerifierKey, signedBy } from "./index.ts";
import { noteOf, noteSigner, type Signer, sha256, witness } from "./tree-fixture.ts";

const text = "example.com/log\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n";
const key = noteSigner("example.com/log");
const seer = witness("witness.example.com/w1");

async function asked(note: string, ...signers: Signer[]) {
  const parsed = parseNote(note);
  const keys = await Promise.all(signers.map((one) => parseVerifierKey(one.vkey)));
  return (
    parsed &&
    signedBy(
      parsed,
      keys.filter((one) => one !== undefined),
    )
  );
}

describe("a signed note", () => {
  // Key and note of golang.org/x/mod/sumdb/note, which the standard was written from.
  const vkey = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
  const known =
    "If you think cryptography is the answer to your problem,\n" +
    "then you don't know what your problem is.\n\n" +
    "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

  it("verifies the known vector, and not a letter beside it", async () => {
    const peter = await parseVerifierKey(vkey);
    const ask = (note: string) => {
      const parsed = parseNote(note);
      return parsed && peter ? signedBy(parsed, [peter]) : undefined;
    };
    expect(await ask(known)).toBe("good");
    expect(await ask(known.replace("problem is", "problem Is"))).toBe("bad");
  });

  it("is split at its last empty line", () => {
    const parsed = parseNote("a\n\nb\n\n— k AAAAAAA=\n");
    expect(parsed?.text).toBe("a\n\nb\n");
  });

  it("takes 16 signatures and more, and not without end", () => {
    const lines = (count: number) => `a\n\n${"— k AAAAAAA=\n".repeat(count)}`;
    expect(parseNote(lines(16))?.signatures).toHaveLength(16);
    expect(parseNote(lines(1000))).toBeUndefined();
  });

  it.each([
    ["no signature", "a\n\n"],
    ["no empty line", "a\n— k AAAAAAA=\n"],
    ["no last newline", "a\n\n— k AAAAAAA="],
    ["a tab", "a\tb\n\n— k AAAAAAA=\n"],
    ["a carriage return", "a\r\n\n— k AAAAAAA=\n"],
    ["half a surrogate pair", "\ud800\n\n— k AAAAAAA=\n"],
    ["a hyphen for the dash", "a\n\n- k AAAAAAA=\n"],
    ["a plus in the name", "a\n\n— k+l AAAAAAA=\n"],
    ["no name", "a\n\n—  AAAAAAA=\n"],
    ["a space that is none of ASCII's", "a\n\n— k\u00a0l AAAAAAA=\n"],
    ["two blanks", "a\n\n— k  AAAAAAA=\n"],
    ["no base64", "a\n\n— k ?\n"],
    ["base64 of two spellings", "a\n\n— k AAAAAAB=\n"],
    ["a signature of four bytes", "a\n\n— k AAAAAA==\n"],
    ["text after the signatures", "a\n\n— k AAAAAAA=\nb\n"],
  ])("is refused with %s", (_, note) => {
    expect(parseNote(note)).toBeUndefined();
  });

  it("asks only the keys it is given, and one bad signature of theirs spoils it", async () => {
    const note = noteOf(text, [key, seer]);
    const stranger = noteSigner("example.com/log", "another seed");
    expect(await asked(note, key)).toBe("good");
    expect(await asked(note, key, seer)).toBe("good");
    expect(await asked(note, stranger)).toBe("none");
    expect(await asked(noteOf(text, [stranger]), key)).toBe("none");
    const spoilt = note + noteOf("other\n", [key]).slice("other\n\n".length);
    expect(await asked(spoilt, key)).toBe("bad");
    expect(await asked(spoilt, seer)).toBe("good");
  });

  it("a cosignature covers its time, and is none without it", async () => {
    const note = noteOf(text, [seer]);
    const line = note.split("\n").at(-2) ?? "";
    const [dash, name, encoded = ""] = line.split(" ");
    const changed = (change: (bytes: Buffer) => Buffer) =>
      note.replace(
        line,
        [dash, name, change(Buffer.from(encoded, "base64")).toString("base64")].join(" "),
      );
    expect(await asked(note, seer)).toBe("good");
    const later = changed((bytes) => Buffer.from(bytes.with(11, (bytes[11] ?? 0) ^ 1)));
    expect(await asked(later, seer)).toBe("bad");
    expect(
      await asked(
        changed((bytes) => bytes.subarray(0, -1)),
        seer,
      ),
    ).toBe("bad");
    const far = witness("witness.example.com/w1", 2n ** 63n);
    expect(await asked(noteOf(text, [far]), far)).toBe("bad");
  });
});

describe("a verifier key", () => {
  const [name = "", id = "", ...rest] = key.vkey.split("+");
  // Base64 may hold a plus itself.
  const encoded = rest.join("+");
  it("is read as it is made", async () => {
    expect(await parseVerifierKey(`${name}+${id}+${encoded}`)).toMatchObject({ name, id, type: 1 });
  });

  it.each([
    ["another id", `${name}+00000000+${encoded}`],
    ["another name", `${name}x+${id}+${encoded}`],
    ["an id in capitals", `${name}+${id.toUpperCase()}A+${encoded}`],
    ["a blank in its name", `a b+${id}+${encoded}`],
    ["no name", `+${id}+${encoded}`],
    ["a key too short", `${name}+${id}+${Buffer.alloc(32, 1).toString("base64")}`],
    ["an unknown type", `${name}+${id}+${Buffer.alloc(33, 2).toString("base64")}`],
    ["nothing", ""],
  ])("is refused with %s", async (_, vkey) => {
    expect(await parseVerifierKey(vkey)).toBeUndefined();
  });
});

describe("a checkpoint", () => {
  it("reads its lines, extensions too", () => {
    expect(parseCheckpoint(`${text}more\n`)).toMatchObject({
      origin: "example.com/log",
      size: 20852163n,
      extensions: ["more"],
    });
  });

  it.each([
    ["two lines", "a\n1\n"],
    ["no origin", text.replace("example.com/log", "")],
    ["a leading zero", text.replace("20852163", "020852163")],
    ["a sign", text.replace("20852163", "+1")],
    ["a size above 2^63 - 1", text.replace("20852163", String(2n ** 63n))],
    ["a size of a thousand digits", text.replace("20852163", "9".repeat(1000))],
    ["a short root", text.replace("CsUY", "")],
    ["an empty line among the extensions", `${text}\nb\n`],
    ["no last newline", text.slice(0, -1)],
  ])("is refused with %s", (_, checkpoint) => {
    expect(parseCheckpoint(checkpoint)).toBeUndefined();
  });

  it("counts to 2^63 - 1 exactly", () => {
    expect(parseDecimal("9223372036854775807")).toBe(2n ** 63n - 1n);
    expect(parseDecimal("0")).toBe(0n);
  });
});

describe("a tlog-proof", () => {
  const hash = sha256("").toString("base64");
  const note = noteOf(text, [key]);
  const proof = `c2sp.org/tlog-proof@v1\nindex 7\n${hash}\n\n${note}`;

  it("reads its parts", () => {
    expect(parseTlogProof(proof)).toMatchObject({ index: 7n, checkpoint: note, extra: null });
    const withExtra = proof.replace("index", "extra AAAA\nindex");
    expect(parseTlogProof(withExtra)?.extra).toHaveLength(3);
    expect(parseTlogProof(proof.replace(`${hash}\n`, ""))?.hashes).toEqual([]);
  });

  it.each([
    ["another version", proof.replace("@v1", "@v2")],
    ["no index", proof.replace("index 7\n", "")],
    ["a leading zero", proof.replace("index 7", "index 07")],
    ["a negative index", proof.replace("index 7", "index -7")],
    ["a hash that is no base64", proof.replace(hash, "?")],
    ["a hash too short", proof.replace(hash, "AAAA")],
    ["extra that is no base64", proof.replace("index", "extra ?\nindex")],
    ["extra in the wrong place", proof.replace("index 7", "index 7\nextra AAAA")],
    ["carriage returns", proof.replaceAll("\n", "\r\n")],
    ["more hashes than a tree is high", proof.replace(hash, Array(64).fill(hash).join("\n"))],
    ["nothing after its index", "c2sp.org/tlog-proof@v1\nindex 7\n"],
  ])("is refused with %s", (_, text) => {
    expect(parseTlogProof(text)).toBeUndefined();
  });
});
