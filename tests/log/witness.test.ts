import { generateKeyPairSync } from "node:crypto";
import { createServer } from "node:http";
import { join } from "node:path";
import pino from "pino";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { sequencing } from "../../app/.server/sequencing.ts";
import {
  createPublishedLog,
  createSequencer,
  createWitnessClient,
  keepAsking,
  type PublishedLog,
  signerOf,
  submitTo,
} from "../../consent/index.ts";
import { parseNote, verifyNote } from "../../consent/log/note.ts";
import type { Asked } from "../../consent/log/witness-client.ts";
import type { Submit } from "../../consent/log/witness-request.ts";
import { folder, openWitness } from "../../consent/witness/witness-fixture.ts";
import { connect, type Sql } from "../../db/client.ts";
import { type Scene, scene } from "../access/scene.ts";

/** What the log serves carries the witnesses' cosignatures, with a real database. */
const signer = signerOf("log.example/ledger", "note", generateKeyPairSync("ed25519").privateKey);
const { signal } = new AbortController();
type OpenWitness = Awaited<ReturnType<typeof openWitness>>;
let s: Scene;
let sql: Sql;
let published: PublishedLog;
let sequencer: ReturnType<typeof createSequencer>;
let places: ReturnType<typeof folder>[];
let one: OpenWitness;
let two: OpenWitness;

beforeAll(async () => {
  s = await scene("witness");
  sql = connect(s.logUrl, 2);
  published = createPublishedLog(s.app);
  sequencer = createSequencer(sql, signer);
});
afterAll(async () => {
  await sql.end();
  await s.drop();
});
beforeEach(async () => {
  places = [folder(), folder()];
  const open = (at: number, name: string) =>
    openWitness(places[at]?.path ?? "", [{ keys: [signer.vkey] }], name);
  [one, two] = [await open(0, "one.example"), await open(1, "two.example")];
});
afterEach(async () => {
  await Promise.all([one.close(), two.close()]);
  for (const place of places) place.remove();
});

/** So many entries more in the signed tree. */
async function grow(entries: number): Promise<void> {
  for (let at = 0; at < entries; at += 1) {
    await s.gate.visit(
      { session: s.citizenSession, kind: "overview.read", basis: { kind: "selv" } },
      async () => {},
    );
  }
  const [row] = await s.admin`select count(*)::text as entries from ledger_entry`;
  // An entry waits while any older transaction of the server runs, also another test's.
  while ((await published.size()) < BigInt(row?.entries ?? 0)) await sequencer.round();
}

const client = ({ key, url }: OpenWitness, submit: Submit = submitTo(url)) =>
  createWitnessClient(sql, key, submit);
const ask = (witness: OpenWitness, submit?: Submit) => client(witness, submit).ask(signal);
const failed = (code: string): Asked => ({ outcome: "failed", code }) as Asked;
const cosigned: Asked = { outcome: "cosigned" };

async function signers(witnesses: OpenWitness[], log = signer.vkey): Promise<string[]> {
  const note = parseNote((await published.checkpoint()) ?? "");
  const verdict = note && verifyNote(note, [log, ...witnesses.map(({ key }) => key)]);
  return verdict?.ok ? verdict.verified.map(({ name }) => name).toSorted() : [];
}
const stored = async (witness: OpenWitness) =>
  (await s.admin`select from ledger_cosignature where witness = ${witness.key.text}`).length;

test("the served checkpoint carries what two witnesses say, tree after tree", async () => {
  for (const entries of [1, 1, 2, 7, 260, 3]) {
    await grow(entries);
    expect(await ask(one)).toEqual(cosigned);
    expect(await ask(two)).toEqual(cosigned);
    expect(await signers([one, two])).toEqual(["log.example/ledger", "one.example", "two.example"]);
    expect(one.memory.head(signer.vkey.name)?.size).toBe(await published.size());
  }
});

test("nothing is asked when the newest checkpoint has the line", async () => {
  await grow(1);
  expect(await ask(one)).toEqual(cosigned);
  const submit = vi.fn<Submit>();
  expect(await ask(one, submit)).toEqual({ outcome: "nothing_new" });
  expect(submit).not.toHaveBeenCalled();
});

test("a cosignature that never arrived is asked for again, from the size the witness knows", async () => {
  const lost: Submit = async (...args) => {
    await submitTo(one.url)(...args);
    throw new Error("the line went dead");
  };
  for (const entries of [1, 0, 4]) {
    await grow(1);
    await expect(ask(one, lost)).rejects.toThrow("dead");
    await grow(entries);
    expect(await ask(one)).toEqual(cosigned);
    expect(await signers([one])).toContain("one.example");
  }
});

test("what does not verify is not stored", async () => {
  await grow(1);
  const text = async (body: string) => (await one.add(body)).body;
  const answers: [Submit, string][] = [
    [async () => ({ status: 403, type: "", body: "no" }), "http_403"],
    [async () => ({ status: 503, type: "", body: "" }), "http_503"],
    [async () => ({ status: 200, type: "", body: "" }), "bad_cosignature"],
    [async () => ({ status: 200, type: "", body: "— one.example AAAA\n" }), "bad_cosignature"],
    [
      async (body) => ({ status: 200, type: "", body: (await two.add(body)).body }),
      "bad_cosignature",
    ],
    [
      async (body) => ({
        status: 200,
        type: "",
        body: (await text(body)).replace(/.{8}\n$/, "AAAAAA==\n"),
      }),
      "bad_cosignature",
    ],
    [async () => ({ status: 409, type: "text/plain", body: "1\n" }), "bad_size"],
    [async () => ({ status: 409, type: "text/x.tlog.size", body: "01\n" }), "bad_size"],
    [
      async () => ({ status: 409, type: "text/x.tlog.size", body: "99999999999999999999\n" }),
      "bad_size",
    ],
    [async () => ({ status: 409, type: "text/x.tlog.size", body: "999999999\n" }), "witness_ahead"],
    [
      async () => {
        return { status: 409, type: "text/x.tlog.size", body: `${await published.size()}\n` };
      },
      "contradicted",
    ],
  ];
  for (const [submit, code] of answers) expect(await ask(one, submit)).toEqual(failed(code));
  expect(await stored(one)).toBe(0);
  expect(await ask(one)).toEqual(cosigned);
});

test("a flood for an answer, a redirect and a silence are failures", async () => {
  const server = createServer((request, response) => {
    if (request.url?.startsWith("/flood")) response.end("x".repeat(1_000_000));
    if (request.url?.startsWith("/away")) response.writeHead(307, { location: one.url }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const address = server.address();
  const url = `http://localhost:${typeof address === "object" && address ? address.port : 0}`;
  await grow(1);
  await expect(ask(one, submitTo(`${url}/flood`))).rejects.toThrow("too much");
  await expect(ask(one, submitTo(`${url}/away`))).rejects.toThrow();
  const stopping = new AbortController();
  const silent = client(one, submitTo(url)).ask(stopping.signal);
  stopping.abort();
  await expect(silent).rejects.toThrow();
  server.closeAllConnections();
  server.close();
});

test("a witness that is away is told of once, asked seldom, and asked again", async () => {
  vi.useFakeTimers();
  try {
    const answers: Asked[] = [
      ...[failed("http_503"), failed("http_503"), failed("http_503"), failed("http_403")],
      ...[cosigned, { outcome: "nothing_new" } as const],
    ];
    const changes: unknown[] = [];
    let asked = 0;
    const asks = { ask: async () => answers[asked++] ?? cosigned };
    const stop = keepAsking(asks, (change) => changes.push(change));
    await vi.advanceTimersByTimeAsync(1_900);
    expect(asked).toBe(1);
    await vi.advanceTimersByTimeAsync(28_200);
    expect(asked).toBe(5);
    expect(changes).toEqual([{ code: "http_503" }, { code: "http_403" }, null]);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(asked).toBe(15);
    await stop();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(asked).toBe(15);
  } finally {
    vi.useRealTimers();
  }
});

test("the process that sequences asks, and one silent witness holds up nothing", async () => {
  const silence = createServer(() => {});
  await new Promise<void>((resolve) => silence.listen(0, "localhost", resolve));
  const address = silence.address();
  const silent = `http://localhost:${typeof address === "object" && address ? address.port : 0}`;
  const name = `another-log-${Math.random()}`;
  const place = folder();
  const log = pino({ level: "silent" });
  const config = { databaseUrl: s.logUrl, name, keyFile: join(place.path, "log-key") };
  const witnesses = [
    { vkey: two.key.text, url: silent },
    { vkey: one.key.text, url: one.url },
  ];
  const own = signerOf(name, "note", generateKeyPairSync("ed25519").privateKey);
  const stop = sequencing({ ...config, witnesses }, own, log);
  try {
    const key = own.vkey;
    one.witness.follow({ keys: [key], reader: {} as never });
    const before = await published.size();
    await s.gate.visit(
      { session: s.citizenSession, kind: "overview.read", basis: { kind: "selv" } },
      async () => {},
    );
    await expect.poll(() => published.size(), { timeout: 20_000 }).toBeGreaterThan(before);
    await expect
      .poll(() => signers([one], key), { timeout: 20_000 })
      .toEqual([name, "one.example"]);
  } finally {
    await stop();
    silence.closeAllConnections();
    silence.close();
    place.remove();
  }
});
