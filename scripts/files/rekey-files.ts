import type { Language } from "../../app/i18n/define-text.ts";
import { rekey } from "../../consent/index.ts";
import { withDatabase } from "../ledger/with-database.ts";
import { readSettings } from "../settings.ts";
import { filesText } from "./files.text.ts";

/**
 * Changes the master key of the files, whether or not Min Sag runs meanwhile: it opens with either.
 * @returns the exit code: 0 all are sealed with the new key, 1 some with neither, 2 not asked rightly
 */
export async function rekeyFiles(lang: Language, say: (line: string) => void): Promise<number> {
  const text = filesText[lang];
  const { key, oldKey } = readSettings(process.env).files;
  if (!key || !oldKey || key.toLowerCase() === oldKey.toLowerCase()) {
    console.error(text.twoKeys);
    return 2;
  }
  const [old, fresh] = [Buffer.from(oldKey, "hex"), Buffer.from(key, "hex")];
  const { unknown, ...done } = await withDatabase((sql) => rekey(sql, old, fresh), "files");
  say(text.done(done));
  if (unknown > 0) {
    console.error(text.unknown({ unknown }));
    return 1;
  }
  say(text.finished);
  return 0;
}
