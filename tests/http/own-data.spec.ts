// Longer than 300 lines: one download is made once and held against the database, column by column.
import { randomBytes, randomUUID } from "node:crypto";
import { verifyReceiptFile } from "../../consent/verify/index.ts";
import { expect, test } from "../e2e/fixtures.ts";
import { oneLine, readPdf, walk } from "../pdf/read-pdf.ts";
import type { Portal } from "../portal.ts";
import { world } from "../world.ts";
import { readZip, type Unzipped } from "../zip/read-zip.ts";
import { addWhatNobodyHas, type Citizen } from "./own-data-rows.ts";

/** The citizen's own file, held against the database itself, for all ten demo people. */
test.describe.configure({ mode: "default" });

/** The demo's own: their ids are written by hand, those of other tests' people are random. */
async function citizensOf(portal: Portal): Promise<Citizen[]> {
  const rows = await portal.admin`
    select p.id, p.name from person p where exists (select from sag s where s.citizen_id = p.id)
      and p.id::text like '0000__01-0000-4000-8000-%' order by name`;
  return rows.map(({ id, name }) => ({ id, name }));
}

async function ask(portal: Portal, citizen: Citizen, query = "") {
  const token = await world(portal.admin).token(citizen.id, "borger");
  return fetch(`${portal.origin}/mine-data/fil${query}`, {
    redirect: "manual",
    headers: { cookie: `__Host-minsag=${token}` },
  });
}

async function fetchFile(portal: Portal, citizen: Citizen, query = ""): Promise<Unzipped> {
  const answer = await ask(portal, citizen, query);
  expect(answer.status).toBe(200);
  return readZip(Buffer.from(await answer.arrayBuffer()));
}

/** Every string in the JSON files' data, and every text they hold within. */
function stringsIn(zip: Unzipped): Set<string> {
  const found = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value === "string") found.add(value);
    else if (Array.isArray(value)) value.forEach(collect);
    else if (value && typeof value === "object") Object.values(value).forEach(collect);
    else if (typeof value === "number") found.add(String(value));
  };
  for (const [name, bytes] of zip)
    if (name.endsWith(".json") && !name.endsWith(".kvittering.json"))
      collect(JSON.parse(bytes.toString()).data);
  return found;
}

/**
 * Columns of a citizen's rows that a person can read, as the database lists them. Left out: what is no
 * text or day, and what is named here with its reason.
 */
const leftOut: Record<string, string> = {
  "sag.next_step_kind": "how the next step is worded",
  "sag.next_step_actor": "how the next step is worded",
  "sag_contact.role": "the title says it in words",
  "plan_section.code": "the heading says it in words",
  "document.added_by": "the name says who",
  "document.type": "the type's label says it in words",
  "afgoerelse.form": "always in writing",
  "afgoerelse.status": "only announced ones are the citizen's",
  "afgoerelse.uden_partshoering": "a draft's, for the office",
  "afgoerelse.saved_by_name": "a draft's, for the office",
  "afgoerelse.made_on": "a draft's, for the office",
  "arbejdsevnevurdering.saved_by_name": "a draft's, for the office",
  "consent.purpose": "the purpose's label says it in words",
  "consent.text_version": "of the words, which are there themselves",
  "consent.text_shown": "asked for below: not every consent has its words",
  "delegation.helper_person_id": "no text",
  "document.listed": "its other columns, put together",
  "fravaer.entered_by_role": "the name says who",
  "klage.genvurderet_by_name": "an employee's name, in the ledger",
  "klage.forwarded_by_name": "an employee's name, in the ledger",
  "klage.outcome_by_name": "an employee's name, in the ledger",
  "indstilling.saved_by_name": "a draft's, for the office",
  "moede.saved_by_name": "an employee's name, in the ledger",
  "moede.ended_by_name": "an employee's name, in the ledger",
  "partshoering.answer_form": "in the ledger",
  "partshoering.answer_by_name": "the citizen's own",
  "referat_kladde.body": "the office's draft, which the citizen is not given yet",
  "referat_kladde.saved_by_name": "the office's draft, which the citizen is not given yet",
  "plan_draft.code": "a draft is its writer's own, on the page it is written on",
  "plan_draft.voice": "a draft is its writer's own, on the page it is written on",
  "plan_draft.body": "a draft is its writer's own, on the page it is written on",
  "indsats.kontor": "the office's label says it in words",
  "plan_remark.voice": "always the plan's text",
  "plan_section_version.written_by_role": "the name says who",
  "recall.purpose": "the consent says it",
  "recall.acknowledged_by_role": "the name says who",
  "visit.kind": "its label says it in words",
};

async function ownStrings(portal: Portal, citizen: Citizen) {
  const columns = await portal.admin`
    select c.table_name as tab, c.column_name as col from information_schema.columns c
    join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.data_type in ('text', 'date')
      and exists (select from information_schema.columns x where x.table_schema = 'public'
        and x.table_name = c.table_name and x.column_name = 'citizen_id')
    order by 1, 2`;
  const found = new Map<string, string[]>();
  for (const { tab, col } of columns) {
    if (leftOut[`${tab}.${col}`]) continue;
    const seen = tab === "afgoerelse" ? "and status = 'meddelt'" : drafts(tab);
    const rows = await portal.admin.unsafe(
      `select distinct ${col}::text as value from ${tab} where citizen_id = $1 and ${col} is not null ${seen}`,
      [citizen.id],
    );
    found.set(
      `${tab}.${col}`,
      rows.map(({ value }) => String(value)),
    );
  }
  return found;
}

const drafts = (table: unknown) =>
  table === "arbejdsevnevurdering" || table === "indstilling" || table === "fleksjobaftale"
    ? "and status <> 'kladde'"
    : table === "moede"
      ? "and invited_at is not null"
      : "";

test("all that is the citizen's is there, column by column, and nothing that is another's", async ({
  portal,
}) => {
  test.setTimeout(240_000);
  const citizens = await citizensOf(portal);
  expect(citizens).toHaveLength(10);
  const [first] = citizens;
  if (!first) throw new Error("nobody");
  await addWhatNobodyHas(portal, first);
  const own = new Map<string, Map<string, string[]>>();
  // One office may be waited for by one citizen and be given papers by another.
  const offices = new Set((await portal.admin`select name from authority`).map(({ name }) => name));
  for (const one of citizens) own.set(one.id, await ownStrings(portal, one));
  const told = new Set(
    [...own.values()]
      .flatMap((one) => [...one])
      .flatMap(([column, values]) => (values.length > 0 ? [column] : [])),
  );
  const untold = [...(own.get(first.id)?.keys() ?? [])].filter((one) => !told.has(one));
  expect(untold, "columns nobody has a value in").toEqual([]);
  for (const citizen of citizens) {
    const zip = await fetchFile(portal, citizen);
    const there = stringsIn(zip);
    const missing = [...(own.get(citizen.id) ?? [])].flatMap(([column, values]) =>
      values.filter((one) => !there.has(one)).map((one) => `${column}: ${one.slice(0, 60)}`),
    );
    expect(missing, citizen.name).toEqual([]);

    const words = await portal.admin`
      select text_shown from consent where citizen_id = ${citizen.id} and text_shown is not null`;
    expect(words.filter(({ text_shown }) => !there.has(text_shown))).toEqual([]);

    const mine = new Set([...(own.get(citizen.id)?.values() ?? [])].flat());
    const text = [...there].join("\n");
    const others = citizens.filter(({ id }) => id !== citizen.id);
    const foreign = others
      .flatMap(({ id }) => [...(own.get(id) ?? [])])
      .filter(([column]) => !/^(visit|consent)\./.test(column))
      .flatMap(([, values]) => values)
      .filter((one) => one.length > 20 && !mine.has(one) && !offices.has(one) && there.has(one));
    expect(foreign, citizen.name).toEqual([]);
    for (const { id } of others) expect(text, `${citizen.name} sees an id`).not.toContain(id);
  }
});

test("numbers of the municipality, a CPR number and a login are nowhere in the file", async ({
  portal,
}) => {
  const [citizen] = await citizensOf(portal);
  if (!citizen) throw new Error("nobody");
  const zip = await fetchFile(portal, citizen);
  const all = [...zip.values()].map((bytes) => bytes.toString("latin1")).join("\n");
  const [person] = await portal.admin`
    select p.cpr, l.subject from person p join person_login l on l.person_id = p.id where p.id = ${citizen.id}`;
  expect(all).not.toContain(String(person?.cpr));
  expect(all).not.toContain(String(person?.subject));
});

test("README tells what every file is, and the letters are letters", async ({ portal }) => {
  const tove = (await citizensOf(portal)).find(({ name }) => name === "Tove Testrup");
  if (!tove) throw new Error("no Tove");
  const zip = await fetchFile(portal, tove);
  const readme = zip.get("README.txt")?.toString() ?? "";
  for (const name of zip.keys()) {
    const [folder = "", file = ""] = name.split("/");
    if (name === "README.txt" || folder === "kvitteringer") continue;
    expect(readme).toContain(`${folder}/`);
    expect(readme).toMatch(new RegExp(`${file.replaceAll(".", "\\.")}: \\S`));
  }
  expect(readme).toContain("kvitteringer/");
  const letters = [...zip].filter(([name]) => name.endsWith(".pdf"));
  const [announced] = await portal.admin`
    select count(*)::int as there from afgoerelse where citizen_id = ${tove.id} and status = 'meddelt'`;
  expect(letters.length).toBe(announced?.there + 2);
  const messages = await portal.admin`select body from message where citizen_id = ${tove.id}`;
  const thread = readPdf(zip.get("beskeder/beskeder.pdf") ?? Buffer.alloc(0));
  const said = walk(thread.structure)
    .map(({ text }) => text)
    .join(" ");
  for (const { body } of messages) expect(said).toContain(oneLine(body));
  for (const [, bytes] of letters)
    expect(readPdf(bytes)).toMatchObject({ lang: "da-DK", lost: [] });
});

test("the receipts in it are those of the citizen's acts, and the verifier proves each", async ({
  portal,
}) => {
  const karin = (await citizensOf(portal)).find(({ name }) => name === "Karin Testsen");
  if (!karin) throw new Error("no Karin");
  const zip = await fetchFile(portal, karin, "?valg=ja&dele=kvitteringer");
  const acts = await portal.admin`
    select e.id from ledger_entry e join ledger_payload p on p.entry_id = e.id
    where p.citizen_id = ${karin.id} and (e.kind ~ '^(consent|klage)\\.' or e.kind = 'afgoerelse.announced')`;
  const names = [...zip.keys()].filter((name) => name !== "README.txt");
  expect(names.toSorted()).toEqual(
    acts.map(({ id }) => `kvitteringer/min-sag-${id}.kvittering.json`).toSorted(),
  );
  expect(names.length).toBeGreaterThan(0);
  const key = (await (await fetch(`${portal.origin}/ledger/key`)).text()).trim();
  for (const name of names) {
    const verdict = await verifyReceiptFile(zip.get(name) ?? Buffer.alloc(0), {
      ...{ logKeys: [key], witnessKeys: [] },
    });
    expect(
      verdict.checks.filter(({ result }) => result === "failed"),
      name,
    ).toEqual([]);
    expect(verdict.checks.find(({ code }) => code === "inclusion")?.result, name).toBe("proved");
  }
});

test("only what was chosen is there, and nothing chosen is a question asked again", async ({
  portal,
}) => {
  const [citizen] = await citizensOf(portal);
  if (!citizen) throw new Error("nobody");
  const zip = await fetchFile(portal, citizen, "?valg=ja&dele=plan&dele=penge&dele=andet");
  expect([...zip.keys()].toSorted()).toEqual([
    "README.txt",
    ...["penge/fravaer.json", "penge/maaneder.json"],
    ...[
      "plan/bemaerkninger.json",
      "plan/indsatser.json",
      "plan/plan.json",
      "plan/plan.pdf",
      "plan/udgaver.json",
    ],
  ]);
  const nothing = await ask(portal, citizen, "?valg=ja");
  expect(nothing.status).toBe(302);
  expect(nothing.headers.get("location")).toBe("/mine-data?mangler=dele");
});

test("it is a file to keep, of which no cache keeps a copy, and one look in the ledger", async ({
  portal,
}) => {
  const [citizen] = await citizensOf(portal);
  if (!citizen) throw new Error("nobody");
  const answer = await ask(portal, citizen);
  const headers = Object.fromEntries(answer.headers);
  expect(headers).toMatchObject({
    "content-type": "application/zip",
    "content-disposition": 'attachment; filename="min-sag.zip"',
    "cache-control": "no-store",
  });
  // The head is here and the body is not read: the look has been committed already.
  const [look] = await portal.admin`
    select v.sections, cardinality(v.documents) as papers from visit v
    where v.citizen_id = ${citizen.id} and v.kind = 'ownData.fetch' order by v.entry_id desc limit 1`;
  expect(look?.sections).toContain("document");
  const [papers] = await portal.admin`
    select count(*)::int as there from document where citizen_id = ${citizen.id}`;
  expect(look?.papers).toBe(papers?.there);
  await answer.body?.cancel();
});

/** Large enough to be sealed in several pieces; what follows a picture's end is not shown. */
const picture = Buffer.concat([
  Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC",
    "base64",
  ),
  randomBytes(200_000),
]);

test("a paper that is a file is there as it was sent, where papers are chosen, and nobody else's", async ({
  portal,
}) => {
  const citizens = await citizensOf(portal);
  const emil = citizens.find(({ name }) => name === "Emil Prototypsen");
  const tove = citizens.find(({ name }) => name === "Tove Testrup");
  if (!emil || !tove) throw new Error("nobody");
  const send = async () => {
    const form = new FormData();
    const fields = { noegle: randomUUID(), slags: "sygehusbrev", fra: "Sygehus på Ærø" };
    const day = { "dato.dag": "2", "dato.maaned": "3", "dato.aar": "2026" };
    for (const [name, value] of Object.entries({ ...fields, ...day })) form.append(name, value);
    form.append("papir", new Blob([picture]), "billede.png");
    const token = await world(portal.admin).token(emil.id, "borger");
    const headers = { cookie: `__Host-minsag=${token}`, origin: portal.origin };
    const answer = await fetch(`${portal.origin}/papirer/nyt`, {
      ...{ method: "POST", redirect: "manual", headers, body: form },
    });
    expect(answer.status).toBe(303);
  };
  await send();
  await send();
  const name = "2026-03-02-brev-fra-sygehus-sygehus-paa-aeroe";
  const files = [`${name}.png`, `${name}-2.png`];

  const zip = await fetchFile(portal, emil);
  for (const file of files) {
    expect(zip.get(`papirer/${file}`)).toEqual(picture);
    expect(zip.get("README.txt")?.toString()).toContain(
      `${file}: Brev fra sygehus: Sygehus på Ærø`,
    );
    expect(stringsIn(zip)).toContain(file);
  }
  const some = await fetchFile(portal, emil, "?valg=ja&dele=beskeder");
  expect([...some.keys()].filter((one) => one.startsWith("papirer/"))).toEqual([]);
  const others = await fetchFile(portal, tove);
  expect([...others.keys()].filter((one) => one.endsWith(".png"))).toEqual([]);

  // Without the citizen's key no file can be read any more, and the case is taken home all the same.
  await portal.admin`delete from citizen_key where citizen_id = ${emil.id}`;
  const without = await fetchFile(portal, emil);
  expect([...without.keys()].filter((one) => one.endsWith(".png"))).toEqual([]);
  for (const file of files) expect(without.get("papirer/README.txt")?.toString()).toContain(file);
});
