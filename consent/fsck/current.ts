import type { Statements } from "../../db/client.ts";
import { ErasedWords, type Fields } from "./erased-words.ts";

/** What entries say of one kind of thing, and the table that must say the same of it today. */
type Register = {
  /** The member of the payload that names the thing; its entries' kinds begin with it. */
  readonly about: "consent" | "delegation" | "recall" | "passkey";
  /** The facts, as the latest entry has them. */
  readonly facts: readonly string[];
  /** A status that stands in the entry's kind, and nowhere in its payload. */
  readonly statuses?: Readonly<Record<string, string>>;
  /** The table, its columns named as the facts. */
  readonly rows: string;
};

/** An instant as the entries write it. */
const at = (column: string) =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
const base64url = (column: string) => `translate(encode(${column}, 'base64'), E'+/=\\n', '-_')`;

const registers: readonly Register[] = [
  {
    about: "consent",
    facts: [
      ...["citizen", "sag", "source", "recipient", "categories", "documentTypes"],
      ...["exceptedDocuments", "purpose", "consequence", "status", "validFrom", "validUntil"],
      ...["requestedBy", "requestedByAuthority", "textVersion", "textShown"],
      ...["requestedAt", "givenAt", "endedAt"],
    ],
    rows: `select id, citizen_id as citizen, sag_id as sag, source_authority_id as source,
        recipient_authority_id as recipient, categories, document_types as "documentTypes",
        excepted_documents as "exceptedDocuments", purpose, consequence, status,
        valid_from::text as "validFrom", valid_until::text as "validUntil", requested_by_name as "requestedBy",
        requested_by_authority_id as "requestedByAuthority", text_version as "textVersion", text_shown as "textShown",
        ${at("requested_at")} as "requestedAt", ${at("given_at")} as "givenAt", ${at("ended_at")} as "endedAt"
      from consent`,
  },
  {
    about: "delegation",
    facts: [
      ...["citizen", "delegationKind", "helper", "helperPersonId", "sections", "validUntil"],
      ...["endedBy", "statusByKind"],
    ],
    statuses: { invited: "inviteret", given: "aktiv", declined: "afvist", ended: "afsluttet" },
    rows: `select id, citizen_id as citizen, kind as "delegationKind", helper_person_id as "helperPersonId",
        coalesce(accepted_name, helper_name) as helper, sections, valid_until::text as "validUntil",
        ended_by as "endedBy", status as "statusByKind"
      from delegation`,
  },
  {
    about: "recall",
    facts: [
      ...["citizen", "consent", "recipient", "documents", "forberedendeDel", "dueOn"],
      "statusByKind",
    ],
    statuses: { due: "open", acknowledged: "done" },
    rows: `select id, citizen_id as citizen, consent_id as consent, authority_id as recipient, documents,
        forberedende_del as "forberedendeDel", due_on::text as "dueOn", case when acknowledged_at is null then 'open' else 'done' end as "statusByKind"
      from recall`,
  },
  {
    about: "passkey",
    facts: ["citizen", "name", "credentialId", "publicKey", "createdAt", "stoppedAt"],
    rows: `select id, person_id as citizen, name, ${base64url("credential_id")} as "credentialId",
        ${base64url("spki")} as "publicKey", ${at("created_at")} as "createdAt", ${at("cloned_at")} as "stoppedAt"
      from passkey`,
  },
];

/**
 * Rebuilds what is in force from the entries alone. Later entries replace earlier ones: the log's
 * order is the order in which the acts committed.
 */
export class CurrentAgain {
  readonly #latest = new Map(registers.map(({ about }) => [about, new Map<string, string>()]));
  readonly #erased = new ErasedWords();

  /** @param kind and payload of an entry that was not erased */
  add(kind: string, payload: string): void {
    if (kind === "data.erased") this.#erased.add(JSON.parse(payload));
    const [prefix, act = ""] = kind.split(".");
    const register = registers.find(({ about }) => about === prefix);
    if (!register) return;
    const { about, facts, statuses } = register;
    const said: Fields = { ...JSON.parse(payload), statusByKind: statuses?.[act] };
    const id = String(said[about]);
    // What was removed is to have no row any more.
    if (act === "removed") this.#latest.get(about)?.delete(id);
    else this.#latest.get(about)?.set(id, fingerprint(facts, said));
  }

  /** @returns every thing that the entries or its table know, and whether they say the same */
  async compare(
    sql: Statements,
  ): Promise<{ about: Register["about"]; id: string; fits: boolean }[]> {
    const found = [];
    for (const { about, facts, rows } of registers) {
      const latest = this.#latest.get(about) ?? new Map<string, string>();
      const fits = new Map([...latest.keys()].map((id) => [id, false]));
      for (const row of await sql.unsafe<Fields[]>(rows)) {
        const id = String(row.id);
        const said = latest.get(id);
        const erased = about === "consent" && this.#erased.has(id);
        const same = erased
          ? this.#erased.fits(row, said, facts)
          : said === fingerprint(facts, row);
        fits.set(id, same);
      }
      for (const [id, same] of fits) found.push({ about, id, fits: same });
    }
    return found;
  }
}

const fingerprint = (facts: readonly string[], of: Fields) =>
  JSON.stringify(facts.map((fact) => of[fact] ?? null));
