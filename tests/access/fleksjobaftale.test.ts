import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ledgerPayload } from "../../consent/index.ts";
import { type FleksjobScene, fleksjobScene } from "./fleksjob-scene.ts";
import { inDays } from "./scene.ts";
import { denied, told } from "./told.ts";

/** docs/domain.md, "Fleksjobaftale": written, agreed to, confirmed; what was offered never changes. */
let s: FleksjobScene;
beforeAll(async () => {
  s = await fleksjobScene("fleksjobaftale");
});
afterAll(() => s.drop());

const offer = (id: string, what: object = {}) => s.change(id, { status: "tilBorger", ...what });

test("nothing is offered before it is assessed what one can do", async () => {
  const id = await s.draft();
  expect(await s.one("fleksjobaftale", id)).toMatchObject({ effective_centihours: null });
  expect(await offer(id)).toBe("not_assessed");
  await s.assess(500);
  expect(await offer(id)).toBe("done");
  expect(await s.one("fleksjobaftale", id)).toMatchObject({ effective_centihours: 500 });
});

describe("who", () => {
  test("the jobformidler writes, the citizen answers, nobody else does either", async () => {
    for (const session of [s.caseworker, s.ydelse]) {
      const opening = s.office("fleksjobaftale.write", session);
      expect(await told(s.insert(opening, "fleksjobaftale", s.row()))).toBe("role_insufficient");
    }
    expect(await told(s.insert(s.answer(), "fleksjobaftale", s.row()))).toBe("already_decided");
    const strangers = s.row({ sag_id: s.otherSag.id, citizen_id: s.stranger.id });
    expect(await told(s.insert(s.write(), "fleksjobaftale", strangers))).toBe(denied);
    const id = await s.offered();
    const yes = { status: "tilArbejdsgiver", shown_skaanehensyn: [] };
    expect(await s.change(id, yes)).toBe("already_decided");
    const stranger = s.own("fleksjobaftale.answer", s.strangerSession);
    expect(await told(s.set(stranger, "fleksjobaftale", id, yes))).toBe("unseen");
  });

  test("a draft is the office's", async () => {
    const id = await s.draft();
    const seen = async (opening: Parameters<typeof s.see>[0]) => {
      const rows = await s.see(opening, "fleksjobaftale");
      return typeof rows === "string" ? rows : rows.map((one) => one.id);
    };
    expect(await seen(s.own("fleksjobaftale.read"))).not.toContain(id);
    expect(await seen(s.office("fleksjobaftale.read", s.caseworker))).toContain(id);
    expect(await s.say(id, { status: "afvist" })).toBe("unseen");
    await offer(id);
    expect(await seen(s.own("fleksjobaftale.read"))).toContain(id);
    expect(await seen(s.office("fleksjobaftale.read", s.ydelse))).toBe("role_insufficient");
  });
});

describe("whole", () => {
  test.each(["employer", "contact_name", "opgaver", "loengrundlag"])(
    "with its %s",
    async (field) => {
      const id = await s.draft({ [field]: " \n" });
      expect(await offer(id)).toBe("not_whole");
      expect(await offer(id, { [field]: "Ord" })).toBe("done");
    },
  );
  test.each(["starts_on", "centihours"])("with its %s", async (field) => {
    const id = await s.draft({ [field]: null });
    expect(await offer(id)).toBe("not_whole");
  });

  test("the hours reach what was assessed, and no further than a week", async () => {
    const id = await s.draft({ centihours: 499 });
    expect(await offer(id)).toBe("too_few_hours");
    expect(await s.change(id, { centihours: 3701 })).toBe("agreement_invalid");
    expect(await s.change(id, { starts_on: inDays(400) })).toBe("agreement_invalid");
    expect(await offer(id, { centihours: 500 })).toBe("done");
  });

  test("the effective hours are the assessment's, whatever is written", async () => {
    const id = await s.draft({ effective_centihours: 3000, vurdering_id: null });
    const [assessed] =
      await s.admin`select id from arbejdsevnevurdering where sag_id = ${s.sag.id}`;
    expect(await s.one("fleksjobaftale", id)).toMatchObject({
      ...{ effective_centihours: 500, vurdering_id: assessed?.id },
    });
  });

  test("saved over a newer draft, it is not saved", async () => {
    const id = await s.draft();
    expect(await s.change(id, { revision: 3 })).toBe("saved_meanwhile");
    expect(await told(s.insert(s.write(), "fleksjobaftale", s.row()))).toBe("saved_meanwhile");
    expect(await s.change(id, { skaanehensyn: ["findesIkke"] })).toBe("choice_invalid");
  });
});

describe("the citizen's yes", () => {
  test("is to what was looked at, with the considerations that were chosen and no others", async () => {
    const id = await s.offered();
    expect(await s.say(id, { status: "tilArbejdsgiver" })).toBe("choice_invalid");
    const beside = { status: "tilArbejdsgiver", shown_skaanehensyn: ["fasteTider"] };
    expect(await s.say(id, beside)).toBe("choice_invalid");
    const yes = { status: "tilArbejdsgiver", shown_skaanehensyn: ["pauser"] };
    expect(await s.say(id, { ...yes, employer: "En anden", centihours: 100 })).toBe("done");
    const { shown, employer, centihours } = (await s.one("fleksjobaftale", id)) ?? {};
    expect({ employer, centihours }).toEqual({ employer: "Nørreby Bageri", centihours: 1000 });
    // Written down a second time, without a look at SQL.
    expect(shown).toEqual({
      ...{ citizen: s.citizen.name, employer: "Nørreby Bageri", contactName: "Ida Bager" },
      ...{ startsOn: new Date().toISOString().slice(0, 10), centihours: 1000 },
      ...{ effectiveCentihours: 500, opgaver: "Pakke brød", loengrundlag: "Bagernes overenskomst" },
      ...{ stoette: "En høj stol", progression: "" },
      skaanehensyn: [{ da: "Pauser efter behov", en: "Breaks as needed" }],
    });
  });

  test("may be to show none of them, and can be taken back until the employer has answered", async () => {
    const id = await s.agreed([]);
    expect((await s.one("fleksjobaftale", id))?.shown.skaanehensyn).toEqual([]);
    const { id: link } = await s.link(id);
    expect(await s.say(id, { status: "afvist", declined_words: "Jeg vil tænke" })).toBe("done");
    expect(await s.one("fleksjobaftale", id)).toMatchObject({ declined_by: "citizen" });
    expect(await s.one("fleksjobaftale_link", link)).toMatchObject({ status: "lukket" });
    expect(await s.say(id, { status: "afvist" })).toBe("already_decided");
  });

  test("is once", async () => {
    const id = await s.agreed();
    const again = { status: "tilArbejdsgiver", shown_skaanehensyn: ["ro"] };
    expect(await s.say(id, again)).toBe("already_decided");
    expect(await s.say(id, { status: "aktiv" })).toBe("already_decided");
  });
});

test("a new version takes the place of the one that waits, and then of the one in force", async () => {
  const first = await s.agreed();
  await s.confirm((await s.link(first)).secret, s.yes);
  expect(await s.one("fleksjobaftale", first)).toMatchObject({ status: "aktiv" });
  const second = await s.agreed();
  const { secret: old } = await s.link(second);
  const third = await s.agreed();
  expect(await s.one("fleksjobaftale", second)).toMatchObject({ status: "erstattet" });
  expect(await s.confirm(old, s.yes)).toBe("link_closed");
  expect(await s.one("fleksjobaftale", first)).toMatchObject({ status: "aktiv" });
  expect(await s.confirm((await s.link(third)).secret, s.yes)).toBe("done");
  expect(await s.one("fleksjobaftale", first)).toMatchObject({ status: "erstattet" });
  expect(await s.one("fleksjobaftale", third)).toMatchObject({ status: "aktiv" });
});

test("each step is an entry: the two yeses are to the same words, and no words stand there", async () => {
  const id = await s.agreed();
  const { secret } = await s.link(id);
  await s.confirm(secret, { ...s.yes, answer_words: "Fint" });
  const entries = await s.kinds("fleksjobaftale", id);
  expect(entries.map(({ kind }) => kind)).toEqual(
    ["offered", "agreed", "linkMade", "linkUsed", "confirmed"].map((k) => `fleksjobaftale.${k}`),
  );
  const hashes = entries.slice(1).map(({ payload }) => payload.shownHash);
  expect(new Set(hashes).size).toBe(1);
  expect(entries[0]?.payload.shownHash).toBeNull();
  for (const { payload } of entries) {
    expect(ledgerPayload.parse(payload)).toEqual(payload);
    expect(JSON.stringify(payload)).not.toMatch(/Pakke|stol|Pauser|Fint/);
  }
  expect(entries[1]?.payload.actor.personId).toBe(s.citizen.id);
  expect(entries[4]?.payload.actor).toMatchObject({ personId: null, role: "employer" });
});

/** Past the guard, by somebody who may do everything. */
const past = (text: TemplateStringsArray, ...values: string[]) =>
  s.admin.begin(async (tx) => {
    await tx`alter table fleksjobaftale disable trigger guard_fleksjobaftale`;
    await tx(text, ...values);
  });

test("what was offered never changes, for anybody", async () => {
  const id = await s.offered();
  expect(await s.change(id, { opgaver: "Andet" })).toBe("already_decided");
  for (const statement of [
    () => past`update fleksjobaftale set opgaver = 'Andet' where id = ${id}`,
    () => past`update fleksjobaftale set status = 'kladde', offered_at = null where id = ${id}`,
    () => past`delete from fleksjobaftale where id = ${id}`,
    () => past`truncate fleksjobaftale cascade`,
  ]) {
    await expect(statement()).rejects.toMatchObject({ code: "MS261" });
  }
});

/** The life of an agreement, written down a second time without a look at SQL. */
const steps: Record<string, string> = {
  "kladde office": "tilBorger",
  "tilBorger yes": "tilArbejdsgiver",
  "tilBorger no": "afvist",
  "tilArbejdsgiver no": "afvist",
  "tilArbejdsgiver confirm": "aktiv",
  "tilArbejdsgiver decline": "afvist",
};
test("whatever is tried, it takes only its own steps", async () => {
  const acts: Record<string, (id: string) => Promise<unknown>> = {
    office: (id) => offer(id),
    yes: (id) => s.say(id, { status: "tilArbejdsgiver", shown_skaanehensyn: ["ro"] }),
    no: (id) => s.say(id, { status: "afvist" }),
    confirm: async (id) => s.confirm((await s.link(id)).secret, s.yes),
    decline: async (id) =>
      s.confirm((await s.link(id)).secret, { ...s.yes, svar: "nej", answer_words: "Nej" }),
  };
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...Object.keys(acts)), { maxLength: 6 }),
      async (all) => {
        const id = await s.draft();
        let now = "kladde";
        for (const act of all) {
          await acts[act]?.(id).catch(() => "refused");
          now = steps[`${now} ${act}`] ?? now;
          expect((await s.one("fleksjobaftale", id))?.status, `${act} of ${all}`).toBe(now);
        }
      },
    ),
    { numRuns: 30 },
  );
});
