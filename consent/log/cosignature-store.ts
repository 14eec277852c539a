import type { Statements } from "../../db/client.ts";

/** A signed head; `note` is as the log signed it. */
export type Head = { size: bigint; note: string };

/** The newest signed head, or null before the first round. */
export async function newestHead(sql: Statements): Promise<Head | null> {
  const [row] = await sql`
    select c.size::text, c.note from ledger_checkpoint c order by c.size desc limit 1`;
  return row ? { size: BigInt(row.size), note: row.note } : null;
}

/** The largest size that a witness has signed for us; null if none. */
export async function lastCosigned(sql: Statements, vkey: string): Promise<bigint | null> {
  const [row] = await sql`
    select max(size)::text as size from ledger_cosignature where witness = ${vkey}`;
  return row?.size == null ? null : BigInt(row.size);
}

/** Stores a witness's line, without its newline; another process may have been faster. */
export async function writeCosignature(
  sql: Statements,
  { size, vkey, line }: { size: bigint; vkey: string; line: string },
): Promise<void> {
  await sql`
    insert into ledger_cosignature (size, witness, line)
    values (${size.toString()}, ${vkey}, ${line}) on conflict do nothing`;
}
