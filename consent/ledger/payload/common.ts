import { z } from "zod";

const actor = z.object({
  name: z.string(),
  role: z.string(),
  personId: z.uuid().nullable(),
  authorityId: z.uuid().nullable(),
  authority: z.string().nullable(),
});

/** Microseconds in UTC, as the database writes them. */
export const instant = z.iso.datetime({ precision: 6 });
/** Base64url. */
export const bytes = z.string().regex(/^[\w-]+$/);
/** SHA-256, in hex, of words that the ledger does not hold. */
export const textHash = z.string().regex(/^[0-9a-f]{64}$/);

/** What every entry says: its version, its kind and who acted. */
export const entry = <K extends string, S extends z.ZodRawShape>(kind: K, shape: S) =>
  z.object({ v: z.literal(1), kind: z.literal(kind), actor }).extend(shape);

/** An entry about one citizen. */
export const aboutCitizen = <K extends string, S extends z.ZodRawShape>(kind: K, shape: S) =>
  entry(kind, { citizen: z.uuid(), ...shape });
