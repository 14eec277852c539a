import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { tellWaiting } from "../../app/routes/sagsbehandler/venter/tell-waiting.server.ts";
import type { Waiting } from "../../app/routes/sagsbehandler/venter/venter.schema.ts";
import { ledgerPayload } from "../../consent/index.ts";
import { inDays, type Scene, scene } from "./scene.ts";
import { denied, inVisit, told } from "./told.ts";

/** What everybody waits for: said by those who run the case, whole, and never over somebody's words. */
let s: Scene;
let caseworker: Buffer;
let colleague: Buffer;
let jobformidler: Buffer;
beforeAll(async () => {
  s = await scene("waiting");
  caseworker = (await s.professional(s.kommune, "caseworker", true)).session;
  colleague = (await s.professional(s.kommune, "koordinerendeSagsbehandler", false)).session;
  jobformidler = (await s.professional(s.kommune, "jobformidler", true)).session;
});
afterAll(() => s.drop());
beforeEach(async () => {
  await s.admin`update sag set waiting_for = null, waiting_for_who = null, waiting_expected = null,
    waiting_revision = 0, waiting_said_by = null where id = ${s.sag.id}`;
});

const words = (da: string, overrides: Partial<Waiting> = {}): Waiting => ({
  ...{ what: { da, en: "The doctor's answer" }, who: "Lægehuset", expected: inDays(10) },
  ...overrides,
});
const say = async (waiting: Waiting | null, revision = 0, session = caseworker) => {
  const basis = { kind: "egenSag", sag: s.sag.id } as const;
  const outcome = await s.gate.visit({ session, kind: "sag.waiting", basis }, (db) =>
    tellWaiting(db, s.sag.id, { waiting, revision }),
  );
  return outcome.allowed ? outcome.value : outcome.refusal;
};
const stands = async () => (await s.admin`select * from sag where id = ${s.sag.id}`)[0];
const asCaseworker = () => ({
  ...{ session: caseworker, kind: "sag.waiting", basis: "egenSag", id: s.sag.id },
});
const set = (change: string, of = s.sag.id) =>
  told(
    inVisit(s, asCaseworker(), async (tx) => {
      const { count } = await tx.unsafe(`update sag set ${change} where id = '${of}'`);
      return count === 0 ? { refusal: "unseen" } : count;
    }),
  );

describe("who", () => {
  test("those who run the case say it, stamped with name and time by the database", async () => {
    expect(await say(words("Svar fra lægen"))).toBe("said");
    expect(await stands()).toMatchObject({
      ...{ waiting_for: { da: "Svar fra lægen" }, waiting_for_who: "Lægehuset" },
      ...{ waiting_revision: 1, waiting_said_by: expect.stringMatching(/^caseworker/) },
    });
    expect(await say(words("Ny"), 1, jobformidler)).toBe("role_insufficient");
    expect(await say(words("Ny"), 1, s.citizenSession)).toBe("basis_not_for_login");
    expect(await stands()).toMatchObject({ waiting_for: { da: "Svar fra lægen" } });
  });

  test("the citizen reads it at once", async () => {
    await say(words("Svar fra lægen"));
    const read = { session: s.citizenSession, kind: "sag.status", basis: "selv" };
    expect(await inVisit(s, read, (tx) => tx`select waiting_for_who from sag`)).toMatchObject([
      { waiting_for_who: "Lægehuset" },
    ]);
  });

  test("no other case, and nothing else of the case", async () => {
    expect(await set("waiting_revision = 1", s.otherSag.id)).toBe("unseen");
    const second = await s.make.sag(s.citizen.id, s.kommune.id);
    expect(await set("waiting_revision = 1", second.id)).toBe("unseen");
    for (const column of ["phase = 3", "waiting_said_by = 'x'", "regelsaet = '2019'"]) {
      expect(await set(`waiting_revision = 1, ${column}`)).toBe(denied);
    }
    const reading = { ...asCaseworker(), kind: "sag.read" };
    const inReading = inVisit(s, reading, async (tx) => {
      const { count } = await tx`update sag set waiting_revision = 1`;
      return count;
    });
    expect(await inReading).toBe(0);
  });
});

describe("whole or not at all", () => {
  const good = `waiting_revision = 1, waiting_for = '{"da":"x","en":"x"}', waiting_for_who = 'x', waiting_expected = '${inDays(0)}'`;
  test.each([
    ["as it should be", "", "done"],
    ["nobody responsible", ", waiting_for_who = null", "waiting_not_whole"],
    ["a blank name", ", waiting_for_who = ' '", "waiting_not_whole"],
    ["no day", ", waiting_expected = null", "waiting_not_whole"],
    ["one language", `, waiting_for = '{"da":"x"}'`, "waiting_not_whole"],
    ["more than languages", `, waiting_for = '{"da":"x","en":"x","no":"x"}'`, "waiting_not_whole"],
    ["a blank text", `, waiting_for = '{"da":" ","en":"x"}'`, "waiting_not_whole"],
    ["no text", `, waiting_for = '[]'`, "waiting_not_whole"],
    ["what is no text", `, waiting_for = '{"da":{"x":"x"},"en":"x"}'`, "waiting_not_whole"],
    ["a list of texts", `, waiting_for = '{"da":"x","en":["x"]}'`, "waiting_not_whole"],
    ["too long", `, waiting_for_who = '${"x".repeat(121)}'`, "waiting_not_whole"],
    ["a day that has passed", `, waiting_expected = '${inDays(-1)}'`, "waiting_passed"],
  ])("%s", async (_, change, becomes) => {
    // The later assignment to a column would be an error: take the good one out.
    const column = change.match(/waiting_\w+/)?.[0];
    const rest = good
      .split(/, (?=waiting)/)
      .filter((part) => !column || !part.startsWith(`${column} `))
      .join(", ");
    expect(await set(rest + change)).toBe(becomes);
  });
});

describe("two at the same time", () => {
  test("the second is told, and the first one's words stay", async () => {
    expect(await say(words("Den første"))).toBe("said");
    expect(await say(words("Den anden"), 0, colleague)).toBe("meanwhile");
    expect(await stands()).toMatchObject({ waiting_for: { da: "Den første" } });
    // Having seen it, the second may say otherwise.
    expect(await say(words("Den anden"), 1, colleague)).toBe("said");
    expect(await set("waiting_revision = 9")).toBe("saved_meanwhile");
  });

  test("also when both have begun before either is done", async () => {
    const [written, open] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const first = s.app.begin(async (tx) => {
      await tx`select * from open_visit(${caseworker}, 'sag.waiting', 'egenSag', ${s.sag.id})`;
      await tx`update sag set waiting_for = '{"da":"Den første","en":"x"}', waiting_for_who = 'x',
        waiting_expected = ${inDays(3)}, waiting_revision = 1 where id = ${s.sag.id} and waiting_revision = 0`;
      written.resolve();
      await open.promise;
    });
    await written.promise;
    const second = say(words("Den anden"), 0, colleague);
    const waits = () => s.admin`
      select from pg_locks where not granted and locktype in ('transactionid', 'tuple')
        and pid in (select pid from pg_stat_activity where datname = current_database())`;
    while ((await waits()).length === 0);
    open.resolve();
    await first;
    expect(await second).toBe("meanwhile");
    expect(await stands()).toMatchObject({ waiting_for: { da: "Den første" } });
  });
});

test("what was said is entered without its words, and that nothing is waited for too", async () => {
  await say(words("Et hemmeligt ord"));
  expect(await say(null, 1)).toBe("said");
  expect(await stands()).toMatchObject({ waiting_for: null, waiting_expected: null });
  const rows = await s.admin`
    select p.payload from ledger_entry e join ledger_payload p on p.entry_id = e.id
    where e.kind = 'sag.waiting' order by e.id desc limit 2`;
  const [none, said] = rows.map(({ payload }) => ledgerPayload.parse(JSON.parse(payload)));
  expect(said).toMatchObject({
    expectedOn: inDays(10),
    textHash: expect.stringMatching(/^\w{64}$/),
  });
  expect(none).toMatchObject({ expectedOn: null, textHash: null });
  expect(JSON.stringify(rows)).not.toContain("hemmeligt");
});
