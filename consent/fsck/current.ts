import type { Statements } from "../../db/client.ts";

type Payload = Record<string, unknown>;

/** The facts of a consent's latest entry that its row in the current-state table must repeat. */
const consentFacts = [
  ...["citizen", "sag", "source", "recipient", "categories", "documentTypes", "exceptedDocuments"],
  ...["purpose", "consequence", "status", "validFrom", "validUntil", "requestedBy"],
  ...["requestedByAuthority", "textVersion", "textShown"],
];
const delegationFacts = [
  "citizen",
  "delegationKind",
  "helperPersonId",
  "sections",
  "validUntil",
  "endedBy",
];

/**
 * Rebuilds what is in force from the entries alone. Later entries replace earlier ones: the log's
 * order is the order in which the acts committed.
 */
export class CurrentAgain {
  readonly #latest = { consent: new Map<string, string>(), delegation: new Map<string, string>() };

  /** @param kind and payload of an entry that was not erased */
  add(kind: string, payload: string): void {
    const about = kind.startsWith("consent.")
      ? "consent"
      : kind.startsWith("delegation.")
        ? "delegation"
        : null;
    if (!about) return;
    const said: Payload = JSON.parse(payload);
    const facts = about === "consent" ? consentFacts : delegationFacts;
    this.#latest[about].set(String(said[about]), fingerprint(facts.map((fact) => said[fact])));
  }

  /** @returns every consent that the entries or the table know, and whether they say the same */
  async consents(sql: Statements): Promise<Map<string, boolean>> {
    const rows = await sql<Payload[]>`
      select id, citizen_id as citizen, sag_id as sag, source_authority_id as source,
        recipient_authority_id as recipient, categories, document_types as "documentTypes",
        excepted_documents as "exceptedDocuments", purpose, consequence, status,
        valid_from::text as "validFrom", valid_until::text as "validUntil", requested_by_name as "requestedBy",
        requested_by_authority_id as "requestedByAuthority", text_version as "textVersion", text_shown as "textShown"
      from consent`;
    return compared(rows, consentFacts, this.#latest.consent);
  }

  /** @returns every delegation, as {@link consents} */
  async delegations(sql: Statements): Promise<Map<string, boolean>> {
    const rows = await sql<Payload[]>`
      select id, citizen_id as citizen, kind as "delegationKind", helper_person_id as "helperPersonId", sections,
        valid_until::text as "validUntil", ended_by as "endedBy"
      from delegation`;
    return compared(rows, delegationFacts, this.#latest.delegation);
  }
}

function compared(rows: Payload[], facts: string[], latest: Map<string, string>) {
  const result = new Map<string, boolean>([...latest.keys()].map((id) => [id, false]));
  for (const row of rows) {
    const stored = fingerprint(facts.map((fact) => row[fact]));
    result.set(String(row.id), latest.get(String(row.id)) === stored);
  }
  return result;
}

const fingerprint = (values: unknown[]) => JSON.stringify(values.map((value) => value ?? null));
