import type { Statements } from "../../db/client.ts";

type Fields = Record<string, unknown>;

/** What entries say of one kind of thing, and the table that must say the same of it today. */
type Register = {
  /** The member of the payload that names the thing; its entries' kinds begin with it. */
  readonly about: "consent" | "delegation" | "recall";
  /** The facts, as the latest entry has them. */
  readonly facts: readonly string[];
  /** A status that stands in the entry's kind, and nowhere in its payload. */
  readonly statuses?: Readonly<Record<string, string>>;
  /** The table, its columns named as the facts. */
  readonly rows: string;
};

const registers: readonly Register[] = [
  {
    about: "consent",
    facts: [
      ...["citizen", "sag", "source", "recipient", "categories", "documentTypes"],
      ...["exceptedDocuments", "purpose", "consequence", "status", "validFrom", "validUntil"],
      ...["requestedBy", "requestedByAuthority", "textVersion", "textShown"],
    ],
    rows: `select id, citizen_id as citizen, sag_id as sag, source_authority_id as source,
        recipient_authority_id as recipient, categories, document_types as "documentTypes",
        excepted_documents as "exceptedDocuments", purpose, consequence, status,
        valid_from::text as "validFrom", valid_until::text as "validUntil", requested_by_name as "requestedBy",
        requested_by_authority_id as "requestedByAuthority", text_version as "textVersion", text_shown as "textShown"
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
    facts: ["citizen", "consent", "recipient", "documents", "dueOn", "statusByKind"],
    statuses: { due: "open", acknowledged: "done" },
    rows: `select id, citizen_id as citizen, consent_id as consent, authority_id as recipient, documents,
        due_on::text as "dueOn", case when acknowledged_at is null then 'open' else 'done' end as "statusByKind"
      from recall`,
  },
];

/**
 * Rebuilds what is in force from the entries alone. Later entries replace earlier ones: the log's
 * order is the order in which the acts committed.
 */
export class CurrentAgain {
  readonly #latest = new Map(registers.map(({ about }) => [about, new Map<string, string>()]));

  /** @param kind and payload of an entry that was not erased */
  add(kind: string, payload: string): void {
    const [prefix, act = ""] = kind.split(".");
    const register = registers.find(({ about }) => about === prefix);
    if (!register) return;
    const { about, facts, statuses } = register;
    const said: Fields = { ...JSON.parse(payload), statusByKind: statuses?.[act] };
    this.#latest.get(about)?.set(String(said[about]), fingerprint(facts, said));
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
        fits.set(String(row.id), latest.get(String(row.id)) === fingerprint(facts, row));
      }
      for (const [id, same] of fits) found.push({ about, id, fits: same });
    }
    return found;
  }
}

const fingerprint = (facts: readonly string[], of: Fields) =>
  JSON.stringify(facts.map((fact) => of[fact] ?? null));
