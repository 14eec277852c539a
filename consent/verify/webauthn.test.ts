import { describe, expect, it } from "vitest";
import { ecdsaSignatureFromDer } from "./der.ts";
import { verifyReceipt } from "./index.ts";
import { consentPayload, receiptText, signedPayload, trust } from "./receipt-fixture.ts";
import { sha256 } from "./tree-fixture.ts";

type Payload = ReturnType<typeof signedPayload>;

/** The log holds exactly this payload, so that only the passkey can be wrong. */
async function passkeyOf(payload: Payload | typeof consentPayload) {
  const { checks, outcome } = await verifyReceipt(receiptText({ payload }), trust);
  const check = checks.find(({ code }) => code === "passkey");
  expect(outcome).toBe(check?.result === "failed" ? "failed" : "proved");
  return check?.result;
}

const changedBit = (text: unknown, at: number) => {
  const bytes = Buffer.from(String(text), "base64url");
  return Buffer.from(bytes.with(at, (bytes.at(at) ?? 0) ^ 1)).toString("base64url");
};
const withSignature = (payload: Payload, change: Record<string, unknown>): Payload => ({
  ...payload,
  signature: { ...payload.signature, ...change },
});

describe("a passkey's signature", () => {
  it.each([[-7], [-8], [-257]] as const)("by algorithm %i is proved", async (alg) => {
    expect(await passkeyOf(signedPayload(alg))).toBe("proved");
  });

  it("is proved with backup flags, and on a host below the relying party", async () => {
    expect(await passkeyOf(signedPayload(-7, { flags: 0x1d }))).toBe("proved");
    const client = { origin: "https://www.minsag.example:8443" };
    expect(await passkeyOf(signedPayload(-7, { client }))).toBe("proved");
  });

  it("may be missing", async () => {
    expect(await passkeyOf(consentPayload)).toBe("not-proved");
  });

  it.each([
    ["for registering, not for signing", { client: { type: "webauthn.create" } }],
    ["of another challenge", { client: { challenge: sha256("x").toString("base64url") } }],
    ["of a padded challenge", { client: { challenge: `${sha256("x").toString("base64")}` } }],
    ["on another site", { client: { origin: "https://evil.example" } }],
    ["on a site that ends alike", { client: { origin: "https://notminsag.example" } }],
    ["on no site", { client: { origin: "minsag.example" } }],
    ["inside a page of another site", { client: { crossOrigin: true } }],
    ["for another relying party", { rpId: "evil.example" }],
    ["without the person", { flags: 0x04 }],
    ["without knowing who it was", { flags: 0x01 }],
    ["backed up though it cannot be", { flags: 0x15 }],
    ["of another text", { documentHash: sha256("another text").toString("hex") }],
  ])("fails %s", async (_, change) => {
    expect(await passkeyOf(signedPayload(-7, change))).toBe("failed");
  });

  it.each([
    ["categories", ["straf"]],
    ["recipient", consentPayload.source],
    ["validUntil", "2029-01-21"],
    ["textShown", "Du siger ja til alt."],
    ["exceptedDocuments", []],
  ])("covers %s", async (field, value) => {
    expect(await passkeyOf({ ...signedPayload(), [field]: value })).toBe("failed");
  });

  const good = signedPayload();
  it.each([
    ["signature", changedBit(good.signature?.signature, -1)],
    ["authenticatorData", changedBit(good.signature?.authenticatorData, -1)],
    ["clientDataJSON", changedBit(good.signature?.clientDataJSON, 20)],
    ["publicKey", signedPayload().signature?.publicKey],
    ["publicKey", "AAAA"],
    ["publicKey", "?"],
    ["authenticatorData", ""],
    ["clientDataJSON", Buffer.from("[]").toString("base64url")],
    ["clientDataJSON", Buffer.from("null").toString("base64url")],
    ["clientDataJSON", Buffer.of(0xff).toString("base64url")],
    ["alg", -8],
    ["alg", -257],
    ["signature", `${good.signature?.signature}=`],
  ])("fails with another %s", async (field, value) => {
    expect(await passkeyOf(withSignature(good, { [field]: value }))).toBe("failed");
  });
});

describe("DER of an ES256 signature", () => {
  const der = (...hex: string[]) =>
    ecdsaSignatureFromDer(new Uint8Array(Buffer.from(hex.join(""), "hex")));

  it("becomes two numbers of 32 bytes", () => {
    const raw = der("3008", "0202", "00ff", "0202", "0102");
    expect(raw).toHaveLength(64);
    expect(raw?.[31]).toBe(0xff);
    expect([raw?.[62], raw?.[63]]).toEqual([1, 2]);
  });

  it.each([
    ["nothing", ""],
    ["another tag", "3106020101020101"],
    ["a wrong length", "3007020101020101"],
    ["more after it", "300602010102010100"],
    ["one number", "3003020101"],
    ["three numbers", "3009020101020101020101"],
    ["a negative number", "3006020181020101"],
    ["a zero too many", "300702020001020101"],
    ["no digits", "30050200020101"],
    ["a number that runs out", "3006020101020201"],
    ["a number of 33 bytes", `3026022101${"00".repeat(32)}020101`],
  ])("is refused with %s", (_, hex) => {
    expect(der(hex)).toBeUndefined();
  });
});
