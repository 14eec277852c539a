import { createHash, createPublicKey, verify } from "node:crypto";

const sha256 = (bytes: Buffer | string) => createHash("sha256").update(bytes).digest();
const bytes = (text: string) => Buffer.from(text, "base64url");

/**
 * Checks a consent's entry as a stranger would: with the published format and node's crypto, and with
 * nothing of ours. Answers what holds.
 */
export function checkSignature(entry: Record<string, never>, origin: string) {
  const { categories, citizen, consent, consequence, documentTypes, exceptedDocuments } = entry;
  const { purpose, recipient, sag, source, textShown, textVersion, validUntil } = entry;
  const document = JSON.stringify({
    ...{ categories, citizen, consent, consequence, documentTypes, exceptedDocuments },
    ...{ kind: "consent.document", purpose, recipient, sag, source, textShown, textVersion },
    ...{ v: 1, validUntil },
  });
  const { signature } = entry as Record<string, Record<string, string>>;
  if (!signature) throw new Error("no signature");
  const hash = sha256(document);
  const client = bytes(signature.clientDataJSON ?? "");
  const data = bytes(signature.authenticatorData ?? "");
  const said = JSON.parse(client.toString());
  const key = bytes(signature.publicKey ?? "");
  const publicKey = createPublicKey({ key, format: "der", type: "spki" });
  const signed = Buffer.concat([data, sha256(client)]);
  return {
    hash: signature.documentHash === hash.toString("hex"),
    challenge: said.type === "webauthn.get" && said.challenge === hash.toString("base64url"),
    origin: said.origin === origin,
    relyingParty:
      signature.rpId === new URL(origin).hostname &&
      data.subarray(0, 32).equals(sha256(new URL(origin).hostname)),
    verifiedPerson: ((data[32] ?? 0) & 5) === 5,
    signature: verify("sha256", signed, publicKey, bytes(signature.signature ?? "")),
  };
}

/** All of it holds. */
export const allHolds = {
  ...{ hash: true, challenge: true, origin: true, relyingParty: true },
  ...{ verifiedPerson: true, signature: true },
};
