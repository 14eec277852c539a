import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ledgerPayload } from "../../consent/index.ts";
import { type DecisionScene, decisionScene } from "./decision-scene.ts";
import { denied, told } from "./told.ts";

/** docs/domain.md, "Møde": who plans it, who is told when, what the citizen brings, and how it ends. */
let s: DecisionScene;
let coordinator: Buffer;
beforeAll(async () => {
  s = await decisionScene("moede");
  coordinator = (await s.professional(s.kommune, "koordinerendeSagsbehandler", false)).session;
});
afterAll(() => s.drop());
beforeEach(() => clockAhead(0));

/** The gate's clock, so many days ahead of the computer's. */
const clockAhead = (days: number) =>
  s.admin.unsafe(`create or replace function gate_now() returns timestamptz language sql stable
    as $$ select clock_timestamp() + interval '${days} days' $$`);
const arrange = (session?: Buffer) => s.office("moede.arrange", session);
const prepare = () => s.own("moede.prepare");
const ahead = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const people = (...all: object[]) => JSON.stringify(all);
const doctor = { rolle: "laege", navn: "En læge" };
const row = (overrides: object = {}) => ({
  ...{ id: crypto.randomUUID(), sag_id: s.sag.id, citizen_id: s.citizen.id, status: "planlagt" },
  ...{ title: "Møde i teamet", starts_at: ahead(10), minutes: 60, form: "fremmoede" },
  ...{ place: "Lokale 1", deltagere: people(doctor), dagsorden: "Din plan" },
  ...{ saved_at: "2020-01-01", saved_by_name: "x", ...overrides },
});
async function planned(overrides: object = {}) {
  const one = row(overrides);
  expect(await told(s.insert(arrange(), "moede", one))).toBe("done");
  return one.id;
}
async function change(id: string, what: object, opening = arrange()) {
  const { revision } = (await s.one("moede", id)) ?? {};
  return told(s.set(opening, "moede", id, { revision: revision + 1, ...what }));
}
async function invited(overrides: object = {}) {
  const id = await planned(overrides);
  expect(await change(id, { status: "indkaldt" })).toBe("done");
  return id;
}
const seenBy = async (opening: Parameters<typeof s.see>[0]) => {
  const rows = await s.see(opening, "moede");
  return typeof rows === "string" ? rows : rows.map(({ id }) => id);
};

/** A status set past the guard, by somebody who may do everything. */
const past = (id: string, to: string) =>
  s.admin
    .begin(async (tx) => {
      await tx`alter table moede disable trigger guard_moede`;
      await tx`update moede set status = ${to}, cancel_reason = 'Syg',
        invited_at = case when ${to} <> 'planlagt' then coalesce(invited_at, now()) end where id = ${id}`;
      await tx`alter table moede enable trigger guard_moede`;
      return "done";
    })
    .catch((error: { code: string }) => error.code);

describe("who", () => {
  test("those who run the case plan; nobody else, and in no other case", async () => {
    expect(await told(s.insert(arrange(s.jobformidler), "moede", row()))).toBe("role_insufficient");
    expect(await told(s.insert(arrange(s.ydelse), "moede", row()))).toBe("role_insufficient");
    expect(await told(s.insert(arrange(coordinator), "moede", row()))).toBe("done");
    expect(await told(s.insert(prepare(), "moede", row()))).toBe("already_decided");
    expect(await told(s.insert(s.office("moede.read"), "moede", row()))).toBe(denied);
    const strangers = row({ sag_id: s.otherSag.id, citizen_id: s.stranger.id });
    expect(await told(s.insert(arrange(), "moede", strangers))).toBe(denied);
    const second = await s.make.sag(s.citizen.id, s.kommune.id);
    expect(await told(s.insert(arrange(), "moede", row({ sag_id: second.id })))).toBe(
      "not_own_case",
    );
  });

  test("the citizen sees it from the invitation on, the office from the beginning", async () => {
    const id = await planned();
    const own = s.own("moede.read");
    expect(await seenBy(own)).not.toContain(id);
    expect(await seenBy(s.office("moede.read", s.jobformidler))).toContain(id);
    expect(await seenBy(s.office("moede.read", s.ydelse))).toBe("role_insufficient");
    await change(id, { status: "indkaldt" });
    expect(await seenBy(own)).toContain(id);
    expect(await seenBy(s.own("moede.read", s.strangerSession))).toEqual([]);
  });

  test("a cancelled plan nobody was told of stays unseen", async () => {
    const id = await planned();
    expect(await change(id, { status: "aflyst" })).toBe("done");
    expect(await seenBy(s.own("moede.read"))).not.toContain(id);
  });

  test("neither writes the other's part", async () => {
    const id = await invited();
    const forged = { title: "Andet", place: "Andet", status: "aflyst", spoergsmaal: "Hvorfor?" };
    expect(await told(s.set(prepare(), "moede", id, forged))).toBe("done");
    expect(await s.one("moede", id)).toMatchObject({
      ...{ title: "Møde i teamet", place: "Lokale 1", status: "indkaldt", revision: 2 },
      spoergsmaal: "Hvorfor?",
    });
    expect(await change(id, { place: "Lokale 2", spoergsmaal: "Rettet", bisidder: "X" })).toBe(
      "done",
    );
    expect(await s.one("moede", id)).toMatchObject({
      ...{
        place: "Lokale 2",
        spoergsmaal: "Hvorfor?",
        bisidder: null,
        saved_by_name: expect.stringMatching(/^caseworker/),
      },
    });
  });
});

describe("what a meeting must be", () => {
  test.each([
    ["in the past", () => ({ starts_at: ahead(-1) }), "meeting_day_invalid"],
    ["far ahead", () => ({ starts_at: ahead(740) }), "meeting_day_invalid"],
    ["of no length", () => ({ minutes: 5 }), "meeting_invalid"],
    ["nowhere", () => ({ place: " " }), "meeting_invalid"],
    ["nameless", () => ({ title: "" }), "meeting_invalid"],
    [
      "with nobody's role",
      () => ({ deltagere: people({ rolle: "x", navn: "A" }) }),
      "participants_invalid",
    ],
    [
      "with a nameless person",
      () => ({ deltagere: people({ rolle: "laege", navn: " " }) }),
      "participants_invalid",
    ],
    [
      "with a name that is no text",
      () => ({ deltagere: people({ rolle: "laege", navn: { fornavn: "A" } }) }),
      "participants_invalid",
    ],
    [
      "with more of a person than name and role",
      () => ({ deltagere: people({ ...doctor, cpr: "x" }) }),
      "participants_invalid",
    ],
    ["with no list of people", () => ({ deltagere: "{}" }), "participants_invalid"],
  ])("%s is refused", async (_, overrides, refusal) => {
    expect(await told(s.insert(arrange(), "moede", row(overrides())))).toBe(refusal);
  });

  test("before the case began is refused, also when that lies ahead", async () => {
    await s.admin`update sag set opened_on = ${ahead(30).slice(0, 10)} where id = ${s.sag.id}`;
    expect(await told(s.insert(arrange(), "moede", row()))).toBe("meeting_day_invalid");
    await s.admin`update sag set opened_on = '2026-01-01' where id = ${s.sag.id}`;
  });

  test("nobody is invited without knowing who is there and what it is about", async () => {
    const id = await planned({ dagsorden: " ", deltagere: people() });
    expect(await change(id, { status: "indkaldt", dagsorden: "Alt" })).toBe("not_whole");
    expect(await change(id, { status: "indkaldt", deltagere: people(doctor) })).toBe("not_whole");
    expect(
      await change(id, { status: "indkaldt", dagsorden: "Alt", deltagere: people(doctor) }),
    ).toBe("done");
  });

  test("a plan whose day has passed invites nobody", async () => {
    const id = await planned();
    await clockAhead(11);
    expect(await change(id, { status: "indkaldt" })).toBe("meeting_day_invalid");
    expect(await change(id, { status: "indkaldt", starts_at: ahead(20) })).toBe("done");
  });

  test("whoever was invited is told why it is cancelled", async () => {
    const id = await invited();
    expect(await change(id, { status: "aflyst" })).toBe("meeting_invalid");
    expect(await change(id, { status: "aflyst", cancel_reason: "Hanne er syg" })).toBe("done");
  });

  test("it is held when its time has come, as it stood", async () => {
    const id = await invited();
    expect(await change(id, { status: "holdt" })).toBe("not_held_yet");
    await clockAhead(11);
    expect(await change(id, { status: "holdt", place: "Et andet sted" })).toBe("done");
    expect(await s.one("moede", id)).toMatchObject({ status: "holdt", place: "Lokale 1" });
  });

  test("the citizen prepares until it begins", async () => {
    const id = await invited();
    await clockAhead(11);
    expect(await told(s.set(prepare(), "moede", id, { spoergsmaal: "Nu?" }))).toBe(
      "already_decided",
    );
    await clockAhead(0);
    const long = { spoergsmaal: "x".repeat(4001) };
    expect(await told(s.set(prepare(), "moede", id, long))).toBe("text_invalid");
  });

  test("nobody's newer plan is overwritten", async () => {
    const id = await planned();
    expect(await change(id, { place: "Lokale 2" })).toBe("done");
    expect(await told(s.set(arrange(), "moede", id, { revision: 2, place: "Lokale 3" }))).toBe(
      "changed_meanwhile",
    );
  });
});

test("what is past stays, for everybody", async () => {
  const id = await invited();
  await expect(s.admin`delete from moede where id = ${id}`).rejects.toMatchObject({
    code: "MS201",
  });
  await expect(s.admin`truncate moede cascade`).rejects.toMatchObject({ code: "MS201" });
  expect(await past(id, "planlagt")).toBe("MS201");
});

test("each step is an entry, a plan is none, and none holds what was written", async () => {
  const id = await planned();
  expect(await s.kinds("moede", id)).toEqual([]);
  await change(id, { status: "indkaldt" });
  await change(id, { place: "Lokale 2" });
  await s.set(prepare(), "moede", id, { spoergsmaal: "Hemmeligt", bisidder: "Bente" });
  await clockAhead(11);
  await change(id, { status: "holdt" });
  const other = await invited({ starts_at: ahead(20) });
  await change(other, { status: "aflyst", cancel_reason: "Syg" });
  const entries = await s.kinds("moede", id);
  expect(entries.map(({ kind }) => kind)).toEqual(
    ["invited", "changed", "prepared", "held"].map((one) => `moede.${one}`),
  );
  const cancelled = await s.kinds("moede", other);
  expect(cancelled.map(({ kind }) => kind)).toEqual(["moede.invited", "moede.cancelled"]);
  for (const { payload } of [...entries, ...cancelled]) {
    expect(ledgerPayload.parse(payload)).toEqual(payload);
    expect(JSON.stringify(payload)).not.toMatch(/Hemmeligt|Bente|Syg|Lokale/);
  }
  const [, , prepared, held] = entries.map(({ payload }) => payload);
  expect(prepared.actor).toMatchObject({ personId: s.citizen.id });
  expect(held).toMatchObject({ status: "holdt", roles: ["laege"], form: "fremmoede" });
  expect(new Set(entries.map(({ payload }) => payload.textHash)).size).toBe(2);
});

/** The life of a meeting, written down a second time without a look at SQL. */
const steps = new Set([
  ...["planlagt>planlagt", "planlagt>indkaldt", "planlagt>aflyst"],
  ...["indkaldt>indkaldt", "indkaldt>holdt", "indkaldt>aflyst"],
]);
test("whatever is tried, a meeting takes only its own steps", async () => {
  const tries = fc.array(
    fc.record({
      who: fc.constantFrom("office", "citizen", "reader", "administrator"),
      to: fc.constantFrom("planlagt", "indkaldt", "holdt", "aflyst"),
      over: fc.boolean(),
    }),
    { minLength: 1, maxLength: 10 },
  );
  await fc.assert(
    fc.asyncProperty(tries, async (all) => {
      await clockAhead(0);
      const id = await planned();
      let now = "planlagt";
      for (const { who, to, over } of all) {
        await clockAhead(over ? 11 : 0);
        const what = { status: to, cancel_reason: "Syg" };
        if (who === "administrator") {
          const outcome = await past(id, to);
          if (outcome === "done") {
            expect(steps.has(`${now}>${to}`), `administrator: ${now} → ${to}`).toBe(true);
            now = to;
          }
        } else {
          const opening =
            who === "office" ? arrange() : who === "citizen" ? prepare() : s.office("moede.read");
          const outcome = await change(id, what, opening);
          const inTime = to === "holdt" ? over : to === "aflyst" || !over;
          const legal = who === "office" && steps.has(`${now}>${to}`) && inTime;
          if (who === "office") {
            expect(outcome === "done", `${now} → ${to}: ${outcome}`).toBe(legal);
          }
          if (legal) now = to;
        }
        expect((await s.one("moede", id))?.status).toBe(now);
      }
    }),
    { numRuns: 30 },
  );
});
