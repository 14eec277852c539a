import { createHash, randomBytes } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import postgres from "postgres";
import { connect, type Sql } from "../db/client.ts";
import { bootstrapRoles } from "../db/cluster/index.ts";
import { migrate } from "../db/migrate.ts";

/** Passwords in test clusters; roles are per cluster, so all tests share them. */
const passwords = {
  appPassword: "test-only",
  logPassword: "test-only-too",
  filesPassword: "test-only-also",
};

export type TestDatabase = {
  /** A superuser: builds the world of a test and looks behind the gate. */
  admin: Sql;
  /** What the web process has. */
  app: Sql;
  adminUrl: string;
  appUrl: string;
  /** What the sequencer logs in with. */
  logUrl: string;
  /** What the keeper of the files logs in with. */
  filesUrl: string;
  drop(): Promise<void>;
};

/** A database that others are cloned from, made once for each name by whoever needs it first. */
export type Template = { name: string; fill(adminUrl: string): Promise<unknown>; from?: Template };

/** The schema of this version, and nothing in it. */
export const migrated: Template = {
  name: `minsag_template_${hashOf(new URL("../db/migrations/", import.meta.url))}`,
  fill: migrate,
};

/** A database of its own, cloned from one that was migrated once for this version of the schema. */
export async function testDatabase(label: string, template = migrated): Promise<TestDatabase> {
  const clusterUrl = process.env.TEST_ADMIN_URL;
  if (!clusterUrl) throw new Error("TEST_ADMIN_URL is set by tests/global-setup.ts");
  const name = `t_${label.replaceAll(/\W/g, "_").toLowerCase()}_${randomBytes(4).toString("hex")}`;
  const cluster = postgres(clusterUrl, { max: 1, onnotice: () => {} });
  try {
    await cluster`select pg_advisory_lock(7200003)`;
    await have(cluster, clusterUrl, template);
    await cluster.unsafe(`create database ${name} template ${template.name} owner minsag_owner`);
  } finally {
    await cluster.end();
  }
  const urls = await bootstrapRoles(clusterUrl, {
    database: name,
    ...passwords,
    dedicated: true,
  });
  const { adminUrl, appUrl } = urls;
  const admin = postgres(adminUrl, { max: 4, onnotice: () => {} });
  const app = connect(appUrl, 8);
  return {
    admin,
    app,
    ...urls,
    async drop() {
      await Promise.all([admin.end({ timeout: 1 }), app.end({ timeout: 1 })]);
      const last = postgres(clusterUrl, { max: 1, onnotice: () => {} });
      await last.unsafe(`drop database if exists ${name} with (force)`);
      await last.end();
    },
  };
}

async function have(cluster: postgres.Sql, clusterUrl: string, { name, fill, from }: Template) {
  const [there] = await cluster`select from pg_database where datname = ${name}`;
  if (there) return;
  const building = `${name}_building`;
  await cluster.unsafe(`drop database if exists ${building} with (force)`);
  if (from) {
    await have(cluster, clusterUrl, from);
    await cluster.unsafe(`create database ${building} template ${from.name} owner minsag_owner`);
  }
  const options = { database: building, ...passwords, dedicated: true };
  await fill((await bootstrapRoles(clusterUrl, options)).adminUrl);
  await cluster.unsafe(`alter database ${building} rename to ${name}`);
}

/** Of all files in these folders, at any depth. */
export function hashOf(...folders: URL[]): string {
  const hash = createHash("sha256");
  for (const folder of folders) {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(sql|ts)$/.test(entry.name))
      .map(({ parentPath, name }) => join(parentPath, name));
    for (const file of files.toSorted()) hash.update(readFileSync(file));
  }
  return hash.digest("hex").slice(0, 12);
}
