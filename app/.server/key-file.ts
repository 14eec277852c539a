import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from "jose";

export type KeyPair = { privateJwk: JWK; publicJwk: JWK };

/**
 * An ES256 key of the portal's own, in a file only its owner may read. Made at the first start; two
 * processes that start at once end up with the same one.
 * @throws when the file exists and holds no private P-256 key
 */
export async function keyFromFile(path: string): Promise<KeyPair> {
  if (!existsSync(path)) await makeKey(path);
  const privateJwk: JWK = JSON.parse(readFileSync(path, "utf8"));
  const { kty, crv, x, y, kid, alg, d } = privateJwk;
  if (kty !== "EC" || crv !== "P-256" || !d)
    throw new Error("the key file holds no private P-256 key");
  return { privateJwk, publicJwk: { kty, crv, x, y, kid, alg, use: "sig" } as JWK };
}

async function makeKey(path: string): Promise<void> {
  const { privateKey } = await generateKeyPair("ES256", { extractable: true });
  const jwk = await exportJWK(privateKey);
  const kid = await calculateJwkThumbprint(jwk);
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(path, JSON.stringify({ ...jwk, kid, alg: "ES256" }), { mode: 0o600, flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
}
