import type { Sql } from "../../db/client.ts";
import { newestHead } from "./cosignature-store.ts";
import { parseNote, verifyNote } from "./note.ts";
import { parseVkey } from "./note-key.ts";

/**
 * Whether the newest signed head is by one of these keys, or there is none yet. A process that publishes
 * no such key would make the receipts of until now unknown; or it signs beside another that has a key of
 * its own.
 * @param keys verifier keys in note format
 */
export async function continuesWith(sql: Sql, keys: readonly string[]): Promise<boolean> {
  const head = await newestHead(sql);
  if (!head) return true;
  const note = parseNote(head.note);
  const known = keys.map(parseVkey).filter((key) => key !== null);
  return note !== null && verifyNote(note, known).ok;
}
