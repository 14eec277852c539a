import type { Sql } from "../../db/client.ts";
import { openKey, sealKey } from "./keys.ts";
import { citizenOf } from "./paper-files.ts";

/** `unknown`: sealed with neither of the two, so none of the citizen's files opens. */
export type Rekeyed = { resealed: number; already: number; unknown: number };

/**
 * Seals every citizen's key with a new master key. Each is a statement of its own, so the process may be
 * killed at any instant and the whole begun again: what was done is found done.
 * @param sql connections of `minsag_files`
 * @throws when the database cannot answer
 */
export async function rekey(sql: Sql, old: Buffer, fresh: Buffer): Promise<Rekeyed> {
  const done = { resealed: 0, already: 0, unknown: 0 };
  let after: string | null = null;
  for (;;) {
    const [row]: { citizenId: string; sealedKey: Buffer }[] = await sql`
      select citizen_id as "citizenId", sealed_key as "sealedKey" from next_citizen_key(${after})`;
    if (!row) return done;
    after = row.citizenId;
    done[await reseal(sql, row, old, fresh)] += 1;
  }
}

async function reseal(
  sql: Sql,
  { citizenId, sealedKey }: { citizenId: string; sealedKey: Buffer },
  old: Buffer,
  fresh: Buffer,
): Promise<keyof Rekeyed> {
  const whose = citizenOf(citizenId);
  if (opened(fresh, sealedKey, whose)) return "already";
  const key = opened(old, sealedKey, whose);
  if (!key) return "unknown";
  const [row] = await sql`
    select reseal_citizen_key(${citizenId}, ${sealedKey}, ${sealKey(fresh, key, whose)}) as mine`;
  // Somebody else was first, with the same two keys.
  return row?.mine ? "resealed" : "already";
}

function opened(under: Buffer, sealed: Buffer, whose: string): Buffer | undefined {
  try {
    return openKey(under, sealed, whose);
  } catch {
    return undefined;
  }
}
