import { afterEach, expect, test } from "vitest";
import { migrate } from "../migrate.ts";
import { bootstrapRoles } from "./bootstrap.ts";
import { withConnection } from "./connect.ts";
import { openScratchCluster, type ScratchCluster } from "./scratch.ts";

/** Servers that are not ours alone, and administrators who are no superusers. */
const passwords = {
  appPassword: "test-only",
  logPassword: "test-only-too",
  filesPassword: "test-only-also",
};
let cluster: ScratchCluster;
afterEach(() => cluster.stop());

const publicMay = async (adminUrl: string) => {
  const [row] = await withConnection(
    adminUrl,
    (sql) => sql`
      select has_database_privilege('public', 'postgres', 'connect') as "connect",
        has_function_privilege('public', 'pg_advisory_lock(bigint)', 'execute') as "lock"`,
  );
  return row;
};

test("a server shared with others keeps its own databases open to them", async () => {
  cluster = await openScratchCluster();
  const options = { database: "shared", ...passwords };
  const { adminUrl } = await bootstrapRoles(cluster.adminUrl, options);
  expect(await publicMay(adminUrl)).toEqual({ connect: true, lock: false });
  await bootstrapRoles(cluster.adminUrl, { ...options, dedicated: true });
  expect(await publicMay(adminUrl)).toEqual({ connect: false, lock: false });
  // Another database of the server is not ours to change.
  expect(await publicMay(cluster.adminUrl)).toEqual({ connect: false, lock: true });
});

test("an administrator who is no superuser starts all the same", async () => {
  cluster = await openScratchCluster();
  await withConnection(
    cluster.adminUrl,
    (sql) => sql`create role chief login createdb createrole password 'test-only'`,
  );
  const chief = new URL(cluster.adminUrl);
  chief.username = "chief";
  chief.password = "test-only";
  const options = { database: "managed", ...passwords, dedicated: true };
  const { adminUrl, appUrl } = await bootstrapRoles(chief.href, options);
  await migrate(adminUrl);
  expect(await publicMay(adminUrl)).toEqual({ connect: true, lock: true });
  const [answer] = await withConnection(
    appUrl,
    (sql) => sql`select refusal from open_visit('', 'overview.read', 'selv')`,
  );
  expect(answer).toMatchObject({ refusal: "session_missing" });
  // Whoever takes over with less power after a superuser narrowed the database can go on.
  const own = new URL(cluster.adminUrl);
  own.pathname = "/managed";
  await bootstrapRoles(cluster.adminUrl, options);
  expect(await publicMay(adminUrl)).toEqual({ connect: false, lock: false });
  await migrate(adminUrl);
});
