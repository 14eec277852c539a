import type postgres from "postgres";
import { closeServer, narrowFunctions } from "./close-server.ts";
import { withConnection } from "./connect.ts";
import { scramVerifier } from "./scram.ts";

/** Roles nobody logs in as: owner of the schema, owner of the gate's functions, demo seeding, erasure. */
const GROUP_ROLES = ["minsag_owner", "minsag_gate", "minsag_import", "minsag_erase"] as const;
/**
 * Who logs in: the web process, the sequencer that alone writes the log, and who keeps the store of files
 * (docs/adr/0023).
 */
const LOGIN_ROLES = { app: "minsag_app", log: "minsag_log", files: "minsag_files" } as const;

/** May do nothing but what is granted to it by name; row-level security applies to all of them. */
const POWERLESS = "nosuperuser nocreatedb nocreaterole noreplication nobypassrls";

/** Any number, the same for every process; advisory locks are per database of `adminUrl`. */
const LOCK = 4_715_001;

/** duplicate_object, duplicate_database, unique_violation: somebody else was first. */
const ALREADY_THERE = new Set(["42710", "42P04", "23505"]);

/**
 * Creates the database and the roles where they are missing, and sets the passwords of those that log in.
 * May run any number of times, also at once.
 *
 * @param adminUrl a role that may create roles and databases
 * @param options.database lower-case name of the database to have
 * @param options.appPassword password of `minsag_app`; ASCII
 * @param options.logPassword password of `minsag_log`; ASCII
 * @param options.filesPassword password of `minsag_files`; ASCII
 * @param options.dedicated the server serves nobody but us: then no role may wander to its other
 *   databases. A server shared with others is left as its owner set it up.
 * @returns connections to that database as the administrator and as each who logs in
 */
export async function bootstrapRoles(
  adminUrl: string,
  {
    database,
    appPassword,
    logPassword,
    filesPassword,
    dedicated = false,
  }: {
    database: string;
    appPassword: string;
    logPassword: string;
    filesPassword: string;
    dedicated?: boolean;
  },
): Promise<{ adminUrl: string; appUrl: string; logUrl: string; filesUrl: string }> {
  const own = withDatabase(adminUrl, database);
  await withConnection(adminUrl, async (sql) => {
    await sql`select pg_advisory_lock(${LOCK})`;
    await createRoles(sql, { app: appPassword, log: logPassword, files: filesPassword });
    await createDatabase(sql, database);
    if (dedicated) await closeServer(sql);
    await withConnection(own, narrowFunctions);
  });
  return {
    adminUrl: own,
    appUrl: loggedIn(own, LOGIN_ROLES.app, appPassword),
    logUrl: loggedIn(own, LOGIN_ROLES.log, logPassword),
    filesUrl: loggedIn(own, LOGIN_ROLES.files, filesPassword),
  };
}

async function createRoles(
  sql: postgres.Sql,
  passwords: Record<keyof typeof LOGIN_ROLES, string>,
): Promise<void> {
  for (const role of GROUP_ROLES) {
    await unlessThere(sql.unsafe(`create role ${role} nologin ${POWERLESS}`));
    await unlessThere(sql.unsafe(`grant ${role} to current_user`));
  }
  for (const [who, role] of Object.entries(LOGIN_ROLES)) {
    await unlessThere(sql.unsafe(`create role ${role} login noinherit ${POWERLESS}`));
    // Roles of an earlier version, or made by hand, get no more than is written here.
    const verifier = scramVerifier(passwords[who as keyof typeof LOGIN_ROLES]);
    await sql.unsafe(`alter role ${role} login noinherit password '${verifier}'`);
  }
  const excess = await sql<{ rolname: string }[]>`
    select rolname from pg_roles
    where rolname in ${sql([...GROUP_ROLES, ...Object.values(LOGIN_ROLES)])}
      and (rolsuper or rolcreatedb or rolcreaterole or rolreplication or rolbypassrls)`;
  for (const { rolname } of excess) await sql.unsafe(`alter role ${rolname} ${POWERLESS}`);
}

async function createDatabase(sql: postgres.Sql, database: string): Promise<void> {
  const found = await sql`select from pg_database where datname = ${database}`;
  if (found.length === 0) {
    await unlessThere(sql`
      create database ${sql(database)} owner minsag_owner template template0 encoding 'UTF8'`);
  }
  // By default every role of the server may connect and make temporary tables.
  await sql`revoke all on database ${sql(database)} from public`;
  await sql`grant all on database ${sql(database)} to minsag_owner`;
  for (const role of Object.values(LOGIN_ROLES)) {
    await sql`grant connect on database ${sql(database)} to ${sql(role)}`;
  }
}

async function unlessThere(query: PromiseLike<unknown>): Promise<void> {
  try {
    await query;
  } catch (error) {
    if (!ALREADY_THERE.has((error as { code?: string }).code ?? "")) throw error;
  }
}

function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${encodeURIComponent(database)}`;
  return changed.href;
}

function loggedIn(url: string, role: string, password: string): string {
  const changed = new URL(url);
  changed.username = role;
  changed.password = encodeURIComponent(password);
  return changed.href;
}
