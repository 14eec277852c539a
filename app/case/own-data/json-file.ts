import { type Language, textFor } from "~/i18n/define-text.ts";
import type { Database } from "../../../db/client.ts";
import { ownDataKeysText } from "./own-data-keys.ts";

type Described = typeof ownDataKeysText.da;
export type JsonName = keyof Described;

/** A file that was read and is written later: its rows are kept, its text is made when it is packed. */
export type ReadFile = { readonly name: string; readonly about: string; write(): string };

/** How one kind of row is read and put under documented keys. */
export type JsonFile = { read(db: Database, lang: Language): Promise<ReadFile> };

/**
 * A JSON file that says of itself what it is and what each key means. A key that is not explained, or
 * an explanation without its key, is no program.
 * @param read inside the visit
 */
export function jsonFile<Name extends JsonName, Row>(
  name: Name,
  read: (db: Database) => Promise<readonly Row[]>,
  keys: { readonly [Key in keyof Described[Name]["keys"]]: (row: Row, lang: Language) => unknown },
): JsonFile {
  return {
    async read(db, lang) {
      const { about, keys: meaning } = textFor(ownDataKeysText, lang)[name];
      const rows = await read(db);
      const put = Object.entries<(row: Row, lang: Language) => unknown>(keys);
      const line = (row: Row) => Object.fromEntries(put.map(([key, of]) => [key, of(row, lang)]));
      return {
        name: `${name}.json`,
        about,
        write: () =>
          `${JSON.stringify({ om: about, noegler: meaning, data: rows.map(line) }, null, 2)}\n`,
      };
    },
  };
}
