import { wholeNumbers } from "./arguments.ts";
import type { Command } from "./command.ts";
import { eraseText } from "./erase.text.ts";
import { withDatabase } from "./with-database.ts";

/** SQLSTATEs of `erase_entry` (db/migrations/0009_log.sql). */
const refusals = {
  MS091: "reason",
  MS092: "unknown",
  MS093: "already",
  MS094: "erasure",
  MS095: "standing",
} as const;

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
    const erasure = await withDatabase((sql) =>
      sql.begin(async (tx) => {
        await tx`set local role minsag_erase`;
        const [row] = await tx`select erase_entry(${entry.toString()}, ${reason}) as id`;
        return String(row?.id);
      }),
    );
    say(text.done({ entry: String(entry), erasure }));
    return 0;
  } catch (error) {
    const code = (error as { code?: keyof typeof refusals }).code;
    if (!code || !Object.hasOwn(refusals, code)) throw error;
    console.error(text[refusals[code]]);
    return 1;
  }
};
