import type postgres from "postgres";

/** Every server has these, and by default every role may connect to them. */
const COMMON = ["postgres", "template1"];

/** What the gate's functions, our own start and the sequencer take; nobody else takes such locks. */
const NEEDED_LOCKS = {
  "minsag_gate, minsag_owner":
    "pg_advisory_lock(bigint), pg_advisory_xact_lock(bigint), pg_advisory_xact_lock_shared(bigint), " +
    "pg_try_advisory_xact_lock_shared(bigint)",
  "minsag_log, minsag_files": "pg_try_advisory_xact_lock(bigint)",
};

/**
 * Leaves no other database of the server for the app's role to connect to. Superusers still may.
 * Does nothing for an administrator who is no superuser: those databases belong to somebody else.
 */
export async function closeServer(sql: postgres.Sql): Promise<void> {
  if (!(await isSuperuser(sql))) return;
  const open = await sql<{ datname: string }[]>`
    select datname from pg_database
    where datname in ${sql(COMMON)} and has_database_privilege('public', oid, 'connect')`;
  for (const { datname } of open) await sql`revoke connect on database ${sql(datname)} from public`;
}

/**
 * Takes from everybody, in this database, what PostgreSQL gives to everybody and only harms here:
 * large objects, which no row-level security binds; advisory locks, with which the app's role could
 * hold a citizen's lock and keep a revocation waiting; and comparisons that run before a policy,
 * because EXPLAIN ANALYZE tells whether they held for a row nobody may see (docs/adr/0003).
 *
 * These functions belong to the superuser who made the server, so for an administrator who is none
 * this does nothing; the gate works either way.
 */
export async function narrowFunctions(sql: postgres.Sql): Promise<void> {
  if (!(await isSuperuser(sql))) return;
  await sql`
    do $$ declare f regprocedure; begin
      for f in select oid from pg_proc where proleakproof and pronamespace = 'pg_catalog'::regnamespace loop
        execute format('alter function %s not leakproof', f);
      end loop;
    end $$`.simple();
  const open = await sql<{ signature: string }[]>`
    select oid::regprocedure::text as signature from pg_proc
    where pronamespace = 'pg_catalog'::regnamespace
      and proname ~ '^(lo_|loread$|lowrite$|pg_(try_)?advisory_)'
      and has_function_privilege('public', oid, 'execute')`;
  for (const [roles, locks] of Object.entries(NEEDED_LOCKS)) {
    await sql.unsafe(`grant execute on function ${locks} to ${roles}`);
  }
  if (open.length === 0) return;
  const signatures = open.map(({ signature }) => signature).join(", ");
  await sql.unsafe(`revoke execute on function ${signatures} from public`);
}

async function isSuperuser(sql: postgres.Sql): Promise<boolean> {
  const [role] = await sql<{ rolsuper: boolean }[]>`
    select rolsuper from pg_roles where rolname = current_user`;
  return role?.rolsuper === true;
}
