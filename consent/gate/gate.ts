import type { Database, Sql } from "../../db/client.ts";
import { createSessions, type SessionLimits } from "../session/sessions.ts";
import { createDelegations } from "./delegations.ts";
import { listDocuments } from "./list-documents.ts";
import { readDocument } from "./read-document.ts";
import { type Visit, type VisitRequest, visit } from "./visit.ts";

/** The gate over one pool of the app's role. Nothing personal is reachable except through it. */
export function createGate(sql: Sql, limits: SessionLimits) {
  return {
    sessions: createSessions(sql, limits),
    delegations: createDelegations(sql),

    /** See {@link visit}. */
    visit: <T>(request: VisitRequest, work: (db: Database, visit: Visit) => Promise<T>) =>
      visit(sql, request, work),

    /** See {@link readDocument}. */
    readDocument: (request: Parameters<typeof readDocument>[1]) => readDocument(sql, request),

    /** See {@link listDocuments}. */
    listDocuments: (request: Parameters<typeof listDocuments>[1]) => listDocuments(sql, request),

    /** Writes expired consents into the ledger; answers how many. The gate itself compares dates. */
    async expireConsents(): Promise<number> {
      const [row] = await sql`select expire_consents() as expired`;
      return row?.expired ?? 0;
    },
  };
}

export type Gate = ReturnType<typeof createGate>;
