import type { Statements } from "../../db/client.ts";
import { wholeNumbers } from "./arguments.ts";
import type { Command } from "./command.ts";
import { eraseText } from "./erase.text.ts";
import { withDatabase } from "./with-database.ts";

/** SQLSTATEs of `erase_entry` (db/migrations/0018). */
const refusals = {
  MS091: "reason",
  MS092: "unknown",
  MS093: "already",
  MS094: "erasure",
  MS095: "standing",
} as const;

/** Entries about the same consent that still say the words its row has just lost. */
async function others(sql: Statements, erasure: string): Promise<string[]> {
  const rows = await sql<{ id: string }[]>`
    select p.entry_id::text as id from ledger_payload p, ledger_payload e
    where e.entry_id = ${erasure} and p.citizen_id = e.citizen_id and p.entry_id < e.entry_id
      and p.payload::jsonb ->> 'consent' = e.payload::jsonb ->> 'consent'
      and p.payload::jsonb ->> 'textShown' is not null
    order by p.entry_id`;
  return rows.map(({ id }) => id);
}

/** `erase <entry> <reason …>`: lawful erasure of what an entry says; the leaf stays. */
export const erase: Command = async ([number = "", ...words], { lang, say }) => {
  const text = eraseText[lang];
  const [entry] = wholeNumbers([number], 1) ?? [];
  const reason = words.join(" ").trim();
  if (entry === undefined || reason === "") {
    console.error(text.usage);
    return 2;
  }
  try {
    const { erasure, left } = await withDatabase((sql) =>
      sql.begin(async (tx) => {
        await tx`set local role minsag_erase`;
        const [row] = await tx`select erase_entry(${entry.toString()}, ${reason})::text as id`;
        return { erasure: String(row?.id), left: await others(tx, row?.id) };
      }),
    );
    say(text.done({ entry: String(entry), erasure }));
    if (left.length > 0) say(text.left({ entries: left.join(", ") }));
    return 0;
  } catch (error) {
    const code = (error as { code?: keyof typeof refusals }).code;
    if (!code || !Object.hasOwn(refusals, code)) throw error;
    console.error(text[refusals[code]]);
    return 1;
  }
};
