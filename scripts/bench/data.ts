import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import postgres from "postgres";
import { connect, type Sql } from "../../db/client.ts";
import { bootstrapRoles } from "../../db/cluster/index.ts";
import { migrate } from "../../db/migrate.ts";
import { fillStatements } from "./fill.ts";

/** Dates in the data count from the day it was made; older than this, consents would have run out. */
const KEPT_DAYS = 90;

/** A filled database that operations are measured on. */
export interface BenchData {
  citizens: number;
  /** What the web process has: its role, its pool, and the few connections for the hottest reads. */
  app: Sql;
  hot: Sql;
  /** Gives the consents back that a measurement revoked, behind the ledger's back. */
  restoreConsents(): Promise<void>;
  close(): Promise<void>;
}

interface Where {
  clusterUrl: string;
  appPassword: string;
  logPassword: string;
  filesPassword: string;
  citizens: number;
  /** Connections of the app's pool. */
  connections: number;
  log: (line: string) => void;
}

/**
 * The database with so many citizens, filled once for this version of the schema and kept between
 * runs. What earlier runs wrote is gone.
 * @throws when the database cannot be made
 */
export async function openData(where: Where): Promise<BenchData> {
  const { clusterUrl, citizens } = where;
  const database = `bench_${version(fillStatements(citizens).join("\n"))}_${citizens}`;
  await withAdmin(clusterUrl, async (cluster) => {
    const stale = await cluster`
      select datname from pg_database, pg_stat_file('base/' || oid || '/PG_VERSION') as file
      where datname like 'bench\\_%' and right(datname, ${`_${citizens}`.length}) = ${`_${citizens}`}
        and (datname <> ${database} or file.modification < now() - make_interval(days => ${KEPT_DAYS}))`;
    for (const { datname } of stale) await cluster`drop database ${cluster(datname)} with (force)`;
    const [there] = await cluster`select from pg_database where datname = ${database}`;
    if (!there) await fill(cluster, where, database);
  });
  const { adminUrl, appUrl } = await bootstrapRoles(clusterUrl, { ...where, database });
  const restoreConsents = () =>
    withAdmin(adminUrl, async (admin) => {
      await admin`set session_replication_role = replica`;
      // Those of the data itself were ended on the day they were given.
      await admin`update consent set status = 'givet', ended_at = null
        where status = 'trukketTilbage' and ended_at > given_at`;
    });
  await withAdmin(adminUrl, async (admin) => {
    await admin`set session_replication_role = replica`;
    await admin`truncate visit, ledger_leaf, ledger_entry, ledger_payload, bench_row`;
  });
  await restoreConsents();
  await withAdmin(adminUrl, async (admin) => {
    await admin`checkpoint`;
    // Random reads would fill the server's memory with a tenth of the data long before the whole.
    await admin`create extension if not exists pg_prewarm`;
    await admin`select pg_prewarm(oid) from pg_class
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'i')`;
  });
  const [app, hot] = [connect(appUrl, where.connections), connect(appUrl, 2)];
  const close = async () => {
    for (const pool of [app, hot]) await pool.end({ timeout: 5 });
  };
  return { citizens, app, hot, restoreConsents, close };
}

async function fill(cluster: Sql, where: Where, database: string): Promise<void> {
  const { clusterUrl, citizens, log } = where;
  // A database that was filled only half never gets the name that is looked for.
  const building = `${database}_building`;
  await cluster`drop database if exists ${cluster(building)} with (force)`;
  const { adminUrl } = await bootstrapRoles(clusterUrl, { ...where, database: building });
  await migrate(adminUrl);
  await withAdmin(adminUrl, async (admin) => {
    await admin`set session_replication_role = replica`;
    await admin`set maintenance_work_mem = '512MB'`;
    for (const statement of fillStatements(citizens)) {
      const begun = performance.now();
      await admin.unsafe(statement);
      const what = /^\s*(.*?)(\(|$)/m.exec(statement)?.[1] ?? "";
      log(`${citizens} citizens: ${what.trim()} ${Math.round(performance.now() - begun)} ms`);
    }
    await admin`vacuum (freeze, analyze)`;
  });
  await cluster`alter database ${cluster(building)} rename to ${cluster(database)}`;
}

/** Works on one connection of an administrator, and ends it. */
export async function withAdmin(url: string, work: (sql: Sql) => Promise<unknown>): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    await work(sql);
  } finally {
    await sql.end();
  }
}

/** Changes when the schema or what we fill in changes. */
export function version(content: string): string {
  const folder = new URL("../../db/migrations/", import.meta.url);
  const hash = createHash("sha256").update(content);
  for (const file of readdirSync(folder).toSorted()) {
    if (file.endsWith(".sql")) hash.update(readFileSync(new URL(file, folder)));
  }
  return hash.digest("hex").slice(0, 12);
}
