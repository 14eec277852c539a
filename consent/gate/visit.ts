import { type Database, overConnection, type Sql } from "../../db/client.ts";
import type { Basis, NamedBasis, Refusal, VisitKind } from "./catalogue.ts";
import { connectionIsLost, withinDeadline } from "./lost-connection.ts";

export type VisitRequest = {
  /** SHA-256 of the session's token, 32 bytes. The actor is derived from it in the database. */
  session: Buffer;
  kind: VisitKind;
  basis: Basis;
  /** Single documents asked for; without it, all that the basis allows. */
  documents?: string[];
};

/** An employer's: whoever holds the secret of a link, without a session (docs/adr/0021). */
export type EmployerRequest = {
  /** SHA-256 of the secret in the link, 32 bytes. */
  link: Buffer;
  kind: "fleksjobaftale.shown" | "fleksjobaftale.confirm";
};

/** A visit the ledger has allowed. */
export type Visit = {
  entryId: number;
  basis: NamedBasis;
  /** The citizen, when the visit concerns one. */
  citizenId: string | null;
  documents: string[];
};

export type VisitOutcome<T> =
  | { allowed: true; visit: Visit; value: T }
  | { allowed: false; refusal: Refusal };

type Opened = {
  allowed: boolean;
  refusal: Refusal | null;
  basis: NamedBasis;
  entry_id: string | null;
  citizen_id: string | null;
  documents: string[];
};

/**
 * Works on a citizen's data inside one visit: one transaction, opened by the gate, whose row-level
 * security lets through what the basis covers and nothing else. The value is handed on only after the
 * transaction has committed: no visit in the ledger, no data.
 *
 * A refusal is a value and is committed too. Whatever `work` throws undoes everything it did.
 * @throws when the database cannot answer or the transaction did not commit
 */
export async function visit<T>(
  sql: Sql,
  request: VisitRequest | EmployerRequest,
  work: (db: Database, visit: Visit) => Promise<T>,
): Promise<VisitOutcome<T>> {
  const connection = await sql.reserve();
  let lost = false;
  try {
    return await withinDeadline(run(connection, request, work));
  } catch (error) {
    lost = connectionIsLost(error);
    // On a connection that is gone the driver can neither roll back nor be given it back.
    if (!lost) await connection.unsafe("rollback").catch(() => {});
    throw error;
  } finally {
    if (!lost) connection.release();
  }
}

async function run<T>(
  connection: Sql,
  request: VisitRequest | EmployerRequest,
  work: (db: Database, visit: Visit) => Promise<T>,
): Promise<VisitOutcome<T>> {
  // Pipelined: all leave in one packet.
  const [, [opened]] = await Promise.all([
    connection.unsafe("begin", [], { prepare: true }),
    "link" in request ? openEmployerVisit(connection, request) : openVisit(connection, request),
    // Whether a yes is confirmed hangs on the very session that says it (db/migrations/0011).
    request.kind === "consent.decide" && connection`select present_session(${request.session})`,
  ]);
  if (!opened) throw new Error("the gate gave no answer");
  if (!opened.allowed || opened.entry_id === null) {
    await commit(connection);
    return { allowed: false, refusal: opened.refusal ?? "session_missing" };
  }
  const granted: Visit = {
    entryId: Number(opened.entry_id),
    basis: opened.basis,
    citizenId: opened.citizen_id,
    documents: opened.documents,
  };
  const value = await work(overConnection(connection), granted);
  await commit(connection);
  return { allowed: true, visit: granted, value };
}

function openVisit(connection: Sql, { session, kind, basis, documents }: VisitRequest) {
  const { id, purpose, statute, reason, secretHash } = basisParameters(basis);
  return connection<Opened[]>`
    select * from open_visit(${session}, ${kind}, ${basis.kind}, ${id}, ${documents ?? null},
      ${purpose}, ${statute}, ${reason}, ${secretHash})`;
}

function openEmployerVisit(connection: Sql, { link, kind }: EmployerRequest) {
  return connection<Opened[]>`select * from open_employer_visit(${link}, ${kind})`;
}

/** The basis as `open_visit` takes it. */
function basisParameters(basis: Basis) {
  const none = { id: null, purpose: null, statute: null, reason: null, secretHash: null };
  switch (basis.kind) {
    case "selv":
      return none;
    case "egenSag":
      return { ...none, id: basis.sag ?? null };
    case "samtykke":
      return { ...none, id: basis.consent ?? null, purpose: basis.purpose ?? null };
    case "delegation":
      return { ...none, id: basis.delegation ?? null };
    case "invitation":
      return { ...none, secretHash: basis.secretHash };
    case "hjemmel":
      return { ...none, id: basis.sag, statute: basis.statute, reason: basis.reason };
    case "tilbagetrukket":
      return { ...none, id: basis.recall ?? null };
    case "moede":
      return { ...none, id: basis.moede ?? null };
    case "klage":
      return { ...none, id: basis.klage ?? null };
  }
}

/** COMMIT of a transaction that has failed answers ROLLBACK without an error; that must not pass. */
async function commit(connection: Sql): Promise<void> {
  const result = await connection.unsafe("commit", [], { prepare: true });
  if (result.command !== "COMMIT") throw new Error("the visit was not committed");
}
