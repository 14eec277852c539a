import { describe, expect, it } from "vitest";
import { type Verdict, verifyReceipt, verifyReceiptFile } from "./index.ts";
import {
  afgoerelsePayload,
  canonicalText,
  consentPayload,
  log,
  receiptOf,
  receiptText,
  seer,
  signedPayload,
  trust,
} from "./receipt-fixture.ts";
import { noteSigner, type Signer, sha256, witness } from "./tree-fixture.ts";

/** "proved" where nothing is said; else result and reason. */
const told = ({ checks }: Verdict) =>
  Object.fromEntries(
    checks
      .filter(({ result }) => result !== "proved")
      .map(({ code, result, reason }) => [code, `${result} ${reason}`]),
  );
const codes = ({ checks }: Verdict) => checks.map(({ code }) => code);
const verdictOn = async (receipt: unknown, known = trust) =>
  verifyReceipt(JSON.stringify(receipt), known);

describe("a good receipt", () => {
  it("is proved, check by check, and says what it is about", async () => {
    const verdict = await verifyReceipt(receiptText({ payload: signedPayload() }), trust);
    expect(verdict.outcome).toBe("proved");
    expect(told(verdict)).toEqual({});
    expect(codes(verdict)).toEqual([
      ...["file", "payload", "record", "commitment", "leaf", "inclusion"],
      ...["log-signature", "witness", "passkey"],
    ]);
    expect(verdict.facts).toMatchObject({
      kind: "consent.given",
      actor: "Tove Testrup",
      consent: { recipient: "Nørreby Kommune", until: "2027-01-21" },
      log: { origin: log.name, index: "4", size: "11" },
    });
  });

  it("needs neither witness nor passkey, and says that they are not there", async () => {
    const verdict = await verifyReceipt(receiptText({ signers: [log], witnesses: [] }), trust);
    expect(verdict.outcome).toBe("proved");
    expect(told(verdict)).toEqual({ witness: "not-proved absent", passkey: "not-proved absent" });
  });

  it("may be about a decision, which nobody signs with a passkey", async () => {
    const verdict = await verifyReceipt(receiptText({ payload: afgoerelsePayload }), trust);
    expect(told(verdict)).toEqual({});
    expect(codes(verdict)).not.toContain("passkey");
    expect(verdict.facts?.afgoerelse?.klagefrist).toBe("2026-04-07");
  });

  it.each([
    [0, 0],
    [0, 5],
    [7, 0],
  ])("may stand anywhere: %i before it, %i after", async (before, after) => {
    const verdict = await verifyReceipt(receiptText({ before, after }), trust);
    expect(verdict.outcome).toBe("proved");
  });

  it("may carry fields of a later version in its payload", async () => {
    const payload = { ...consentPayload, later: { n: 1 } };
    expect((await verifyReceipt(receiptText({ payload }), trust)).outcome).toBe("proved");
  });

  it("may be signed by an older key of the log", async () => {
    const older = noteSigner(log.name, "before the rotation");
    const text = receiptText({ signers: [older, log], keys: [older.vkey, log.vkey] });
    const known = { ...trust, logKeys: [older.vkey] };
    expect((await verifyReceipt(text, known)).outcome).toBe("proved");
  });
});

describe("trust comes from outside the file", () => {
  it("a log and a witness that only the file names prove nothing", async () => {
    const verdict = await verifyReceipt(receiptText(), { logKeys: [], witnessKeys: [] });
    expect(verdict.outcome).toBe("not-proved");
    expect(told(verdict)).toMatchObject({
      "log-signature": "not-proved unknown-key",
      witness: "not-proved unknown-key",
    });
  });

  it("another log with our log's name is not our log", async () => {
    const forger = noteSigner(log.name, "forger");
    const verdict = await verifyReceipt(
      receiptText({ signers: [forger], keys: [forger.vkey], witnesses: [] }),
      trust,
    );
    expect(verdict.outcome).toBe("not-proved");
    expect(told(verdict)["log-signature"]).toBe("not-proved unknown-key");
  });

  it("a trusted key does not sign for a log of another name", async () => {
    const verdict = await verifyReceipt(receiptText({ origin: "other.example/log" }), trust);
    expect(told(verdict)["log-signature"]).toBe("failed mismatch");
  });

  it("a witness's key is none of a log, and the other way round", async () => {
    const known = { logKeys: [seer.vkey], witnessKeys: [log.vkey] };
    expect((await verifyReceipt(receiptText(), known)).outcome).toBe("not-proved");
    const swapped = receiptText({ keys: [seer.vkey], witnesses: [log.vkey] });
    expect(told(await verifyReceipt(swapped, trust))).toEqual({ file: "failed bad-keys" });
  });

  it("lines that are no keys are left out of what is trusted", async () => {
    const known = { logKeys: ["", "#", "a+b+c", log.vkey], witnessKeys: ["?", seer.vkey] };
    expect((await verifyReceipt(receiptText(), known)).outcome).toBe("proved");
  });

  it("a signature of a key nobody names is refused", async () => {
    const text = receiptText({ signers: [log, witness("somebody.example/else")] });
    expect(told(await verifyReceipt(text, trust))["log-signature"]).toBe("failed unnamed-key");
  });

  it("a tree head that nobody signed proves nothing", async () => {
    const verdict = await verifyReceipt(receiptText({ signers: [seer] }), trust);
    expect(told(verdict)).toMatchObject({ "log-signature": "failed mismatch" });
  });
});

describe("a receipt that was changed says what does not fit", () => {
  const good = receiptOf({ payload: signedPayload() });
  const changedPayload = good.payload.replace("2027-01-21", "2029-01-21");
  const liar = (one: Signer): Signer => ({ ...one, sign: () => one.sign("something else\n") });

  it.each([
    [
      "more time in the record",
      { record: { ...good.record, validity: { from: null, until: "2029-01-21" } } },
      { record: "failed mismatch" },
    ],
    [
      "one more field in the record",
      { record: { ...good.record, note: "pay 500 kr." } },
      { record: "failed mismatch" },
    ],
    [
      "more time in the payload",
      { payload: changedPayload },
      {
        record: "failed mismatch",
        commitment: "failed mismatch",
        passkey: "failed mismatch",
      },
    ],
    [
      "another salt",
      { salt: sha256("other").toString("base64") },
      { commitment: "failed mismatch" },
    ],
    [
      "another time",
      { leaf: good.leaf.replace("08:00", "09:00") },
      { record: "failed mismatch", inclusion: "failed mismatch" },
    ],
    [
      "another kind of leaf",
      { leaf: good.leaf.replace("consent.given", "consent.revoked") },
      { leaf: "failed mismatch", inclusion: "failed mismatch" },
    ],
    [
      "another leaf's place",
      { proof: good.proof.replace("index 4", "index 5") },
      { inclusion: "failed mismatch" },
    ],
    [
      "a proof that is none",
      { proof: "" },
      { inclusion: "failed malformed", "log-signature": "failed malformed" },
    ],
    [
      "something extra in the proof",
      { proof: good.proof.replace("index", "extra AAAA\nindex") },
      { inclusion: "failed malformed", "log-signature": "failed malformed" },
    ],
    [
      "a tree head of another size",
      { proof: good.proof.replace("\n11\n", "\n12\n") },
      { "log-signature": "failed mismatch", witness: "failed mismatch" },
    ],
    [
      "the log's signature of something else",
      { proof: receiptOf({ payload: signedPayload(), signers: [liar(log)] }).proof },
      {
        "log-signature": "failed mismatch",
        inclusion: "failed mismatch",
        witness: "not-proved absent",
      },
    ],
    ["a payload with blanks", { payload: `${good.payload} ` }, { payload: "failed malformed" }],
  ])("%s", async (_, change, expected) => {
    const verdict = await verdictOn({ ...good, ...change });
    expect(verdict.outcome).toBe("failed");
    expect(told(verdict)).toMatchObject(expected);
  });

  it("a lie about a witness is a failure, not an absence", async () => {
    const verdict = await verdictOn(receiptOf({ signers: [log, liar(seer)] }));
    expect(told(verdict)).toMatchObject({ witness: "failed mismatch" });
    expect(verdict.outcome).toBe("failed");
  });

  it("a leaf of another kind fails although the log holds it", async () => {
    const commitment = sha256(sha256("salt"), canonicalText(consentPayload)).toString("hex");
    const leafText = `{"at":"2026-11-22T08:00:00.000000Z","commitment":"${commitment}","kind":"consent.revoked","v":1}`;
    expect(told(await verdictOn(receiptOf({ leafText })))).toMatchObject({
      leaf: "failed mismatch",
    });
  });

  it.each([
    ["a day that does not exist", { ...consentPayload, validUntil: "2027-02-30" }],
    ["a kind we do not know", { ...consentPayload, kind: "consent.extended" }],
    ["a field missing", { ...consentPayload, recipientName: undefined }],
    ["an id that is none", { ...consentPayload, citizen: "me" }],
    ["another version", { ...consentPayload, v: 2 }],
  ])("a payload with %s is malformed although the log holds it", async (_, payload) => {
    const verdict = await verdictOn(receiptOf({ payload }));
    expect(told(verdict)).toMatchObject({ payload: "failed malformed" });
    expect(verdict.facts).toBeNull();
  });
});

describe("a file that is no receipt", () => {
  const good = receiptOf();
  const text = receiptText();
  const { keys: _, ...without } = good;
  it.each([
    ["nothing", "", "not-json"],
    ["half a receipt", text.slice(0, text.length / 2), "not-json"],
    ["a receipt without its last character", text.trimEnd().slice(0, -1), "not-json"],
    ["a list", "[]", "not-a-receipt"],
    ["null", "null", "not-a-receipt"],
    ["a number", "1e999", "odd-number"],
    ["another format", text.replace("@v1", "@v2"), "not-a-receipt"],
    ["a field missing", JSON.stringify(without), "not-a-receipt"],
    ["a field more", JSON.stringify({ ...good, more: 1 }), "not-a-receipt"],
    ["its fields in a prototype", `{"__proto__":${text}}`, "not-a-receipt"],
    ["a prototype besides", text.replace("{", '{"__proto__":{"keys":[]},'), "not-a-receipt"],
    ["a field twice", text.replace("{", '{"salt":"",'), "duplicate-key"],
    ["a list for a text", JSON.stringify({ ...good, payload: [] }), "not-a-receipt"],
    ["a salt too short", JSON.stringify({ ...good, salt: "AAAA" }), "not-a-receipt"],
    ["deep brackets", `{"record":${"[".repeat(100_000)}`, "too-deep"],
    ["a key that is none", JSON.stringify({ ...good, keys: ["x"] }), "bad-keys"],
    ["a key twice", JSON.stringify({ ...good, keys: [log.vkey, log.vkey] }), "bad-keys"],
    ["more than 1 MB", `${text}${" ".repeat(1024 * 1024)}`, "too-large"],
    ["more than 1 MB of bytes", `"${"ø".repeat(600_000)}"`, "too-large"],
  ])("%s", async (_, hostile, fault) => {
    const verdict = await verifyReceipt(hostile, trust);
    expect(told(verdict)).toEqual({ file: `failed ${fault}` });
    expect(verdict).toMatchObject({ outcome: "failed", facts: null });
  });

  it("bytes that are no text", async () => {
    const bytes = new Uint8Array(Buffer.concat([Buffer.from(text), Buffer.of(0xff)]));
    expect(told(await verifyReceiptFile(bytes, trust))).toEqual({ file: "failed not-utf8" });
  });

  it("bytes without end", async () => {
    const bytes = new Uint8Array(3 * 1024 * 1024);
    expect(told(await verifyReceiptFile(bytes, trust))).toEqual({ file: "failed too-large" });
  });
});
