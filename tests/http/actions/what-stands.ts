import type { FleksjobScene } from "../../access/fleksjob-scene.ts";

/** Looks are written down whether they led to something or not. */
const looks = ["visit", "ledger_payload", "notice"];
/** The portal itself ends a consent some time after its last day, whatever is pressed meanwhile. */
const byItself: Record<string, string> = {
  consent: "status in ('givet', 'udloebet') and valid_until < gate_today()",
};
let tables: string[] | undefined;

/**
 * Everything that is written about the two citizens of the scene, table by table, and what their
 * ledger says besides looks.
 */
export async function whatStands({ admin, citizen, stranger }: FleksjobScene) {
  tables ??= (
    await admin`select c.table_name as name from information_schema.columns c
      join information_schema.tables t using (table_schema, table_name)
      where c.column_name = 'citizen_id' and t.table_type = 'BASE TABLE'
        and t.table_schema = 'public' order by 1`
  )
    .map(({ name }) => String(name))
    .filter((name) => !looks.includes(name));
  const those = `('${citizen.id}', '${stranger.id}')`;
  const prints = tables.map(
    (table) => `select '${table}' as name, md5(string_agg(x::text, '|' order by x::text)) as print
      from ${table} x where citizen_id in ${those} and not (${byItself[table] ?? "false"})`,
  );
  const acts = `select 'ledger' as name, md5(string_agg(e.id::text, '|' order by e.id)) as print
    from ledger_entry e join ledger_payload p on p.entry_id = e.id
    where p.citizen_id in ${those} and e.kind not like 'visit.%'
      and e.kind <> 'consent.expired'`;
  const rows = await admin.unsafe(`${prints.join(" union all ")} union all ${acts}`);
  return Object.fromEntries(rows.map(({ name, print }) => [String(name), String(print)]));
}

/** How many looks at the two citizens are written down: what a page shows is shown in one of them. */
export async function looksSoFar({ admin, citizen, stranger }: FleksjobScene): Promise<number> {
  const [row] = await admin`
    select count(*)::int as looks from visit where citizen_id in (${citizen.id}, ${stranger.id})`;
  return row?.looks;
}
