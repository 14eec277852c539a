import { and, desc, eq, sql } from "drizzle-orm";
import type { Database } from "../../../db/client.ts";
import { ledgerEntry, ledgerPayload } from "../../../db/schema/index.ts";

/** One act the citizen can have a receipt of; `at` is RFC 3339. */
export type ReceiptRow = { entry: number; kind: string; at: string };

/**
 * The acts about one consent, one announced decision, one complaint or one transfer, newest first.
 * @param db of the citizen's own visit that opens the section `visit`
 * @param about which member of the payload names it, and its id
 */
export async function readReceipts(
  db: Database,
  about: "consent" | "afgoerelse" | "klage" | "flytning",
  id: string,
): Promise<ReceiptRow[]> {
  return db
    .select({
      entry: ledgerEntry.id,
      kind: ledgerEntry.kind,
      at: sql<string>`ledger_time(${ledgerEntry.at})`,
    })
    .from(ledgerPayload)
    .innerJoin(ledgerEntry, eq(ledgerEntry.id, ledgerPayload.entryId))
    .where(
      and(
        sql`${ledgerEntry.kind} like ${`${about}.%`}`,
        sql`${ledgerPayload.payload}::jsonb ->> ${about} = ${id}`,
      ),
    )
    .orderBy(desc(ledgerEntry.id));
}

/** Acts the citizen can have a receipt of. */
const hasReceipt = sql`(${ledgerEntry.kind} like any (array['consent.%', 'klage.%', 'flytning.%']) or ${ledgerEntry.kind} = 'afgoerelse.announced')`;

/** What an act's receipt is called: a number says nothing of anybody. */
export function receiptFileName(entry: number): string {
  return `min-sag-${entry}.kvittering.json`;
}

/**
 * All own entries that have receipts, with what those are made of, oldest first.
 * @param db of the citizen's own visit that opens the section `visit`
 */
export async function readEntries(db: Database) {
  return db
    .select({ entry: ledgerEntry.id, payload: ledgerPayload.payload, salt: ledgerPayload.salt })
    .from(ledgerPayload)
    .innerJoin(ledgerEntry, eq(ledgerEntry.id, ledgerPayload.entryId))
    .where(hasReceipt)
    .orderBy(ledgerEntry.id);
}

/** One own entry with what the receipt is made of; null when the visit lets no such entry through. */
export async function readEntry(db: Database, entry: number) {
  const [row] = await db
    .select({ payload: ledgerPayload.payload, salt: ledgerPayload.salt })
    .from(ledgerPayload)
    .innerJoin(ledgerEntry, eq(ledgerEntry.id, ledgerPayload.entryId))
    .where(and(eq(ledgerPayload.entryId, entry), hasReceipt));
  return row ?? null;
}
