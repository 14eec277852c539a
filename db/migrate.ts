import { fileURLToPath } from "node:url";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate as run } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";

const migrationsFolder = fileURLToPath(new URL("./migrations", import.meta.url));

/**
 * Brings the schema up to date. Several processes may start at once: an advisory lock lets one work.
 * Runs as `minsag_owner`, so that nobody who logs in owns a table.
 * @param adminUrl connection of a role that may become `minsag_owner` (see bootstrapRoles)
 * @throws when a migration fails; nothing of it is kept
 */
export async function migrate(adminUrl: string): Promise<void> {
  const sql = postgres(adminUrl, { max: 1, onnotice: () => {} });
  try {
    await sql`select pg_advisory_lock(7200001)`;
    // The owner may hand functions to the gate, but inherits none of what the gate may see.
    await sql.unsafe("alter role minsag_owner noinherit");
    await sql.unsafe("grant minsag_gate to minsag_owner");
    await sql.unsafe("alter schema public owner to minsag_owner");
    await sql.unsafe("set role minsag_owner");
    await run(drizzle(sql), { migrationsFolder });
  } finally {
    await sql.end();
  }
}
