import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { rootsOf } from "./consistency.ts";
import { firstContact } from "./first-contact.ts";
import { leavesOf, mth, publish, type Shown, type ToyLog, toyLog } from "./toy-log-fixture.ts";
import { folder, openWitness } from "./witness-fixture.ts";

/** docs/adr/0009: what is proof of a fork, what is not, and that a refusal is for ever. */
let log: ToyLog;
let shown: Shown;
let site: Awaited<ReturnType<typeof publish>>;
let place: ReturnType<typeof folder>;
let w: Awaited<ReturnType<typeof openWitness>>;
const open = () => openWitness(place.path, [{ keys: [log.key], address: site.address }]);

/** 300 leaves and 700: several tiles. The other branch differs from leaf 200 on. */
const honest = { small: leavesOf(300), large: leavesOf(700) };
const forked = { small: leavesOf(300, 200), large: leavesOf(700, 200) };
const garbage = `${mth([]).toString("base64")}\n`;

beforeEach(async () => {
  log = toyLog();
  place = folder();
  shown = { leaves: honest.large, note: log.sign(honest.large), keys: "", tiles: true };
  site = await publish(shown);
  w = await open();
  expect((await w.add(log.request(0, honest.small))).status).toBe(200);
});
afterEach(async () => {
  await w.close();
  site.close();
  place.remove();
});

const evidence = () => {
  const folder = join(place.path, "refused");
  return readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
};
const show = (leaves: string[]) => {
  Object.assign(shown, { leaves, note: log.sign(leaves) });
};

async function expectRefusedForEver(notes: string[]): Promise<void> {
  await w.witness.settled();
  expect(evidence()).toHaveLength(1);
  for (const note of notes) expect(evidence()[0]).toContain(note);
  expect(w.alarms[0]).toMatch(/^REFUSED FOR EVER: The log log\.example\/ledger signed /);
  for (const restart of [false, true]) {
    if (restart) {
      await w.close();
      w = await open();
    }
    const answer = await w.add(log.request(300, honest.large));
    expect(answer).toMatchObject({
      status: 403,
      body: expect.stringMatching(/^The log .+ signed/),
    });
    expect((await w.add(log.request(300, honest.small))).status).toBe(403);
    expect((await w.get("/healthz")).status).toBe(503);
    expect(await (await w.get("/healthz")).text()).toBe(answer.body);
  }
}

async function expectTrusted(): Promise<void> {
  await w.witness.settled();
  expect(evidence()).toEqual([]);
  expect((await w.get("/healthz")).status).toBe(200);
  show(honest.large);
  expect((await w.add(log.request(300, honest.large))).status).toBe(200);
}

test.each([0, 300, 299, 301])("two roots of one size are proof, with old size %i", async (old) => {
  const note = log.sign(forked.small);
  const { status } = await w.add(`old ${old}\n\n${note}`);
  expect(status).toBe(old > 300 ? 400 : 409);
  await expectRefusedForEver([note, log.sign(honest.small)]);
});

test("two roots of one size count only when the log signed both", async () => {
  const thief = toyLog();
  expect((await w.add(`old 300\n\n${thief.sign(forked.small)}`)).status).toBe(403);
  await expectTrusted();
});

test("a larger tree with another beginning is proof when the log shows that tree", async () => {
  show(forked.large);
  const note = log.sign(forked.large);
  expect((await w.add(`old 300\n${garbage}\n${note}`)).status).toBe(422);
  await expectRefusedForEver([note, log.sign(honest.small)]);
  // The evidence stands without the log: its nodes lead to the signed root from another beginning.
  const nodes = evidence()[0]?.split("one signed.\n")[1]?.trim().split("\n") ?? [];
  const roots = rootsOf(
    300n,
    700n,
    nodes.map((node) => Buffer.from(node, "base64")),
  );
  expect(roots).toEqual({ first: mth(forked.small), second: mth(forked.large) });
});

test("a larger tree is proof when the log shows and signs another one publicly", async () => {
  const split = leavesOf(600, 200);
  expect((await w.add(`old 300\n${garbage}\n${log.sign(split)}`)).status).toBe(422);
  await expectRefusedForEver([log.sign(split), log.sign(honest.large)]);
});

test("another smaller tree is proof, although it is older than what was cosigned", async () => {
  const note = log.sign(leavesOf(250, 200));
  expect((await w.add(`old 250\n\n${note}`)).status).toBe(409);
  await expectRefusedForEver([note, log.sign(honest.large)]);
});

test("what the log publishes is compared without being asked", async () => {
  w.witness.lookAround();
  await w.witness.settled();
  expect(w.alarms).toEqual([]);
  show(forked.large);
  w.witness.lookAround();
  await expectRefusedForEver([log.sign(forked.large), log.sign(honest.small)]);
});

test("what the log publishes is compared by size alone, too", async () => {
  show(forked.small);
  w.witness.lookAround();
  await expectRefusedForEver([log.sign(forked.small), log.sign(honest.small)]);
});

test("garbage beside an honest log is nothing", async () => {
  for (const size of [250, 300, 650, 700]) {
    await w.add(`old 300\n${garbage}\n${log.sign(leavesOf(size))}`);
    await w.witness.settled();
  }
  expect(w.alarms).toEqual([]);
  await expectTrusted();
});

test("tiles that show nothing the log signed are no proof: they are not signed", async () => {
  shown.leaves = leavesOf(700, 0, "damaged");
  expect((await w.add(`old 300\n${garbage}\n${log.sign(honest.large)}`)).status).toBe(422);
  await w.witness.settled();
  expect(w.alarms).toEqual([expect.stringContaining("Nothing is proved")]);
  await w.add(`old 300\n${garbage}\n${log.sign(honest.large)}`);
  await w.witness.settled();
  expect(w.alarms).toHaveLength(1);
  await expectTrusted();
});

test("a log that does not answer is not condemned, and gets no cosignature for a fork", async () => {
  Object.assign(shown, { tiles: false, note: "" });
  const request = log.request(300, forked.large);
  expect((await w.add(request)).status).toBe(422);
  await expectTrusted();
});

test("damaged leaves under honest roots above do not make an honest log a liar", async () => {
  // The root of 700 leaves can be had without those from 256 to 511, that of 300 cannot.
  shown.bottom = [...honest.large.slice(0, 260), "damaged", ...honest.large.slice(261)];
  shown.note = "";
  expect((await w.add(`old 300\n${garbage}\n${log.sign(honest.large)}`)).status).toBe(422);
  await w.witness.settled();
  expect(w.alarms).toEqual([expect.stringContaining("Nothing is proved")]);
  await expectTrusted();
});

test("of two logs only the one that lied is refused", async () => {
  const other = toyLog("other.example/log");
  w.witness.follow({ keys: [other.key], reader: {} as never });
  await w.add(`old 300\n\n${log.sign(forked.small)}`);
  expect((await w.add(other.request(0, leavesOf(2)))).status).toBe(200);
  expect((await w.add(log.request(300, honest.large))).status).toBe(403);
});

test("a memory that is gone, or cannot be read, is never taken for a fresh one", async () => {
  const state = join(place.path, "state.json");
  for (const text of ["", "{}", '{"v":1,"heads":["x"],"pins":[]}', "null"]) {
    writeFileSync(state, text);
    await expect(open()).rejects.toThrow("cannot be read");
  }
  rmSync(state);
  await expect(open()).rejects.toThrow("is gone, the key is not");
});

test("a refusal that cannot be read is never taken for none", async () => {
  await w.add(`old 300\n\n${log.sign(forked.small)}`);
  const [name = ""] = readdirSync(join(place.path, "refused"));
  writeFileSync(join(place.path, "refused", name), "");
  await expect(open()).rejects.toThrow("cannot be read");
});

test("the key seen first is the one, also after a restart; another one is refused", async () => {
  const newcomer = toyLog("second.example/ledger");
  const [first, second] = [newcomer.key.text, toyLog("second.example/ledger")];
  shown.keys = "";
  const said: string[] = [];
  const contact = () =>
    firstContact({ ...w, address: site.address, say: (line) => void said.push(line) });
  let ask = contact();
  expect(await ask()).toBe(false);
  expect((await w.add(newcomer.request(0, leavesOf(2)))).status).toBe(404);

  shown.keys = `${first}\n${second.key.text}\n`;
  expect(await ask()).toBe(true);
  expect(said.join()).toContain(first);
  expect((await w.add(newcomer.request(0, leavesOf(2)))).status).toBe(200);
  expect((await w.add(second.request(2, leavesOf(3)))).status).toBe(403);

  shown.keys = `${second.key.text}\n${first}\n`;
  await w.close();
  w = await open();
  ask = contact();
  expect(await ask()).toBe(true);
  await ask();
  expect(w.alarms).toHaveLength(2);
  expect(w.alarms[0]).toContain("SHOWS ANOTHER KEY");
  expect((await w.add(second.request(2, leavesOf(3)))).status).toBe(403);
  expect((await w.add(newcomer.request(2, leavesOf(3)))).status).toBe(200);
});
