import type { Statements } from "../../db/client.ts";
import { sha256Hex } from "./sha256.ts";

/** RFC 6962 section 2.1: a leaf is hashed with 0x00 before it. */
const LEAF = Buffer.alloc(1);

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
  /** Under whom the payload is filed. */
  citizenId: string | null;
  visit: Readonly<Record<string, unknown>> | null;
};

/** All leaves in the order of the tree, page by page. */
export async function* storedLeaves(sql: Statements): AsyncGenerator<StoredLeaf[]> {
  for (let from: string | undefined = "0"; from !== undefined; ) {
    const page: StoredLeaf[] = await sql<StoredLeaf[]>`
      select l.leaf_index::text as "leafIndex", l.entry_id::text as "entryId", e.xact_id::text as "xactId",
        e.kind, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, e.commitment,
        e.leaf_hash as "leafHash", p.payload, p.salt, p.citizen_id as "citizenId", to_jsonb(v) as visit
      from ledger_leaf l left join ledger_entry e on e.id = l.entry_id
        left join ledger_payload p on p.entry_id = l.entry_id
        left join visit v on v.xact_id = e.xact_id and v.entry_id = e.id
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
  const commitment = leaf.commitment.toString("hex");
  const text = `{"at":"${leaf.at}","commitment":"${commitment}","kind":"${leaf.kind}","v":1}`;
  if (sha256Hex(LEAF, text) !== leaf.leafHash.toString("hex"))
    return "has another leaf hash than its own words give";
  if (leaf.payload === null || leaf.salt === null) return null;
  if (sha256Hex(leaf.salt, leaf.payload) !== commitment)
    return "commits to something else than its payload";
  return kindOf(leaf.payload) === leaf.kind ? null : "says another kind inside than outside";
}

function kindOf(payload: string): unknown {
  try {
    return JSON.parse(payload).kind;
  } catch {
    return undefined;
  }
}
