import { afterAll, beforeAll, expect, test } from "vitest";
import { refusals, visitKinds } from "../../consent/index.ts";
import { type TestDatabase, testDatabase } from "../database.ts";

/** TypeScript and the database name the same things: consent/gate/catalogue.ts. */
let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase("catalogue");
});
afterAll(() => database.drop());

test("the kinds of visit are those of visit_kind", async () => {
  const rows = await database.admin`select code from visit_kind`;
  expect(rows.map((row) => row.code).toSorted()).toEqual([...visitKinds].toSorted());
});

test("the refusals are those the gate's functions can answer", async () => {
  const rows = await database.admin`
    select string_agg(prosrc, E'\n') as source from pg_proc
    where proname in ('open_visit', 'asked_visit') or proname like 'decide%'`;
  const source = String(rows[0]?.source);
  // Where a refusal stands: a branch of the deciding case, an assignment, the answer without a session.
  const places = /(?:then|refusal :=|select false,)\s+'([a-z]+_[a-z_]+)'/g;
  const answered = new Set([...source.matchAll(places)].flatMap((match) => match[1] ?? []));
  expect([...answered].toSorted()).toEqual([...refusals].toSorted());
});
