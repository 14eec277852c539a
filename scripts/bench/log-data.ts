import { generateKeyPairSync } from "node:crypto";
import postgres from "postgres";
import { signerOf } from "../../consent/index.ts";
import { connect, type Sql } from "../../db/client.ts";
import { bootstrapRoles } from "../../db/cluster/index.ts";
import { migrate } from "../../db/migrate.ts";
import { withAdmin } from "./data.ts";
import type { Bench } from "./part.ts";

/** Signs the measured logs; a key of the run. */
export const signer = signerOf(
  "bench.example/ledger",
  "note",
  generateKeyPairSync("ed25519").privateKey,
);

/** A ledger and its log. */
export interface LogData {
  admin: Sql;
  /** May append to the ledger: the role that owns the gate's functions. */
  writer: Sql;
  /** What the sequencer has. */
  log: Sql;
  logUrl: string;
}

/** Connections to a measured log's database, which is dropped when the run ends. */
export async function connectLog(
  { cluster, passwords, onClose }: Bench,
  { database, writers }: { database: string; writers: number },
): Promise<LogData> {
  const { adminUrl, logUrl } = await bootstrapRoles(cluster.adminUrl, { ...passwords, database });
  onClose(() => dropDatabase(cluster.adminUrl, database));
  const as = (role: string | undefined, max: number) =>
    postgres(adminUrl, { max, onnotice: () => {}, connection: role ? { role } : {} });
  const data = {
    ...{ admin: as(undefined, 1), writer: as("minsag_gate", writers), logUrl },
    log: connect(logUrl, 2),
  };
  onClose(async () => {
    for (const sql of [data.admin, data.writer, data.log]) await sql.end({ timeout: 5 });
  });
  return data;
}

/** An empty ledger, and beside it a plain table to compare with. */
export async function freshLog(bench: Bench, writers: number): Promise<LogData> {
  const database = "benchlog_fresh";
  const { cluster, passwords } = bench;
  await dropDatabase(cluster.adminUrl, database);
  const { adminUrl } = await bootstrapRoles(cluster.adminUrl, { ...passwords, database });
  await migrate(adminUrl);
  const data = await connectLog(bench, { database, writers });
  await data.admin.unsafe(`create table bench_row
    (id bigint generated always as identity primary key, at timestamptz not null, body text not null)`);
  await data.admin.unsafe("grant insert on bench_row to minsag_gate");
  return data;
}

export const dropDatabase = (clusterUrl: string, database: string) =>
  withAdmin(clusterUrl, (admin) => admin`drop database if exists ${admin(database)} with (force)`);

/** What a visit's entry says, as long as a real one; canonical JSON. */
export function visitPayload(citizen: string): string {
  return JSON.stringify({
    actor: {
      authority: "Nørreby Kommune",
      authorityId: citizen,
      name: "Bo Prøve",
      personId: citizen,
      role: "sagsbehandler",
    },
    ...{ basis: "egenSag", basisId: citizen, categories: ["sundhed"], citizens: [citizen] },
    ...{ documents: [citizen, citizen], kind: "visit.allowed", purpose: "laegefagligVurdering" },
    ...{
      reason: null,
      refusal: null,
      sections: ["sag", "papirer"],
      statute: null,
      v: 1,
      visit: "documents.list",
    },
  });
}

/** Many entries in one transaction, as if from so many visits. */
export async function appendMany(admin: Sql, count: number): Promise<void> {
  await admin`
    select count(ledger_append('visit.allowed', ${CITIZEN}::uuid, ${visitPayload(CITIZEN)}))
    from generate_series(1, ${count})`;
}

/** The rows of those visits, which `fsck` compares with what the entries say. */
export async function writeVisits(admin: Sql): Promise<void> {
  await admin`
    insert into visit (xact_id, opened_at, entry_id, kind, allowed, person_id, actor_name, actor_role, authority_id,
      authority_name, citizen_id, citizens, sections, writes, documents, categories, purpose, basis, basis_id)
    select e.xact_id, e.at, e.id, v.visit, true, (a->>'personId')::uuid, a->>'name', a->>'role',
      (a->>'authorityId')::uuid, a->>'authority', p.citizen_id, v.citizens, v.sections, '{}', v.documents, v.categories,
      v.purpose, v.basis, v."basisId"
    from ledger_entry e join ledger_payload p on p.entry_id = e.id,
      lateral (select p.payload::json->'actor' as a) as said,
      json_to_record(p.payload::json) as v(visit text, citizens uuid[], sections text[], documents uuid[],
        categories text[], purpose text, basis text, "basisId" uuid)`;
}

const CITIZEN = "00000000-0000-4000-8000-000000000001";
