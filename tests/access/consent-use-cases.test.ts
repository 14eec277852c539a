import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readConsent, readFetched } from "../../app/case/consent/read-consents.server.ts";
import { orRefusal } from "../../app/case/or-refusal.server.ts";
import { toDateParts } from "../../app/components/date-parts.ts";
import type {
  ConsentFormValues,
  Handling,
} from "../../app/routes/borger/samtykker/consent-form.schema.ts";
import { decide } from "../../app/routes/borger/samtykker/et/decide.server.ts";
import { composeAnswer } from "../../app/routes/borger/samtykker/et/narrow-consent.server.ts";
import type { Draft } from "../../app/routes/borger/samtykker/nyt/draft.schema.ts";
import { shownWords } from "../../app/routes/borger/samtykker/words-shown.server.ts";
import { consent } from "../../db/schema/index.ts";
import { giveShown } from "./give-shown.ts";
import { inDays, type Scene, scene } from "./scene.ts";

let at: Scene;
beforeAll(async () => {
  at = await scene("consent-use-cases");
});
afterAll(() => at.drop());

const until = () => inDays(60);

/** A caseworker asks for both kinds of papers at the doctor's. */
async function request(overrides: Partial<typeof consent.$inferInsert> = {}): Promise<string> {
  const { session } = await at.professional(at.kommune, "koordinerendeSagsbehandler", true);
  const id = randomUUID();
  const asked = await at.gate.visit(
    { session, kind: "consent.request", basis: { kind: "egenSag", sag: at.sag.id } },
    (db) =>
      db.insert(consent).values({
        id,
        citizenId: at.citizen.id,
        sagId: at.sag.id,
        sourceAuthorityId: at.doctor.id,
        recipientAuthorityId: at.region.id,
        categories: ["sundhed"],
        documentTypes: ["lae265", "statusattest"],
        purpose: "laegefagligVurdering",
        consequence: "Papirerne bliver ikke hentet.",
        status: "anmodet",
        validUntil: until(),
        ...overrides,
      }),
  );
  if (!asked.allowed) throw new Error(asked.refusal);
  return id;
}

const values = (change: Partial<ConsentFormValues> = {}): ConsentFormValues => ({
  slags: ["lae265", "statusattest"],
  undtag: [],
  vist: [at.lae265.id, at.attest.id],
  slut: toDateParts(until()),
  ord: "",
  ...change,
});

async function press(id: string, handling: Handling, form = values(), session = at.citizenSession) {
  const deciding = { session, kind: "consent.decide", basis: { kind: "selv" } } as const;
  const visit = at.gate.visit(deciding, async (db) => {
    // The page showed the words for these choices, unless the test says otherwise.
    const composed = await composeAnswer(db, id, "anmodet", form, "da");
    const ord = composed.state === "ready" ? shownWords(composed.row.textShown).hash : "";
    return decide(db, id, handling, { ...form, ord: form.ord || ord }, "da");
  });
  const outcome = await orRefusal(visit.then((v) => (v.allowed ? v.value : Promise.reject(v))));
  return outcome;
}

async function look(id: string) {
  const seen = await at.gate.visit(
    { session: at.citizenSession, kind: "consent.read", basis: { kind: "selv" } },
    async (db) => ({ read: await readConsent(db, id), looks: await readFetched(db, id) }),
  );
  if (!seen.allowed || !seen.value.read) throw new Error("not there");
  return { ...seen.value.read.consent, looks: seen.value.looks };
}

async function clinicReads(consentId: string, document: string) {
  const { session } = await at.professional(at.region, "kliniskFunktion", false);
  const basis = { kind: "samtykke", consent: consentId } as const;
  const outcome = await at.gate.readDocument({ session, basis, document });
  return outcome.allowed ? "read" : outcome.refusal;
}

describe("answering a request", () => {
  it("opens exactly what was left of it, and stores the words", async () => {
    const id = await request();
    expect(await clinicReads(id, at.lae265.id)).toBe("consent_not_given");
    expect(await press(id, "ja", values({ undtag: [at.attest.id] }))).toEqual({ state: "done" });
    expect(await clinicReads(id, at.lae265.id)).toBe("read");
    expect(await clinicReads(id, at.attest.id)).toBe("document_not_covered");

    const given = await look(id);
    expect(given.state).toBe("givet");
    expect(given.papers.map(({ id, excepted }) => [id, excepted])).toEqual(
      expect.arrayContaining([
        [at.lae265.id, false],
        [at.attest.id, true],
      ]),
    );
    expect(given.textVersion).toMatch(/\/da$/);
    expect(given.textShown).toContain(`Det må ${at.region.name} ikke hente:\n– Papir`);
    // One paper that may be fetched and one that may not: each stands there once.
    expect(given.textShown?.match(/– Papir/g)).toHaveLength(2);
    expect(given.looks.map((one) => one.allowed)).toEqual([false, true, false]);
  });

  it("takes a kind out and an earlier day", async () => {
    const id = await request();
    const form = values({ slags: ["lae265"], slut: toDateParts(inDays(3)) });
    expect(await press(id, "ja", form)).toEqual({ state: "done" });
    const given = await look(id);
    expect(given.documentTypes).toEqual(["lae265"]);
    expect(given.validUntil).toBe(inDays(3));
    expect(await clinicReads(id, at.attest.id)).toBe("document_not_covered");
  });

  it("says no, and a second answer changes nothing", async () => {
    const id = await request();
    expect(await press(id, "nej")).toEqual({ state: "done" });
    expect(await clinicReads(id, at.lae265.id)).toBe("consent_declined");
    const late = { state: "refused", refusal: "already_decided" };
    expect(await press(id, "ja")).toEqual(late);
    expect(await press(id, "nej")).toEqual(late);
    expect((await look(id)).state).toBe("afvist");
  });

  it("lets one of two answers at once win", async () => {
    const id = await request();
    const second = await at.make.session(at.citizen.id, "borger");
    const answers = await Promise.all([press(id, "ja"), press(id, "nej", values(), second)]);
    expect(answers.map(({ state }) => state).toSorted()).toEqual(["done", "refused"]);
    expect((await look(id)).state).toBe(answers[0].state === "done" ? "givet" : "afvist");
  });

  it("refuses another citizen's paper in the list, and gives nothing", async () => {
    const id = await request();
    const outcome = await press(id, "ja", values({ undtag: [at.others.id] }));
    expect(outcome).toEqual({
      state: "problems",
      problems: [{ field: "undtag", code: "paperUnknown" }],
    });
    expect((await look(id)).state).toBe("anmodet");
  });

  it.each(["ja", "nej", "indskraenk", "tilbage"] as const)(
    "is nothing for another citizen: %s",
    async (handling) => {
      const id = await request();
      expect(await press(id, handling, values(), at.strangerSession)).toEqual({ state: "unknown" });
      expect((await look(id)).state).toBe("anmodet");
    },
  );
});

describe("a given consent", () => {
  it("is revoked in one press, and the next look is refused and shown", async () => {
    const id = await at.giveConsent();
    expect(await clinicReads(id, at.lae265.id)).toBe("read");
    expect(await press(id, "tilbage")).toEqual({ state: "done" });
    expect(await clinicReads(id, at.lae265.id)).toBe("consent_revoked");
    expect(await press(id, "tilbage")).toEqual({ state: "refused", refusal: "already_decided" });
    const ended = await look(id);
    expect(ended.state).toBe("trukketTilbage");
    expect(ended.endedAt).toBeInstanceOf(Date);
    expect(ended.looks.map(({ allowed, titles }) => [allowed, titles])).toEqual([
      [false, ["Papir"]],
      [true, ["Papir"]],
    ]);
  });

  it("opens less when it is narrowed, and says so in its words", async () => {
    const id = await at.giveConsent({ documentTypes: ["lae265", "statusattest"] });
    const same = values({ slut: toDateParts(inDays(30)) });
    expect(await press(id, "indskraenk", same)).toEqual({
      state: "problems",
      problems: [{ field: "papirer", code: "nothingChanged" }],
    });
    expect(await press(id, "indskraenk", { ...same, undtag: [at.lae265.id] })).toEqual({
      state: "done",
    });
    expect(await clinicReads(id, at.lae265.id)).toBe("document_not_covered");
    expect(await clinicReads(id, at.attest.id)).toBe("read");
    expect((await look(id)).textShown).toContain("ikke hente:");
  });
});

describe("giving a consent of one's own accord", () => {
  const draft = (): Draft => ({
    step: 3,
    fra: at.doctor.id,
    til: at.region.id,
    slags: ["lae265"],
    formaal: "laegefagligVurdering",
    slut: toDateParts(until()),
    undtag: [],
  });
  const give = async (
    id: string,
    change: Partial<Draft> = {},
    confirmed: { undtag?: string[]; vist?: string[] } = {},
  ) => {
    const request = { kind: "consent.decide", basis: { kind: "selv" } } as const;
    const outcome = await at.gate.visit({ session: at.citizenSession, ...request }, (db) =>
      giveShown(
        db,
        at.citizen.id,
        { ...draft(), ...change },
        { id, undtag: [], vist: [at.lae265.id], ...confirmed },
        "en",
      ),
    );
    if (!outcome.allowed) throw new Error(outcome.refusal);
    return outcome.value;
  };

  it("makes one consent of one form, however often it is sent", async () => {
    const id = randomUUID();
    expect(await Promise.all([give(id), give(id)])).toEqual([
      { state: "given", id },
      { state: "given", id },
    ]);
    expect(await clinicReads(id, at.lae265.id)).toBe("read");
    const given = await look(id);
    expect(given.textVersion).toMatch(/\/en$/);
    expect(given.textShown).toContain("You say yes to");
    const entries = await at.admin`
      select payload from ledger_payload where payload like ${`%"consent":"${id}"%`}`;
    expect(entries).toHaveLength(1);
  });

  it("keeps back what the citizen held back", async () => {
    const id = randomUUID();
    const vist = [at.lae265.id, at.attest.id];
    const slags = ["lae265", "statusattest"];
    await give(id, { slags }, { vist, undtag: [at.attest.id] });
    expect(await clinicReads(id, at.lae265.id)).toBe("read");
    expect(await clinicReads(id, at.attest.id)).toBe("document_not_covered");
  });

  it("refuses a form id that is somebody else's consent", async () => {
    const taken = randomUUID();
    await at.admin.begin(async (sql) => {
      await sql`set local role minsag_import`;
      await sql`
        insert into consent (id, citizen_id, sag_id, source_authority_id, recipient_authority_id,
          categories, document_types, purpose, consequence, status, valid_until)
        values (${taken}, ${at.stranger.id}, ${at.otherSag.id}, ${at.doctor.id}, ${at.region.id},
          '{sundhed}', '{lae265}', 'laegefagligVurdering', 'x', 'anmodet', ${until()})`;
    });
    expect(await give(taken)).toEqual({
      state: "problems",
      problems: [{ field: "papirer", code: "malformed" }],
    });
  });

  it.each([
    ["a kind the source does not hold", () => ({ slags: ["cv"] }), () => ({}), "kindUnknown"],
    ["no kind", () => ({ slags: [] }), () => ({}), "kindMissing"],
    ["the broadest purpose", () => ({ formaal: "sagsbehandling" }), () => ({}), "purposeMissing"],
    ["the same party", () => ({ til: at.doctor.id }), () => ({}), "sameParty"],
    ["a source without papers", () => ({ fra: at.region.id }), () => ({}), "sourceMissing"],
    [
      "another citizen's paper held back",
      () => ({}),
      () => ({ undtag: [at.others.id] }),
      "paperUnknown",
    ],
    ["papers that were not shown", () => ({}), () => ({ vist: [] }), "papersChanged"],
  ])("refuses %s", async (_, change, confirmed, code) => {
    const id = randomUUID();
    const outcome = await give(id, change(), confirmed());
    expect(outcome.state === "problems" && outcome.problems.map((one) => one.code)).toEqual([code]);
    const [row] = await at.admin`select from consent where id = ${id}`;
    expect(row).toBeUndefined();
  });
});

it("tells when the time of a request or a consent has run out, by the database's clock", async () => {
  const asked = await request();
  const given = await at.giveConsent();
  await at.make.moveClock(61);
  expect((await look(asked)).state).toBe("ubesvaret");
  expect((await look(given)).state).toBe("udloebet");
  const late = { state: "refused", refusal: "already_over" };
  expect(await press(asked, "ja")).toEqual(late);
  expect(await press(given, "indskraenk")).toEqual(late);
  expect(await press(given, "tilbage")).toEqual(late);
});
