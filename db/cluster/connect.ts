import { realpathSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import postgres from "postgres";
import { ClusterError } from "./types.ts";

/** Crash recovery after a power cut can take this long before anybody may connect. */
const RECOVERY_PATIENCE_MS = 120_000;
const OLDEST = 150_000;

/**
 * Runs `work` with a single connection that is closed afterwards.
 *
 * @param url `postgres://user:password@host:port/database`
 */
export async function withConnection<T>(
  url: string,
  work: (sql: postgres.Sql) => Promise<T>,
): Promise<T> {
  const sql = postgres(url, { max: 1, connect_timeout: 10, onnotice: () => {} });
  try {
    return await work(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/**
 * Waits until the server on our own data answers, and makes sure that it is that one.
 *
 * @param dir the data directory it must serve
 * @throws ClusterError when another server answers or none does
 */
export async function waitForOwn(url: string, dir: string): Promise<void> {
  for (const deadline = Date.now() + RECOVERY_PATIENCE_MS; ; ) {
    try {
      const [row] = await withConnection(
        url,
        (sql) => sql<{ data_directory: string }[]>`show data_directory`,
      );
      if (row && realpathSync(row.data_directory) === realpathSync(dir)) return;
      throw new ClusterError(`Another PostgreSQL answers on the port of the one in ${dir}.`);
    } catch (error) {
      const code = (error as { code?: string }).code ?? "";
      if (code === "28P01") {
        throw new ClusterError(`The password in secrets/ does not open the data in ${dir}.`);
      }
      // 57P03: starting up or recovering.
      const worthWaiting = ["57P03", "ECONNREFUSED", "CONNECT_TIMEOUT"].includes(code);
      if (!worthWaiting || Date.now() > deadline) throw error;
    }
    await pause(100);
  }
}

/**
 * Checks a server somebody else runs.
 *
 * @returns where to come in: at the database named, or at `postgres` where that is still to be made
 * @throws ClusterError without the password when it cannot be reached or is older than 15
 */
export async function checkExternal(url: string): Promise<string> {
  const entrance = new URL(url);
  const number = await versionOf(url)
    .catch((error: { code?: string }) => {
      // 3D000: no such database.
      if (error.code !== "3D000") throw error;
      entrance.pathname = "/postgres";
      return versionOf(entrance.href);
    })
    .catch((error: { code?: string }) => {
      throw new ClusterError(
        `DATABASE_URL cannot be used (${error.code ?? "no connection"}). ` +
          "Check its host, port, name and password.",
      );
    });
  if (number < OLDEST) {
    throw new ClusterError("DATABASE_URL leads to a PostgreSQL older than version 15.");
  }
  return entrance.href;
}

const versionOf = (url: string) =>
  withConnection(url, async (sql) => {
    const [row] = await sql<{ number: string }[]>`
      select current_setting('server_version_num') as number`;
    return Number(row?.number);
  });
