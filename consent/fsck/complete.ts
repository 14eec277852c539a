import type { Statements } from "../../db/client.ts";
import type { Report } from "./report.ts";

/** Whether every entry that must be in the tree is there, and the head says so. */
export async function checkComplete(sql: Statements, size: bigint, report: Report): Promise<void> {
  const [head] = await sql`
    select h.size::text,
      (h.xact_id, h.entry_id) in (('0'::xid8, 0), (e.xact_id, e.id)) and h.after_id <= greatest(h.entry_id, newest.id)
        as stands
    from ledger_head h cross join (select coalesce(max(id), 0) as id from ledger_entry) newest
      left join ledger_leaf l on l.leaf_index = h.size - 1 left join ledger_entry e on e.id = l.entry_id`;
  report.look(
    "complete",
    head?.size === size.toString() ? null : "the head counts other leaves than there are",
  );
  report.look(
    "complete",
    head?.stands === true ? null : "the head does not stand on the last leaf",
  );
  const [signed] = await sql`select coalesce(max(size), 0)::text as size from ledger_checkpoint`;
  report.look(
    "complete",
    signed?.size === size.toString() ? null : "the newest checkpoint is not of all leaves",
  );
  const missed = await sql<{ id: string }[]>`
    select e.id::text from ledger_entry e, ledger_head h
    where ((e.xact_id, e.id) <= (h.xact_id, h.entry_id) or e.id <= h.after_id)
      and not exists (select from ledger_leaf l where l.entry_id = e.id)
    order by e.id limit 20`;
  report.look("complete", null);
  for (const { id } of missed) report.look("complete", `entry ${id} was passed over`);
  // An entry without its payload must be one whose erasure is an entry too.
  const bare = await sql<{ id: string }[]>`
    select e.id::text from ledger_entry e
    where not exists (select from ledger_payload p where p.entry_id = e.id)
      and not exists (select from ledger_payload p join ledger_entry x on x.id = p.entry_id
        where x.kind = 'data.erased' and (p.payload::jsonb ->> 'entry')::bigint = e.id)
    order by e.id limit 20`;
  report.look("complete", null);
  for (const { id } of bare)
    report.look("complete", `entry ${id} lost its payload without an erasure`);
}
