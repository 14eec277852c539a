// Longer than 300 lines: all that may happen to a paper and its file, by whom, on one scene.
import { createHash, randomBytes } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addPaper } from "../../app/case/document/add-paper.server.ts";
import type { PaperFacts } from "../../app/case/document/paper.schema.ts";
import { readCase } from "../../app/routes/sagsbehandler/sag/read-case.server.ts";
import {
  type Basis,
  createPaperFiles,
  ledgerPayload,
  type PaperFiles,
} from "../../consent/index.ts";
import { behindGuards } from "./behind-guards.ts";
import { inDays, type Scene, scene } from "./scene.ts";
import { denied, inVisit, told } from "./told.ts";

let s: Scene;
let folder: string;
let files: PaperFiles;
let caseworker: Buffer;
let jobformidler: Buffer;
let region: Buffer;
const master = randomBytes(32);
beforeAll(async () => {
  s = await scene("papers");
  folder = mkdtempSync(join(tmpdir(), "min-sag-papers-"));
  files = createPaperFiles(folder, master);
  caseworker = (await s.professional(s.kommune, "caseworker", true)).session;
  jobformidler = (await s.professional(s.kommune, "jobformidler", true)).session;
  region = (await s.professional(s.region, "kliniskFunktion", false)).session;
});
afterAll(async () => {
  await s.drop();
  rmSync(folder, { recursive: true, force: true });
});

const content = Buffer.concat([Buffer.from("%PDF-1.7 "), randomBytes(200_000)]);
const received = async (bytes = content) => {
  const incoming = await files.begin();
  await incoming.write(bytes);
  const stored = await incoming.finish();
  return { stored, mediaType: "application/pdf" as const, pages: 3, scan: "ikkeScannet" as const };
};
const facts = (overrides: Partial<PaperFacts> = {}): PaperFacts => ({
  ...{ id: crypto.randomUUID(), type: "lae265", fromName: "Lægehuset" },
  ...{ dated: "2026-03-12", replaces: null, ...overrides },
});
const own = { session: () => s.citizenSession, basis: { kind: "selv" } as Basis };
const office = (session = () => caseworker) => ({
  session,
  basis: { kind: "egenSag", sag: s.sag.id } as Basis,
});
/** Adds a paper as the pages do; answers what became of it. */
const add = async (overrides: Partial<PaperFacts> = {}, who: typeof own = own, bytes = content) => {
  const file = await received(bytes);
  const request = { session: who.session(), kind: "document.add", basis: who.basis } as const;
  return told(
    s.gate
      .visit(request, (db) => addPaper(db, files, facts(overrides), file))
      .then((outcome) =>
        outcome.allowed && outcome.value !== "added" ? { refusal: outcome.value } : outcome,
      ),
  );
};
const added = async (overrides: Partial<PaperFacts> = {}, who = own, bytes = content) => {
  const id = crypto.randomUUID();
  expect(await add({ ...overrides, id }, who, bytes)).toBe("done");
  return id;
};
/** The file of a paper as a page reads it, or why not. */
const readFile = async (id: string, session: Buffer, basis: Basis, by = files) => {
  const request = { session, kind: "document.read" as const, basis, documents: [id] };
  const outcome = await s.gate.visit(request, (db) => by.of(db, id));
  if (!outcome.allowed) return outcome.refusal;
  if (!outcome.value || outcome.value === "erased") return outcome.value;
  const parts: Buffer[] = [];
  for await (const part of (await outcome.value.open()).chunks()) parts.push(part);
  return Buffer.concat(parts);
};
const rowOf = async (id: string) => (await s.admin`select * from document where id = ${id}`)[0];

describe("a paper the citizen adds", () => {
  test("is the municipality's, named by its kind, and says who added it", async () => {
    const id = await added({ fromName: "Lægehuset Havnegade" });
    expect(await rowOf(id)).toMatchObject({
      ...{ authority_id: s.kommune.id, sag_id: s.sag.id, category: "sundhed", status: "gaeldende" },
      ...{ title: "Lægeattest (LÆ 265) fra Lægehuset Havnegade", from_name: "Lægehuset Havnegade" },
      ...{ pages: 3, version: 1, added_by: "citizen", fetched_on: null },
    });
    const payslip = await added({ type: "loenseddel", fromName: "Arbejdsgiver" });
    expect((await rowOf(payslip))?.title).toBe("Lønseddel fra 12.03.2026");
  });

  test("is entered with the hash of its content, in the same transaction", async () => {
    const id = await added();
    const [row] = await s.admin`
      select p.payload, e.xact_id = v.xact_id as together
      from ledger_payload p join ledger_entry e on e.id = p.entry_id
      join visit v on v.xact_id = e.xact_id
      where p.payload::jsonb ->> 'document' = ${id}`;
    expect(row?.together).toBe(true);
    expect(ledgerPayload.parse(JSON.parse(row?.payload))).toMatchObject({
      ...{ kind: "document.added", citizen: s.citizen.id, document: id, sag: s.sag.id },
      ...{ documentType: "lae265", version: 1, replaces: null, pages: 3, bytes: content.length },
      ...{ mediaType: "application/pdf", scan: "ikkeScannet" },
      contentHash: createHash("sha256").update(content).digest("hex"),
      actor: { name: s.citizen.name, role: "citizen" },
    });
  });

  test("comes once, when its form is sent twice", async () => {
    const id = await added();
    expect(await add({ id })).toBe("known");
    const [{ n } = { n: 0 }] = await s.admin`
      select count(*)::int as n from ledger_payload where payload::jsonb ->> 'document' = ${id}
        and payload::jsonb ->> 'kind' = 'document.added'`;
    expect(n).toBe(1);
  });

  test.each([
    ["a kind only the municipality may add", { type: "indstilling" }, "no_such_kind_of_paper"],
    ["a decision: those are made, not added", { type: "afgoerelse" }, "no_such_kind_of_paper"],
    ["a kind that is none", { type: "x" }, "no_such_kind_of_paper"],
    ["a day to come", { dated: inDays(1) }, "paper_dated_ahead"],
    ["nobody who wrote it", { fromName: " " }, "paper_by_nobody"],
  ])("is refused with %s", async (_, overrides, refusal) => {
    expect(await add(overrides)).toBe(refusal);
  });
});

describe("a paper's file", () => {
  test("is read by the citizen and the office, and by a recipient only with consent", async () => {
    const id = await added();
    expect(await readFile(id, s.citizenSession, own.basis)).toEqual(content);
    expect(await readFile(id, caseworker, office().basis)).toEqual(content);
    expect(await readFile(id, jobformidler, office().basis)).toBe("role_insufficient");
    expect(await readFile(id, s.strangerSession, own.basis)).toBe("document_not_covered");
    const consent = await s.giveConsent({ sourceAuthorityId: s.kommune.id });
    const basis: Basis = { kind: "samtykke", consent };
    expect(await readFile(id, region, basis)).toEqual(content);
    await s.decide(consent, "trukketTilbage");
    expect(await readFile(id, region, basis)).toBe("consent_revoked");
  });

  test("is not there for a paper of words", async () => {
    expect(await readFile(s.lae265.id, s.citizenSession, own.basis)).toBeNull();
  });

  test("is not in the list of papers, nor its key", async () => {
    await added();
    for (const table of ["document_file", "citizen_key"]) {
      const listing = { session: s.citizenSession, kind: "document.list", basis: "selv" };
      expect(await inVisit(s, listing, (tx) => tx.unsafe(`select * from ${table}`))).toHaveLength(
        0,
      );
    }
  });

  test("opens with the portal's own master key only", async () => {
    const id = await added();
    const others = createPaperFiles(folder, randomBytes(32));
    await expect(readFile(id, s.citizenSession, own.basis, others)).rejects.toThrow();
  });

  test("is nobody's any more when the citizen's key is erased", async () => {
    const id = await added();
    const [kept] =
      await s.admin`delete from citizen_key where citizen_id = ${s.citizen.id} returning *`;
    expect(await readFile(id, s.citizenSession, own.basis)).toBe("erased");
    // A new key is made for new papers, and opens nothing old.
    await added();
    expect(await readFile(id, s.citizenSession, own.basis)).toBe("erased");
    await s.admin`update citizen_key set ${s.admin(kept as never)} where citizen_id = ${s.citizen.id}`;
    expect(await readFile(id, s.citizenSession, own.basis)).toEqual(content);
  });

  test("leaves nothing readable when its transaction fails, and is swept", async () => {
    const before = placesIn();
    expect(await add({ type: "x" })).toBe("no_such_kind_of_paper");
    const [left = ""] = placesIn().filter((place) => !before.includes(place));
    expect(left).not.toBe("");
    for (const place of placesIn()) utimesSync(join(folder, place.slice(0, 2), place), 0, 0);
    await files.sweep(s.gate.keptPlaces);
    const [{ n } = { n: 0 }] = await s.admin`select count(*)::int as n from document_file`;
    expect(placesIn()).toHaveLength(n);
    expect(placesIn()).not.toContain(left);
  });
});

describe("a paper the office adds", () => {
  test("is by those who may, in the case of the visit", async () => {
    const id = await added({ type: "indstilling", fromName: "Rehabiliteringsteamet" }, office());
    expect(await rowOf(id)).toMatchObject({ added_by: "authority", authority_id: s.kommune.id });
    expect(
      await add(
        {},
        office(() => jobformidler),
      ),
    ).toBe("role_insufficient");
    expect(
      await add(
        {},
        office(() => region),
      ),
    ).toBe("not_own_case");
  });

  test("is in no other case, whatever was sent", async () => {
    const adding = { session: caseworker, kind: "document.add", basis: "egenSag", id: s.sag.id };
    const row = (overrides: object) => ({
      ...{ id: crypto.randomUUID(), sag_id: s.sag.id, citizen_id: s.citizen.id, type: "cv" },
      ...{ authority_id: s.doctor.id, category: "social", title: "x", from_name: "y" },
      ...{ dated: "2026-01-01", pages: 1, status: "bestilt", ...overrides },
    });
    const insert = (overrides: object, file = true) =>
      told(
        inVisit(s, adding, async (tx) => {
          const one = row(overrides);
          await tx`insert into document ${tx(one as never)}`;
          if (file) await tx`insert into document_file ${tx(fileRow(one.id) as never)}`;
        }),
      );
    expect(await insert({})).toBe("done");
    expect(await insert({}, false)).toBe("MS215");
    expect(await insert({ sag_id: s.otherSag.id, citizen_id: s.stranger.id })).toBe(denied);
    expect(await insert({ sag_id: s.otherSag.id })).toBe("not_own_case");
  });

  test("has a file of its own, and an old paper gets none", async () => {
    const adding = { session: s.citizenSession, kind: "document.add", basis: "selv" };
    const give = (id: string) =>
      told(inVisit(s, adding, (tx) => tx`insert into document_file ${tx(fileRow(id) as never)}`));
    expect(await give(s.own.id)).toBe("MS215");
    expect(await give(s.others.id)).toBe("MS215");
    expect(await give(await added())).toBe("23505");
  });

  const fileRow = (document: string) => ({
    ...{ document_id: document, citizen_id: s.citizen.id, place: crypto.randomUUID(), bytes: 1 },
    ...{ sealed_key: "x", media_type: "image/png", sha256: "x".repeat(32) },
    ...{ scan: "ikkeScannet", added_at: "2020-01-01", added_by_name: "En anden" },
  });
});

describe("a new version", () => {
  test("takes the old one's place, which stays and says so", async () => {
    const first = await added();
    const second = await added({ replaces: first }, own, Buffer.from("%PDF-1.7 ny"));
    expect(await rowOf(first)).toMatchObject({ status: "foraeldet", version: 1 });
    expect(await rowOf(second)).toMatchObject({ status: "gaeldende", version: 2, replaces: first });
    expect(await readFile(first, s.citizenSession, own.basis)).toEqual(content);
    const third = await added({ replaces: second });
    expect((await rowOf(third))?.version).toBe(3);
  });

  test("is of one's own paper that holds, and of the same kind", async () => {
    const first = await added();
    expect(await add({ replaces: first, type: "cv" })).toBe("not_yours_to_replace");
    expect(await add({ replaces: first }, office())).toBe("not_yours_to_replace");
    expect(await add({ replaces: s.own.id })).toBe("not_yours_to_replace");
    expect(await add({ replaces: s.others.id })).toBe("not_yours_to_replace");
    await added({ replaces: first });
    expect(await add({ replaces: first })).toBe("not_yours_to_replace");
  });

  test("is one only, when two come at once", async () => {
    const first = await added();
    const both = await Promise.all([add({ replaces: first }), add({ replaces: first })]);
    expect(both.toSorted()).toEqual(["done", "not_yours_to_replace"]);
  });

  test("is held back from whoever the old one was held back from", async () => {
    const first = await added();
    const consent = await s.giveConsent({
      sourceAuthorityId: s.kommune.id,
      exceptedDocuments: [first],
    });
    const second = await added({ replaces: first });
    const basis: Basis = { kind: "samtykke", consent };
    expect(await readFile(second, region, basis)).toBe("document_not_covered");
    const [row] = await s.admin`select excepted_documents from consent where id = ${consent}`;
    expect(row?.excepted_documents).toEqual([first, second]);
    const third = await added({ type: "lae265" });
    expect(await readFile(third, region, basis)).toEqual(content);
  });
});

describe("the bundle for a meeting", () => {
  const bundle = async () => {
    const reading = { session: caseworker, kind: "sag.read", basis: office().basis } as const;
    const outcome = await s.gate.visit(reading, (db) => readCase(db, s.sag.id));
    if (!outcome.allowed || !outcome.value) throw new Error("the case was not read");
    const { pages, guidePages, found } = outcome.value.sagsmappe;
    return { pages, guidePages, cv: found.find(({ code }) => code === "cv") };
  };

  test("counts what holds, by the rules of the case, and finds what was recommended", async () => {
    const before = await bundle();
    expect(before.guidePages).toBe(50);
    const first = await added({ type: "cv", fromName: "Borgeren" }, office());
    const one = await bundle();
    expect(one.pages).toBe(before.pages + 3);
    const second = await added({ type: "cv", fromName: "Borgeren", replaces: first }, office());
    const two = await bundle();
    // The new version takes the place of the old one, which is there and no longer counts.
    expect(two.pages).toBe(one.pages);
    expect(two.cv?.state).toBe("here");
    const ids = two.cv?.papers.map(({ id }) => id);
    expect(ids).toContain(second);
    expect(ids).not.toContain(first);
  });

  test("has the plan once the citizen has said yes to it", async () => {
    const plan = async () => {
      const reading = { session: caseworker, kind: "sag.read", basis: office().basis } as const;
      const outcome = await s.gate.visit(reading, (db) => readCase(db, s.sag.id));
      return outcome.allowed && outcome.value?.sagsmappe.found[0]?.state;
    };
    const of = `sag_id = '${s.sag.id}'`;
    await behindGuards(
      s,
      `insert into rehabiliteringsplan (id, citizen_id, sag_id, status, updated_on) values
        (gen_random_uuid(), '${s.citizen.id}', '${s.sag.id}', 'tilGennemsyn', '2026-05-04')`,
    );
    expect(await plan()).toBe("missing");
    await behindGuards(s, `update rehabiliteringsplan set status = 'bekraeftet' where ${of}`);
    expect(await plan()).toBe("plan");
  });
});

/** Names of the files in the store, without those on their way. */
function placesIn(): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => one.name);
}
