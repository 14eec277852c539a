import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { addPaper } from "../../app/case/document/add-paper.server.ts";
import {
  createPaperFiles,
  ledgerPayload,
  type PaperFiles,
  scanAgain,
} from "../../consent/index.ts";
import { connect, type Sql } from "../../db/client.ts";
import { type Scene, scene } from "./scene.ts";

/** docs/adr/0023: what whoever keeps the store of files does to them, and that it can do nothing else. */
let s: Scene;
let folder: string;
let files: PaperFiles;
let keeper: Sql;
beforeAll(async () => {
  s = await scene("file_keeping");
  folder = mkdtempSync(join(tmpdir(), "min-sag-keeping-"));
  files = createPaperFiles(folder, randomBytes(32));
  keeper = connect(s.filesUrl, 4);
});
afterAll(async () => {
  await keeper.end({ timeout: 1 });
  await s.drop();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => s.admin`update document_file set scan = 'ren'`);

const content = (word: string) => Buffer.concat([Buffer.from(word), randomBytes(200_000)]);
/** A paper whose file nobody has looked into; answers its id and place. */
async function unscanned(word = "rent") {
  const incoming = await files.begin();
  await incoming.write(content(word));
  const stored = await incoming.finish();
  const id = crypto.randomUUID();
  const facts = { id, type: "lae265", fromName: "Lægehuset", dated: "2026-03-12", replaces: null };
  const received = { stored, mediaType: "application/pdf", pages: 3, scan: "ikkeScannet" } as const;
  const outcome = await s.gate.visit(
    { session: s.citizenSession, kind: "document.add", basis: { kind: "selv" } },
    (db) => addPaper(db, files, facts, received),
  );
  expect(outcome).toMatchObject({ allowed: true, value: "added" });
  return { id, place: stored.place };
}
/** Says what the first four letters are, and which files it was given in pieces of which length. */
function scanner(away = false) {
  const seen: string[] = [];
  let longest = 0;
  const scan = async (chunks: AsyncIterable<Uint8Array>) => {
    let word = "";
    for await (const chunk of chunks) {
      if (!word) word = Buffer.from(chunk.subarray(0, 4)).toString();
      longest = Math.max(longest, chunk.length);
    }
    seen.push(word);
    return away ? "ikkeScannet" : word === "ondt" ? "skadelig" : "ren";
  };
  return { scan, seen, longest: () => longest };
}
const round = (scan: Parameters<typeof scanAgain>[2]) => scanAgain(keeper, files.openSealed, scan);
const verdict = async (id: string) =>
  (await s.admin`select scan from document_file where document_id = ${id}`)[0]?.scan;
const read = async (id: string) => {
  const basis = { kind: "selv" } as const;
  const session = s.citizenSession;
  const request = { session, kind: "document.read" as const, basis, documents: [id] };
  const outcome = await s.gate.visit(request, (db) => files.of(db, id));
  return outcome.allowed ? outcome.value : outcome.refusal;
};
const entered = async (id: string) => {
  const rows = await s.admin`
    select payload from ledger_payload where payload::jsonb ->> 'document' = ${id}
      and payload::jsonb ->> 'kind' = 'document.scanned'`;
  return rows.map(({ payload }) => ledgerPayload.parse(JSON.parse(payload)));
};

describe("a file that was taken unscanned", () => {
  test("is scanned later, piece by piece, and that is entered", async () => {
    const { id } = await unscanned();
    const clamd = scanner();
    expect(await round(clamd.scan)).toEqual({ clean: 1, harmful: 0, left: 0 });
    expect(clamd.longest()).toBeLessThanOrEqual(64 * 1024);
    expect(await verdict(id)).toBe("ren");
    expect(await read(id)).toMatchObject({ mediaType: "application/pdf" });
    expect(await entered(id)).toMatchObject([
      { scan: "ren", citizen: s.citizen.id, actor: { role: "system", personId: null } },
    ]);
    expect(await round(clamd.scan)).toEqual({ clean: 0, harmful: 0, left: 0 });
    expect(clamd.seen).toEqual(["rent"]);
  });

  test("is closed to everybody when it is harmful, and its paper stays", async () => {
    const { id } = await unscanned("ondt");
    expect(await read(id)).toMatchObject({ mediaType: "application/pdf" });
    expect(await round(scanner().scan)).toEqual({ clean: 0, harmful: 1, left: 0 });
    expect(await read(id)).toBeNull();
    const basis = { kind: "selv" } as const;
    const paper = await s.gate.readDocument({ session: s.citizenSession, basis, document: id });
    expect(paper).toMatchObject({ allowed: true, document: { file: null, addedBy: "citizen" } });
    const fetched = { session: s.citizenSession, kind: "ownData.fetch" as const, basis };
    const home = await s.gate.visit(fetched, (db) => files.all(db));
    expect(home.allowed && home.value.has(id)).toBe(false);
    expect(await entered(id)).toMatchObject([{ scan: "skadelig" }]);
  });

  test("waits for the next round when the scanner is away, which gives up after some", async () => {
    const all = await Promise.all([unscanned(), unscanned(), unscanned(), unscanned()]);
    const away = scanner(true);
    expect(await round(away.scan)).toEqual({ clean: 0, harmful: 0, left: 3 });
    for (const { id } of all) expect(await verdict(id)).toBe("ikkeScannet");
    const broken = () => Promise.reject(new Error("cut"));
    expect(await round(broken)).toEqual({ clean: 0, harmful: 0, left: 3 });
    expect(await round(scanner().scan)).toEqual({ clean: 4, harmful: 0, left: 0 });
  });

  test("does not keep others waiting when it does not open", async () => {
    const [gone, whole] = await Promise.all([unscanned(), unscanned("helt")]);
    await files.discard(gone);
    const clamd = scanner();
    expect(await round(clamd.scan)).toEqual({ clean: 1, harmful: 0, left: 1 });
    expect([await verdict(gone.id), await verdict(whole.id)]).toEqual(["ikkeScannet", "ren"]);
  });

  test("is scanned by one process at a time, and once", async () => {
    await Promise.all([unscanned(), unscanned(), unscanned()]);
    const clamd = scanner();
    const rounds = await Promise.all([1, 2, 3].map(() => round(clamd.scan)));
    await round(clamd.scan);
    expect(clamd.seen).toHaveLength(3);
    expect(rounds.reduce((sum, { clean }) => sum + clean, 0)).toBeLessThanOrEqual(3);
  });

  test("stays as it was when the process dies while it is scanned", async () => {
    const { id } = await unscanned("ondt");
    const dying = connect(s.filesUrl, 1);
    const killed = async () => {
      await s.admin`select pg_terminate_backend(pid) from pg_stat_activity
        where usename = 'minsag_files' and state = 'idle in transaction' and datname = current_database()`;
      // Dead: nothing more is sent, as the driver would on a connection that is gone.
      return new Promise<never>(() => {});
    };
    await expect(scanAgain(dying, files.openSealed, killed)).rejects.toThrow();
    await dying.end({ timeout: 1 });
    expect([await verdict(id), await entered(id)]).toEqual(["ikkeScannet", []]);
    expect(await round(scanner().scan)).toMatchObject({ harmful: 1 });
  });
});

describe("the role that keeps the files", () => {
  const may = (role: string) => s.admin`
    select p.proname as name from pg_proc p
    where p.pronamespace = 'public'::regnamespace and has_function_privilege(${role}, p.oid, 'execute')
      and not has_function_privilege('public', p.oid, 'execute')
    order by 1`;

  test("reads no table and executes its own functions and no other", async () => {
    expect((await may("minsag_files")).map(({ name }) => name)).toEqual([
      "next_citizen_key",
      "next_unscanned",
      "record_scan",
      "reseal_citizen_key",
    ]);
    const tables = await s.admin`
      select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v')
        and (has_any_column_privilege('minsag_files', c.oid, 'select, insert, update, references')
          or has_table_privilege('minsag_files', c.oid, 'delete, truncate, trigger'))`;
    expect(tables).toEqual([]);
  });

  test("is the only one that is told of files outside a visit", async () => {
    const { place } = await unscanned();
    for (const statement of [
      "select * from next_unscanned(null)",
      `select record_scan('${place}', 'ren')`,
      "select * from next_citizen_key(null)",
      `select reseal_citizen_key('${s.citizen.id}', '', '')`,
    ]) {
      await expect(s.app.unsafe(statement)).rejects.toMatchObject({ code: "42501" });
    }
  });

  test("says a verdict once, and none that is no verdict", async () => {
    const { id, place } = await unscanned("ondt");
    const say = async (scan: string) =>
      (await keeper`select record_scan(${place}, ${scan}) as done`)[0]?.done;
    await expect(say("ikkeScannet")).rejects.toMatchObject({ code: "22023" });
    expect(await say("skadelig")).toBe(true);
    expect(await say("ren")).toBe(false);
    expect([await verdict(id), (await entered(id)).length]).toEqual(["skadelig", 1]);
  });
});
