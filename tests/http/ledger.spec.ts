import { expect, test } from "../e2e/fixtures.ts";

/** The public log as anybody's tools read it (c2sp.org/tlog-tiles). */
const ask = (origin: string, path: string) =>
  fetch(`${origin}/ledger/${path}`, { redirect: "manual" });

/** The log's key of before a change, as the operator names it. */
const former = "localhost/ledger+08b266b2+AbqSKRHjcrNQEpNnnN0WaihjAHJtu8uAVKOQo27S/xgE";
test.use({ portalConfig: { ledgerKeys: { log: [former], witnesses: [] } } });

/** The first head is signed within moments of the start. */
test.beforeEach(async ({ portal }) => {
  await expect.poll(async () => (await head(portal.origin)).size).toBeGreaterThan(0);
});

async function head(origin: string) {
  const note = await (await ask(origin, "checkpoint")).text();
  const [name, size, root] = note.split("\n");
  return { name, size: Number(size), root, note };
}

test("the checkpoint is a signed note by the published key", async ({ portal }) => {
  const answer = await ask(portal.origin, "checkpoint");
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-type")).toBe("text/plain; charset=utf-8");
  const { name, size, note } = await head(portal.origin);
  expect(size).toBeGreaterThan(0);
  const [key = "", ...more] = (await (await ask(portal.origin, "key")).text()).split("\n");
  expect(key).toMatch(new RegExp(`^${name}\\+[0-9a-f]{8}\\+[A-Za-z0-9+/]+=*$`));
  expect(note).toMatch(new RegExp(`\n\n— ${name} [A-Za-z0-9+/]{91}=\n$`));
  // Beside the key that signs, those that the operator names, and no others.
  expect(more).toEqual([former, ""]);
});

test("tiles and entries of the head are there, and only what is public is in them", async ({
  portal,
}) => {
  const { size } = await head(portal.origin);
  const width = Math.min(size, 256);
  const path = width === 256 ? "000" : `000.p/${width}`;
  const tile = await ask(portal.origin, `tile/0/${path}`);
  expect(tile.status).toBe(200);
  expect(tile.headers.get("content-type")).toBe("application/octet-stream");
  expect((await tile.arrayBuffer()).byteLength).toBe(width * 32);
  const bundle = Buffer.from(
    await (await ask(portal.origin, `tile/entries/${path}`)).arrayBuffer(),
  );
  let leaves = 0;
  for (let at = 0; at < bundle.length; leaves++) {
    const length = bundle.readUInt16BE(at);
    const leaf = JSON.parse(bundle.subarray(at + 2, at + 2 + length).toString());
    expect(Object.keys(leaf)).toEqual(["at", "commitment", "kind", "v"]);
    at += 2 + length;
  }
  expect(leaves).toBe(width);
});

test("a full tile may be kept for ever, a partial one for a moment", async ({ portal }) => {
  const caching = async (path: string) =>
    (await ask(portal.origin, path)).headers.get("cache-control");
  await portal.admin`select ledger_append('data.test', null, '{}') from generate_series(1, 256)`;
  await expect.poll(async () => (await head(portal.origin)).size).toBeGreaterThan(256);
  expect(await caching("tile/0/000.p/1")).toBe("public, max-age=1");
  expect(await caching("checkpoint")).toBe("public, max-age=1");
  for (const tile of ["tile/0/000", "tile/entries/000"]) {
    expect(await caching(tile)).toBe("public, max-age=31536000, immutable");
  }
  expect(await caching("tile/0/001")).toBe("no-store");
});

for (const path of [
  ...["tile/0/0", "tile/0/1", "tile/00/000", "tile/64/000", "tile/-1/000", "tile/0/000.p/0"],
  ...[
    "tile/0/000.p/256",
    "tile/0/000.p/01",
    "tile/0/x000/001",
    "tile/0/000/001",
    "tile/0/999999999999999999999",
  ],
  ...[
    "tile/entries/000.p/",
    "tile/data/000",
    "tile/0/000.p/1/2",
    "tile/0/..%2f000",
    "tile/0/%30%30%30",
    "tile/",
  ],
]) {
  test(`no path of a tile: ${path}`, async ({ portal }) => {
    const answer = await ask(portal.origin, path);
    expect([400, 404]).toContain(answer.status);
    expect((await answer.text()).length).toBeLessThan(100);
  });
}

for (const path of [
  ...["tile/0/x001/000", "tile/1/000", "tile/63/000.p/1", "tile/entries/x123/x456/789"],
  ...["tile/0/x999/x999/x999/x999/x999/999", "tile/0/x018/x446/x744/x073/x709/x551/615"],
]) {
  test(`beyond the tree: ${path}`, async ({ portal }) => {
    expect((await ask(portal.origin, path)).status).toBe(404);
  });
}

test("the log is only read", async ({ portal }) => {
  const answer = await fetch(`${portal.origin}/ledger/checkpoint`, {
    method: "POST",
    headers: { origin: portal.origin },
    body: "x",
  });
  expect([404, 405]).toContain(answer.status);
});
