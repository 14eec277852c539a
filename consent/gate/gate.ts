import type { Database, Sql } from "../../db/client.ts";
import { createPasskeys } from "../passkey/passkeys.ts";
import { createSessions, type SessionLimits } from "../session/sessions.ts";
import { createDelegations } from "./delegations.ts";
import { createListDocuments } from "./list-documents.ts";
import { createReadDocument } from "./read-document.ts";
import { type EmployerRequest, type Visit, type VisitRequest, visit } from "./visit.ts";

/**
 * The gate over one pool of the app's role. Nothing personal is reachable except through it.
 * @param onAnswer told the ledger entry of every visit that is answered with data
 * @param hot few connections of the app's role for what systems fetch by the thousand
 */
export function createGate(
  sql: Sql,
  limits: SessionLimits,
  onAnswer: (entryId: number) => void = () => {},
  hot: Sql = sql,
) {
  const readDocument = createReadDocument(sql, hot);
  const listDocuments = createListDocuments(sql, hot);
  return {
    sessions: createSessions(sql, limits),
    delegations: createDelegations(sql),
    passkeys: createPasskeys(sql, limits),

    /** See {@link visit}. */
    async visit<T>(
      request: VisitRequest | EmployerRequest,
      work: (db: Database, visit: Visit) => Promise<T>,
    ) {
      const outcome = await visit(sql, request, work);
      if (outcome.allowed) onAnswer(outcome.visit.entryId);
      return outcome;
    },

    /** See {@link createReadDocument}. */
    async readDocument(request: Parameters<typeof readDocument>[0]) {
      const outcome = await readDocument(request);
      if (outcome.allowed) onAnswer(outcome.entryId);
      return outcome;
    },

    /** See {@link createListDocuments}. */
    async listDocuments(request: Parameters<typeof listDocuments>[0]) {
      const outcome = await listDocuments(request);
      if (outcome.allowed) onAnswer(outcome.entryId);
      return outcome;
    },

    /** Of these places in the store of files, those that a paper names; the others were left behind. */
    async keptPlaces(places: string[]): Promise<Set<string>> {
      const rows = await sql`select kept_places(${places}::uuid[]) as place`;
      return new Set(rows.map(({ place }) => place));
    },

    /** Writes expired consents into the ledger; answers how many. The gate itself compares dates. */
    async expireConsents(): Promise<number> {
      const [row] = await sql`select expire_consents() as expired`;
      return row?.expired ?? 0;
    },
  };
}

export type Gate = ReturnType<typeof createGate>;
