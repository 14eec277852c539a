import { afterAll, beforeAll, expect, test } from "vitest";
import { bootstrapRoles } from "./bootstrap.ts";
import { withConnection } from "./connect.ts";
import { openScratchCluster, type ScratchCluster } from "./scratch.ts";
import { secret } from "./secret.ts";

let cluster: ScratchCluster;
beforeAll(async () => {
  cluster = await openScratchCluster();
});
afterAll(() => cluster.stop());

const bootstrap = (database: string, name = "app") =>
  bootstrapRoles(cluster.adminUrl, {
    database,
    appPassword: secret(cluster.dataDir, name),
    logPassword: secret(cluster.dataDir, "log"),
    filesPassword: secret(cluster.dataDir, "files"),
  });

test("many processes at once all get the same database and roles", async () => {
  const all = await Promise.all(Array.from({ length: 6 }, () => bootstrap("together")));
  expect(new Set(all.map(({ appUrl }) => appUrl)).size).toBe(1);
  const again = await bootstrap("together");
  const who = await withConnection(
    again.appUrl,
    (sql) => sql`select current_user as role, current_database() as database`,
  );
  expect(who).toMatchObject([{ role: "minsag_app", database: "together" }]);
});

test("who logs in has no power of its own and belongs to nobody", async () => {
  const { adminUrl } = await bootstrap("powerless");
  const roles = await withConnection(
    adminUrl,
    (sql) => sql`
      select rolname as name, rolcanlogin as login, rolinherit as inherit,
        rolsuper or rolcreatedb or rolcreaterole or rolreplication or rolbypassrls as power,
        (select count(*)::int from pg_auth_members where member = pg_roles.oid) as memberships
      from pg_roles where rolname in ('minsag_owner', 'minsag_gate', 'minsag_import', 'minsag_erase', 'minsag_app', 'minsag_log', 'minsag_files')
      order by rolname`,
  );
  const group = { login: false, power: false, memberships: 0 };
  expect(roles).toMatchObject([
    { name: "minsag_app", login: true, inherit: false, power: false, memberships: 0 },
    { name: "minsag_erase", ...group },
    { name: "minsag_files", login: true, inherit: false, power: false, memberships: 0 },
    { name: "minsag_gate", ...group },
    { name: "minsag_import", ...group },
    { name: "minsag_log", login: true, inherit: false, power: false, memberships: 0 },
    { name: "minsag_owner", ...group },
  ]);
});

test("power that a role got by hand is taken back", async () => {
  const { adminUrl } = await bootstrap("excess");
  await withConnection(adminUrl, (sql) => sql`alter role minsag_app bypassrls createdb`);
  await bootstrap("excess");
  const rows = await withConnection(
    adminUrl,
    (sql) => sql`
      select rolbypassrls, rolcreatedb from pg_roles where rolname = 'minsag_app'`,
  );
  expect(rows).toMatchObject([{ rolbypassrls: false, rolcreatedb: false }]);
});

test("the administrator may create as the owner; the app may create nothing", async () => {
  const { adminUrl, appUrl } = await bootstrap("owned");
  await withConnection(adminUrl, async (sql) => {
    await sql`set role minsag_owner`;
    await sql`create table thing (id int)`;
  });
  for (const statement of ["create table x (id int)", "create temporary table x (id int)"]) {
    const attempt = withConnection(appUrl, (sql) => sql.unsafe(statement));
    await expect(attempt).rejects.toMatchObject({ code: "42501" });
  }
});

test("a new password replaces the old one", async () => {
  const old = await bootstrap("renewed");
  const renewed = await bootstrap("renewed", "another");
  const ask = (url: string) => withConnection(url, (sql) => sql`select 1 as one`);
  await ask(renewed.appUrl);
  await expect(ask(old.appUrl)).rejects.toMatchObject({ code: "28P01" });
});

test("names sort as in Danish", async () => {
  const { appUrl } = await bootstrap("danish");
  const rows = await withConnection(
    appUrl,
    (sql) => sql`select name from unnest(array['Ørum', 'Aarup', 'Zeuthen', 'Ærø', 'Bo']) name
      order by name`,
  );
  expect(rows.map(({ name }) => name)).toEqual(["Bo", "Zeuthen", "Ærø", "Ørum", "Aarup"]);
});
