import { connect, type Sql } from "../../db/client.ts";
import { openCluster, secret } from "../../db/cluster/index.ts";
import { readSettings } from "../settings.ts";

/**
 * Works on the installation's database, whether or not Min Sag runs meanwhile.
 * @param as its administrator, or the role that writes the log or keeps the files
 * @throws when the database cannot be reached
 */
export async function withDatabase<T>(
  work: (sql: Sql) => Promise<T>,
  as: "administrator" | "log" | "files" = "administrator",
): Promise<T> {
  const { dataDir, databaseUrl, database, ...settings } = readSettings(process.env);
  // How the database came up is no answer to what was asked; what stops it is thrown.
  const cluster = await openCluster({ dataDir, databaseUrl, log: () => {} });
  const url = new URL(cluster.adminUrl);
  url.pathname = `/${encodeURIComponent(database)}`;
  if (as !== "administrator") {
    url.username = `minsag_${as}`;
    url.password = settings[`${as}Password`] ?? secret(dataDir, `${as}-password`);
  }
  const sql = connect(url.href, 1);
  try {
    // A check of the whole log takes as long as it takes.
    await sql`set statement_timeout = 0`;
    return await work(sql);
  } finally {
    await sql.end({ timeout: 5 });
    await cluster.stop();
  }
}
