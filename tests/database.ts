import { createHash, randomBytes } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import postgres from "postgres";
import { connect, type Sql } from "../db/client.ts";
import { bootstrapRoles } from "../db/cluster/index.ts";
import { migrate } from "../db/migrate.ts";

/** Passwords in test clusters; roles are per cluster, so all tests share them. */
const passwords = { appPassword: "test-only", logPassword: "test-only-too" };

export type TestDatabase = {
  /** A superuser: builds the world of a test and looks behind the gate. */
  admin: Sql;
  /** What the web process has. */
  app: Sql;
  adminUrl: string;
  appUrl: string;
  /** What the sequencer logs in with. */
  logUrl: string;
  drop(): Promise<void>;
};

/** A database of its own, cloned from one that was migrated once for this version of the schema. */
export async function testDatabase(label: string): Promise<TestDatabase> {
  const clusterUrl = process.env.TEST_ADMIN_URL;
  if (!clusterUrl) throw new Error("TEST_ADMIN_URL is set by tests/global-setup.ts");
  const template = `minsag_template_${schemaVersion()}`;
  const name = `t_${label.replaceAll(/\W/g, "_").toLowerCase()}_${randomBytes(4).toString("hex")}`;
  const cluster = postgres(clusterUrl, { max: 1, onnotice: () => {} });
  try {
    await cluster`select pg_advisory_lock(7200003)`;
    const [there] = await cluster`select from pg_database where datname = ${template}`;
    if (!there) {
      const building = `${template}_building`;
      await cluster.unsafe(`drop database if exists ${building} with (force)`);
      const { adminUrl } = await bootstrapRoles(clusterUrl, {
        database: building,
        ...passwords,
        dedicated: true,
      });
      await migrate(adminUrl);
      await cluster.unsafe(`alter database ${building} rename to ${template}`);
    }
    await cluster.unsafe(`create database ${name} template ${template} owner minsag_owner`);
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

function schemaVersion(): string {
  const folder = new URL("../db/migrations/", import.meta.url);
  const hash = createHash("sha256");
  for (const file of readdirSync(folder).toSorted()) {
    if (file.endsWith(".sql")) hash.update(readFileSync(new URL(file, folder)));
  }
  return hash.digest("hex").slice(0, 12);
}
