import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import * as schema from "./schema/index.ts";

export type Sql = postgres.Sql;
/** What runs statements: a pool, or one transaction of it. */
export type Statements = postgres.Sql | postgres.TransactionSql;

/**
 * The connection pool of the app's role.
 * @param url connection of `minsag_app`
 * @param max connections; a commit waits for the disk, so eight or more keep two cores busy
 */
export function connect(url: string, max = 16): Sql {
  const sql = postgres(url, {
    max,
    onnotice: () => {},
    // A database that is down must become an error page soon, not a page that never comes.
    connect_timeout: 5,
    // Seconds. The driver's own pauses grow to twenty: a page would hang that long after an outage.
    backoff: () => 0.1,
    idle_timeout: 60,
    connection: {
      application_name: "minsag",
      statement_timeout: 15_000,
      idle_in_transaction_session_timeout: 20_000,
    },
  });
  // Drizzle wants dates as the database wrote them; telling the pool once serves every visit.
  drizzle(sql);
  return sql;
}

/**
 * Drizzle over one connection that a visit holds. Every statement is prepared: unprepared ones cost
 * about four times as much (docs/adr/0003).
 */
export function overConnection(connection: Pick<postgres.Sql, "unsafe">) {
  const prepared = {
    options: { parsers: {}, serializers: {} },
    unsafe: (query: string, parameters: never[]) =>
      connection.unsafe(query, parameters, { prepare: true }),
  };
  return drizzle({ client: prepared as never, schema });
}

export type Database = ReturnType<typeof overConnection>;
