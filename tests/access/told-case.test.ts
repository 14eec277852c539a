import { afterAll, beforeAll, expect, test } from "vitest";
import { behindGuards } from "./behind-guards.ts";
import { type DecisionScene, decisionScene } from "./decision-scene.ts";
import { inDays } from "./scene.ts";

/** What a case's pages say of it follows what is done: a hearing, a decision, a complaint to its end. */
let s: DecisionScene;
beforeAll(async () => {
  s = await decisionScene("told_case");
});
afterAll(() => s.drop());

/** "who by kind: what" of the next step, and who is waited for. */
async function told() {
  const [row] = await s.admin`select happening ->> 'da' as happening, next_step ->> 'da' as step,
      next_step_actor as who, next_step_by::text as by, next_step_kind as kind, waiting_for_who as waits
    from sag where id = ${s.sag.id}`;
  return [row?.happening, row?.step, `${row?.who} ${row?.by} ${row?.kind}`, row?.waits];
}
const waitFor = (who: string) =>
  behindGuards(
    s,
    `update sag set waiting_for = '{"da":"Svar","en":"Answer"}', waiting_for_who = '${who}',
      waiting_expected = '${inDays(3)}', next_step_by = '${inDays(3)}', next_step_kind = 'serviceloefte'
      where id = '${s.sag.id}'`,
  );
const write = () => s.office("afgoerelse.write");
const step = (id: string, change: object) => s.set(s.office("klage.handle"), "klage", id, change);
async function complain(decision: string) {
  const row = s.klageRow(decision);
  await s.insert(s.own("klage.write"), "klage", row);
  const [before] = [await told()];
  await s.set(s.own("klage.write"), "klage", row.id, { body: "Mere", revision: 2 });
  // A draft is the citizen's own.
  expect(await told()).toEqual(before);
  await s.set(s.own("klage.write"), "klage", row.id, { status: "sendt", revision: 3 });
  return row.id;
}

test("a hearing takes the promised day away, and an answer says what then", async () => {
  const [{ name } = { name: "" }] = await s.admin`
    select name from authority where id = ${s.kommune.id}`;
  await waitFor(name);
  const draft = s.draftRow(s.words);
  await s.insert(write(), "afgoerelse", draft);
  const id = crypto.randomUUID();
  await s.insert(write(), "partshoering", {
    ...{ id, afgoerelse_id: draft.id, sag_id: s.sag.id },
    ...{ citizen_id: s.citizen.id, title: "x", form: "skriftlig", intended: "Det" },
    ...{ facts: "Derfor", answer_by: inDays(10), sent_at: "2020-01-01", sent_by_name: "x" },
  });
  expect(await told()).toEqual([
    "Kommunen spørger dig, før den bestemmer.",
    expect.stringContaining("Når du har svaret"),
    "authority null null",
    null,
  ]);
  await s.set(s.own("partshoering.answer"), "partshoering", id, { answer: "Jeg er uenig" });
  expect((await told()).slice(0, 2)).toEqual([
    "Kommunen har fået dit svar.",
    "Vi læser dit svar, og så skriver vi vores.",
  ]);
});

test("a decision, and a complaint that goes all the way", async () => {
  await waitFor("Din læge");
  const decision = await s.announced();
  const [{ frist } = { frist: "" }] = await s.admin`
    select klagefrist::text as frist from afgoerelse where id = ${decision}`;
  // Who else is waited for is waited for still.
  expect(await told()).toEqual([
    "Du har fået kommunens svar.",
    "Læs svaret. Er du uenig, kan du klage.",
    `citizen ${frist} lovkrav`,
    "Din læge",
  ]);
  const klage = await complain(decision);
  const [{ by } = { by: "" }] = await s.admin`
    select genvurdering_by::text as by from klage where id = ${klage}`;
  expect((await told()).slice(0, 3)).toEqual([
    "Du har klaget over et svar.",
    "Vi ser på vores svar igen, fordi du har klaget.",
    `authority ${by} lovkrav`,
  ]);
  await step(klage, {
    ...{ status: "genvurderet", genvurdering: "fastholdt", genvurdering_reason: "Nej" },
  });
  expect((await told()).slice(1, 3)).toEqual([
    "Vi sender din klage til Ankestyrelsen.",
    "authority null lovkrav",
  ]);
  await step(klage, { status: "sendtVidere" });
  expect((await told())[0]).toBe("Din klage er hos Ankestyrelsen.");
  await step(klage, {
    ...{ status: "afgjort", outcome: "aendret", outcome_reason: "Ja", outcome_on: inDays(0) },
  });
  expect((await told()).slice(0, 3)).toEqual([
    "Ankestyrelsen har svaret på din klage.",
    "Du kan læse svaret under din klage.",
    "authority null null",
  ]);
});

test("a complaint that is agreed with ends with a new decision", async () => {
  const klage = await complain(await s.announced());
  await step(klage, {
    ...{ status: "genvurderet", genvurdering: "medhold", genvurdering_reason: "Ja" },
  });
  expect((await told()).slice(0, 2)).toEqual([
    "Kommunen har givet dig ret i din klage.",
    "Vi skriver et nyt svar til dig.",
  ]);
});
