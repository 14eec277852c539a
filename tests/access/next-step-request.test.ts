import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inDays, type Scene, scene } from "./scene.ts";
import { denied, inVisit, told } from "./told.ts";

/** `next_step_request`: whether the question a case waits for is still open, told to who reads the case. */
let s: Scene;
let sag: { id: string; citizen_id: string };
let request: string;
let caseworker: Buffer;
let jobformidler: Buffer;
beforeAll(async () => {
  s = await scene("next_step_request");
  sag = s.sag;
  caseworker = (await s.professional(s.kommune, "caseworker", true)).session;
  jobformidler = (await s.professional(s.kommune, "jobformidler", true)).session;
  request = await asked();
});
afterAll(() => s.drop());

/** A request the case's next step is about, as the caseworker's form makes it. */
async function asked(): Promise<string> {
  const id = randomUUID();
  const asking = { session: caseworker, kind: "consent.request", basis: "egenSag", id: sag.id };
  const row = {
    ...{ id, sag_id: sag.id, citizen_id: s.citizen.id, source_authority_id: s.doctor.id },
    ...{ recipient_authority_id: s.kommune.id, categories: ["sundhed"], status: "anmodet" },
    ...{ document_types: ["lae265"], purpose: "laegefagligVurdering", consequence: "Intet" },
    ...{ valid_until: inDays(9) },
  };
  expect(await told(inVisit(s, asking, (tx) => tx`insert into consent ${s.app(row)}`))).toBe(
    "done",
  );
  await s.admin`update sag set next_step_consent = ${id} where id = ${sag.id}`;
  return id;
}

type Visit = Parameters<typeof inVisit>[1];
const own = (session: Buffer): Visit => ({ session, kind: "overview.read", basis: "selv" });
const atWork = (session: Buffer): Visit => ({
  ...{ session, kind: "sag.read", basis: "egenSag", id: sag.id },
});
const answerIn = (visit: Visit, id = sag.id) =>
  inVisit(s, visit, async (tx) => {
    const [row] = await tx`select next_step_request(${id}) as answer`;
    return row?.answer;
  });

describe("who is told", () => {
  test("the citizen, and the office whose case it is, consents open to them or not", async () => {
    expect(await answerIn(own(s.citizenSession))).toBe("open");
    expect(await answerIn(atWork(caseworker))).toBe("open");
    expect(await answerIn(atWork(jobformidler))).toBe("open");
  });

  test("a helper who may read the case", async () => {
    const person = await s.make.person("Hjælper");
    const session = await s.make.session(person.id, "borger");
    const id = randomUUID();
    await s.admin.begin(async (tx) => {
      await tx.unsafe("set local role minsag_import");
      await tx`insert into delegation ${tx({
        ...{ id, citizen_id: s.citizen.id, kind: "bisidder", helper_name: "Hjælper" },
        ...{ helper_person_id: person.id, sections: ["sag"], status: "aktiv" },
        ...{ valid_until: inDays(9), invited_at: new Date() },
      })}`;
    });
    const reading = { session, kind: "sag.status", basis: "delegation", id };
    expect(await answerIn(reading)).toBe("open");
  });

  test("nobody without a visit, in a visit to another, or in another case", async () => {
    expect(await s.app`select next_step_request(${sag.id}) as answer`).toEqual([{ answer: null }]);
    expect(await answerIn(own(s.strangerSession))).toBeNull();
    const second = await s.make.sag(s.citizen.id, s.kommune.id);
    const lead = (await s.professional(s.kommune, "leder", false)).session;
    expect(await answerIn(atWork(lead))).toBe("open");
    expect(await answerIn({ ...atWork(lead), id: second.id })).toBeNull();
  });

  test("nobody whose visit does not open the case", async () => {
    const clinic = (await s.professional(s.region, "kliniskFunktion", false)).session;
    const consent = await s.giveConsent();
    const byConsent = { session: clinic, kind: "document.list", basis: "samtykke", id: consent };
    expect(await answerIn(byConsent)).toBeNull();
  });

  test("nobody else of the server may call it", async () => {
    for (const role of ["minsag_import", "public"]) {
      const [row] = await s.admin`
        select has_function_privilege(${role}, 'next_step_request(uuid)', 'execute') as may`;
      expect(row?.may, role).toBe(false);
    }
  });
});

describe("what is told", () => {
  test("nothing of a case that waits for no answer", async () => {
    await s.admin`update sag set next_step_consent = null where id = ${sag.id}`;
    expect(await answerIn(own(s.citizenSession))).toBeNull();
    await s.admin`update sag set next_step_consent = ${request} where id = ${sag.id}`;
  });

  test("yes and no sound the same", async () => {
    const answers: unknown[] = [];
    for (const status of ["givet", "afvist"] as const) {
      const id = await asked();
      const set =
        status === "givet"
          ? "status = 'givet', text_version = 'x', text_shown = 'Ja'"
          : "status = 'afvist'";
      const deciding = { session: s.citizenSession, kind: "consent.decide", basis: "selv" };
      const act = inVisit(s, deciding, (tx) =>
        tx.unsafe(`update consent set ${set} where id = $1`, [id]),
      );
      expect(await told(act)).toBe("done");
      answers.push(await answerIn(atWork(jobformidler)));
    }
    expect(answers).toEqual(["answered", "answered"]);
  });

  test("a request that ran out, or is about another case, is closed", async () => {
    const late = await asked();
    await s.make.moveClock(10);
    expect(await answerIn(own(s.citizenSession))).toBe("closed");
    await s.make.moveClock(0);
    expect(await answerIn(own(s.citizenSession))).toBe("open");
    const elsewhere = await s.make.sag(s.citizen.id, s.kommune.id);
    await s.admin`update sag set next_step_consent = ${late} where id = ${elsewhere.id}`;
    expect(await answerIn(own(s.citizenSession), elsewhere.id)).toBe("closed");
  });
});

test("it opens nothing: whoever is told still sees no consent", async () => {
  await asked();
  const seen = await inVisit(s, atWork(jobformidler), async (tx) => {
    const [row] = await tx`select next_step_request(${sag.id}) as answer`;
    expect(row?.answer).toBe("open");
    return tx`select id from consent`;
  });
  expect(seen).toHaveLength(0);
  expect(await s.app`select id from consent`).toHaveLength(0);
  expect(await told(s.app`select text_shown from consent`)).toBe(denied);
});
