import { hash, randomBytes } from "node:crypto";

/** A new secret for a cookie or an invitation: 256 random bits, 43 characters base64url. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What the database keeps of a token: its SHA-256, 32 bytes. */
export function hashToken(token: string): Buffer {
  return hash("sha256", token, "buffer");
}
