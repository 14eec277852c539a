import * as z from "zod";
import type { PendingLogin } from "./types.ts";

/** How long a person may spend at the broker. */
export const PENDING_LIFETIME_MS = 10 * 60_000;

const pendingSchema: z.ZodType<PendingLogin> = z.strictObject({
  state: z.string().min(1),
  nonce: z.string().min(1),
  verifier: z.string().min(43),
  way: z.enum(["borger", "erhverv"]),
  maxAge: z.int().nonnegative(),
  issuedAt: z.int(),
});

/** Reads the cookie's JSON again. Undefined for a missing, damaged or foreign value. */
export function parsePending(json: string | undefined): PendingLogin | undefined {
  if (!json) return undefined;
  try {
    return pendingSchema.safeParse(JSON.parse(json)).data;
  } catch {
    return undefined;
  }
}

/** False when it is older than ten minutes, or from a clock ahead of ours. */
export function isPendingUsable(pending: PendingLogin, now: Date): boolean {
  const age = now.getTime() - pending.issuedAt;
  return age >= 0 && age < PENDING_LIFETIME_MS;
}
