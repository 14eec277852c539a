import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ledgerPayload } from "../../consent/index.ts";
import { type DecisionScene, decisionScene } from "./decision-scene.ts";
import { denied, told } from "./told.ts";

/** docs/domain.md, "Indstilling": given whole by the rules of the case, answered once, and looked at again. */
let s: DecisionScene;
beforeAll(async () => {
  s = await decisionScene("indstilling");
});
afterAll(() => s.drop());

const write = (session?: Buffer) => s.office("indstilling.write", session);
const answer = () => s.own("indstilling.answer");
// Written down a second time, from docs/domain.md.
const required = {
  ...{ afvejning: "Vejet", afklaring: "Afklaret", hvorforIkkeOrdinaert: "Fordi" },
  ...{ typerAfFleksjob: "Lager", skaanehensyn: "Pauser", stoetteIOvergang: "Mentor" },
};
const without = (code: string) =>
  Object.fromEntries(Object.entries(required).filter(([one]) => one !== code));
const row = (overrides: object = {}) => ({
  ...{ id: crypto.randomUUID(), sag_id: s.sag.id, citizen_id: s.citizen.id, version: 9 },
  ...{ status: "kladde", felter: JSON.stringify(required), saved_at: "2020-01-01" },
  ...{ saved_by_name: "x", ...overrides },
});
/** A case has one draft at a time, so each begins in a case of its own. */
async function draft(overrides: object = {}) {
  await s.admin.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`delete from indstilling where status = 'kladde'`;
  });
  const one = row(overrides);
  expect(await told(s.insert(write(), "indstilling", one))).toBe("done");
  return one.id;
}
async function change(id: string, what: object, opening = write()) {
  const { revision } = (await s.one("indstilling", id)) ?? {};
  return told(s.set(opening, "indstilling", id, { revision: revision + 1, ...what }));
}
async function given(overrides: object = {}) {
  const id = await draft(overrides);
  expect(await change(id, { status: "afgivet" })).toBe("done");
  return id;
}
const say = (id: string, svar: string | null, svar_ord: string | null = null) =>
  told(s.set(answer(), "indstilling", id, { svar, svar_ord }));

describe("who", () => {
  test("those who run the case write, the citizen answers, nobody else does either", async () => {
    await draft();
    expect(await told(s.insert(write(s.jobformidler), "indstilling", row()))).toBe(
      "role_insufficient",
    );
    expect(await told(s.insert(answer(), "indstilling", row()))).toBe("already_decided");
    const strangers = row({ sag_id: s.otherSag.id, citizen_id: s.stranger.id });
    expect(await told(s.insert(write(), "indstilling", strangers))).toBe(denied);
    expect(await told(s.insert(write(), "indstilling", row()))).toBe("changed_meanwhile");
  });

  test("a draft is the office's, and no proposal", async () => {
    const id = await draft();
    const seen = async (opening: Parameters<typeof s.see>[0]) => {
      const rows = await s.see(opening, "indstilling");
      return typeof rows === "string" ? rows : rows.map((one) => one.id);
    };
    expect(await seen(s.own("indstilling.read"))).not.toContain(id);
    expect(await seen(s.office("indstilling.read", s.jobformidler))).toContain(id);
    expect(await say(id, "enig")).toBe("unseen");
    await change(id, { status: "afgivet" });
    expect(await seen(s.own("indstilling.read"))).toContain(id);
    expect(await seen(s.own("indstilling.read", s.strangerSession))).toEqual([]);
    expect(await seen(s.office("indstilling.read", s.ydelse))).toBe("role_insufficient");
  });
});

describe("whole", () => {
  test.each(Object.keys(required))("without %s it is saved and not given", async (code) => {
    const id = await draft({ felter: JSON.stringify(without(code)) });
    expect(await change(id, { status: "afgivet" })).toBe("not_whole");
    const blank = JSON.stringify({ ...required, [code]: " \n" });
    expect(await change(id, { status: "afgivet", felter: blank })).toBe("not_whole");
  });

  test("a very limited capacity demands why it can develop, and nothing else does", async () => {
    const id = await draft({ meget_begraenset: true });
    expect(await change(id, { status: "afgivet" })).toBe("not_whole");
    const felter = JSON.stringify({ ...required, udviklingsmulighed: "Det bliver bedre" });
    expect(await change(id, { status: "afgivet", felter })).toBe("done");
  });

  test("what is recommended is never demanded, and other fields are none", async () => {
    const id = await given();
    expect(await s.one("indstilling", id)).toMatchObject({ status: "afgivet" });
    const strange = JSON.stringify({ ...required, andet: "x" });
    expect(await told(s.insert(write(), "indstilling", row({ felter: strange })))).toBe(
      "text_invalid",
    );
    const long = JSON.stringify({ afvejning: "x".repeat(4001) });
    expect(await told(s.insert(write(), "indstilling", row({ felter: long })))).toBe(
      "text_invalid",
    );
  });

  test("it is given by the one the rules of the case name", async () => {
    const id = await given();
    const [rule] = await s.admin`
      select f.label from regel_forum f join sag on sag.regelsaet = f.regelsaet
      where sag.id = ${s.sag.id} and f.matter = 'indstilling'`;
    expect((await s.one("indstilling", id))?.given_by).toEqual(rule?.label);
  });
});

test("disagreement needs words, goes back to the team, and a new version follows", async () => {
  const first = await given();
  expect(await say(first, null, "Ord")).toBe("answer_missing");
  expect(await say(first, "uenig", " ")).toBe("answer_missing");
  expect(await say(first, "maaske", "Ord")).toBe("answer_missing");
  expect(await say(first, "uenig", "Jeg kan mindre")).toBe("done");
  expect(await s.one("indstilling", first)).toMatchObject({ status: "genforelagt" });
  expect(await say(first, "enig")).toBe("already_decided");
  const second = await given();
  const [before, after] = [await s.one("indstilling", first), await s.one("indstilling", second)];
  expect(before).toMatchObject({ status: "erstattet", svar_ord: "Jeg kan mindre" });
  expect(after?.version).toBe(before?.version + 1);
  expect(await say(second, "enig")).toBe("done");
  expect(await s.one("indstilling", second)).toMatchObject({ status: "afgivet", svar: "enig" });
  const entries = [
    ...(await s.kinds("indstilling", first)),
    ...(await s.kinds("indstilling", second)),
  ];
  expect(entries.map(({ kind }) => kind)).toEqual([
    ...["indstilling.given", "indstilling.answered"],
    ...["indstilling.given", "indstilling.answered"],
  ]);
  for (const { payload } of entries) {
    expect(ledgerPayload.parse(payload)).toEqual(payload);
    expect(JSON.stringify(payload)).not.toMatch(/mindre|Vejet/);
  }
  expect(entries[1]?.payload).toMatchObject({ answer: "uenig", actor: { personId: s.citizen.id } });
});

test("what was given never changes, for anybody", async () => {
  const id = await given();
  expect(await change(id, { felter: "{}" })).toBe("already_decided");
  expect(await change(id, { status: "kladde" })).toBe("already_decided");
  await expect(s.admin`delete from indstilling where id = ${id}`).rejects.toMatchObject({
    code: "MS231",
  });
  await expect(s.admin`truncate indstilling`).rejects.toMatchObject({ code: "MS231" });
  expect(await past(id, "kladde")).toBe("MS231");
});

/** A status set past the guard, by somebody who may do everything. */
const past = (id: string, to: string) =>
  s.admin
    .begin(async (tx) => {
      await tx`alter table indstilling disable trigger guard_indstilling`;
      await tx`update indstilling set status = ${to},
        given_at = case when status = 'kladde' and ${to} <> 'kladde' then now() else given_at end where id = ${id}`;
      await tx`alter table indstilling enable trigger guard_indstilling`;
      return "done";
    })
    .catch((error: { code: string }) => error.code);

/** The life of an indstilling, written down a second time without a look at SQL. */
const steps = new Set([
  ...["kladde>kladde", "kladde>afgivet", "afgivet>afgivet", "afgivet>genforelagt"],
  ...["afgivet>erstattet", "genforelagt>erstattet"],
]);
test("whatever is tried, it takes only its own steps", async () => {
  const tries = fc.array(
    fc.record({
      who: fc.constantFrom("office", "office", "citizen", "administrator"),
      to: fc.constantFrom("kladde", "afgivet", "genforelagt", "erstattet"),
      svar: fc.constantFrom("enig", "uenig"),
    }),
    { minLength: 1, maxLength: 8 },
  );
  await fc.assert(
    fc.asyncProperty(tries, async (all) => {
      const id = await draft();
      let now = "kladde";
      for (const { who, to, svar } of all) {
        const answered = (await s.one("indstilling", id))?.svar;
        if (who === "citizen") {
          const outcome = await say(id, svar, "Ord");
          const legal = now === "afgivet" && answered === null;
          expect(outcome === "done", `citizen says ${svar} to ${now}`).toBe(legal);
          if (legal && svar === "uenig") now = "genforelagt";
        } else if (who === "office") {
          const legal = now === "kladde" && (to === "kladde" || to === "afgivet");
          const outcome = await change(id, { status: to });
          expect(outcome === "done", `${now} → ${to}: ${outcome}`).toBe(legal);
          if (legal) now = to;
        } else if ((await past(id, to)) === "done") {
          expect(steps.has(`${now}>${to}`), `administrator: ${now} → ${to}`).toBe(true);
          now = to;
        }
        expect((await s.one("indstilling", id))?.status).toBe(now);
      }
    }),
    { numRuns: 30 },
  );
});
