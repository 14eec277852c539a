import { hash } from "node:crypto";
import type { Statements } from "../../db/client.ts";
import { hashLeaf } from "./tree.ts";

/** Rows fetched at a time: bounds the memory, however long the log. */
const PAGE = 5_000;

/** A leaf as stored, with what it commits to unless that was erased. */
export type StoredLeaf = {
  leafIndex: string;
  entryId: string;
  xactId: string;
  kind: string;
  at: string;
  commitment: Buffer;
  leafHash: Buffer;
  payload: string | null;
  salt: Buffer | null;
};

/** All leaves in the order of the tree, page by page. */
export async function* storedLeaves(sql: Statements): AsyncGenerator<StoredLeaf[]> {
  for (let from: string | undefined = "0"; from !== undefined; ) {
    const page: StoredLeaf[] = await sql<StoredLeaf[]>`
      select l.leaf_index::text as "leafIndex", l.entry_id::text as "entryId", e.xact_id::text as "xactId",
        e.kind, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, e.commitment,
        e.leaf_hash as "leafHash", p.payload, p.salt
      from ledger_leaf l left join ledger_entry e on e.id = l.entry_id
        left join ledger_payload p on p.entry_id = l.entry_id
      where l.leaf_index >= ${from} order by l.leaf_index limit ${PAGE}`;
    yield page;
    const last = page.at(-1);
    from = last && (BigInt(last.leafIndex) + 1n).toString();
  }
}

/** What has committed and waits for its place: in force already, though not yet in the tree. */
export async function waitingPayloads(sql: Statements) {
  return await sql<{ kind: string; payload: string }[]>`
    select e.kind, p.payload from ledger_entry e join ledger_payload p on p.entry_id = e.id
    where not exists (select from ledger_leaf l where l.entry_id = e.id) order by e.xact_id, e.id`;
}

/** What does not fit in one leaf; null when all does. The entry is named, never what it holds. */
export function faultIn(leaf: StoredLeaf): string | null {
  if (leaf.kind === null) return "has a place in the tree but is gone";
  const text = `{"at":"${leaf.at}","commitment":"${leaf.commitment.toString("hex")}","kind":"${leaf.kind}","v":1}`;
  if (!hashLeaf(text).equals(leaf.leafHash)) return "has another leaf hash than its own words give";
  if (leaf.payload === null || leaf.salt === null) return null;
  const committed = hash("sha256", Buffer.concat([leaf.salt, Buffer.from(leaf.payload)]), "buffer");
  if (!committed.equals(leaf.commitment)) return "commits to something else than its payload";
  return kindOf(leaf.payload) === leaf.kind ? null : "says another kind inside than outside";
}

function kindOf(payload: string): unknown {
  try {
    return JSON.parse(payload).kind;
  } catch {
    return undefined;
  }
}
