import { afterAll, beforeAll, expect, test } from "vitest";
import { type Scene, scene } from "./scene.ts";

/**
 * What a statement without a visit tells besides its rows: comparisons that PostgreSQL runs before a policy
 * could be asked, letter by letter, what stands in a row nobody may see (docs/adr/0003).
 */
let s: Scene;
beforeAll(async () => {
  s = await scene("no_oracle");
});
afterAll(() => s.drop());

const noIndex = ["indexscan", "indexonlyscan", "bitmapscan"];
const explained = async (where: string) => {
  const connection = await s.app.reserve();
  try {
    for (const way of noIndex) await connection.unsafe(`set enable_${way} = off`);
    const rows = await connection.unsafe(
      `explain (analyze, costs off, timing off, summary off, buffers off) select from ${where}`,
    );
    return rows.map((row) => row["QUERY PLAN"]).join("\n");
  } finally {
    for (const way of noIndex) await connection.unsafe(`reset enable_${way}`);
    connection.release();
  }
};
test("a plan that ran says the same of a right guess as of a wrong one", async () => {
  const [row] = await s.admin`select name from person where id = ${s.citizen.id}`;
  const guess = (name: string) =>
    explained(`person where id = '${s.citizen.id}' and name = '${name}'`);
  const [right, wrong] = [await guess(row?.name), await guess("Ingen")];
  expect(right.replace(row?.name, "Ingen")).toBe(wrong);
});

test("nor do the counters of one's own transaction", async () => {
  const [row] = await s.admin`select sagsnummer from sag where id = ${s.sag.id}`;
  const fetched = (number: string) =>
    s.app.begin(async (tx) => {
      await tx.unsafe("set local enable_seqscan = off; set local enable_bitmapscan = off");
      const count = async () => {
        const [one] = await tx`
          select coalesce(sum(idx_tup_fetch), 0)::int as n from pg_stat_xact_user_tables where relname = 'sag'`;
        return one?.n;
      };
      const before = await count();
      await tx.unsafe(`select from sag where sagsnummer = '${number}'`);
      return (await count()) - before;
    });
  expect(await fetched(row?.sagsnummer)).toBe(await fetched("XX-0000-0000"));
});
