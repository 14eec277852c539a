import { expect, test } from "vitest";
import { connect } from "./client.ts";
import { freePort } from "./cluster/index.ts";

test("a database that is away is asked again soon, however often it was not there", async () => {
  const sql = connect(`postgres://nobody@127.0.0.1:${await freePort("127.0.0.1")}/none`, 1);
  // With pauses that grow, the last of these would take longer than a test may.
  for (let times = 0; times < 20; times += 1) {
    await expect(sql`select 1`).rejects.toMatchObject({ code: "ECONNREFUSED" });
  }
  await sql.end();
});
