import type { Bytes } from "./bytes.ts";

/** `unsupported`: this browser does not know the algorithm, so nothing is said about the signature. */
export type SignatureResult = "good" | "bad" | "unsupported";
type Algorithms = {
  key: AlgorithmIdentifier | EcKeyImportParams | RsaHashedImportParams;
  use: AlgorithmIdentifier | EcdsaParams;
};

export const ED25519: Algorithms = { key: { name: "Ed25519" }, use: { name: "Ed25519" } };

/**
 * Asks WebCrypto. A key that cannot be read verifies nothing: "bad".
 *
 * @param format `raw` for 32 bytes of Ed25519, `spki` for a DER SubjectPublicKeyInfo
 */
export async function verifySignature(
  { key: keyAlgorithm, use }: Algorithms,
  format: "raw" | "spki",
  publicKey: Bytes,
  signature: Bytes,
  message: Bytes,
): Promise<SignatureResult> {
  const { subtle } = globalThis.crypto;
  try {
    const key = await subtle.importKey(format, publicKey, keyAlgorithm, false, ["verify"]);
    return (await subtle.verify(use, key, signature, message)) ? "good" : "bad";
  } catch (error) {
    return isNotSupported(error) ? "unsupported" : "bad";
  }
}

function isNotSupported(error: unknown): boolean {
  return error instanceof Error && error.name === "NotSupportedError";
}
