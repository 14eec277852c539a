import { describe, expect, it } from "vitest";
import { demoIdentities } from "../identities.ts";
import { authorities } from "./authorities.ts";
import { scenarios } from "./index.ts";
import { staff } from "./staff.ts";
import type { Consent, Scenario } from "./types.ts";

const uuidV4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const isoDate = /^\d{4}-\d{2}-\d{2}$/;

/** Every value in the tree with the name of its field; an array's items carry the array's name. */
function fields(value: unknown, name = ""): [name: string, value: unknown][] {
  if (Array.isArray(value)) return value.flatMap((item) => fields(item, name));
  if (value === null || typeof value !== "object") return [[name, value]];
  return Object.entries(value).flatMap(([key, inner]) => fields(inner, key));
}

const everything = [authorities, staff, scenarios].flatMap((part) => fields(part));
const valuesOf = (...names: string[]) =>
  everything.filter(([name]) => names.includes(name)).map(([, value]) => String(value));
const byKey = (key: string): Scenario => {
  const found = scenarios.find(({ person }) => person.key === key);
  if (!found) throw new Error(`no scenario ${key}`);
  return found;
};
const opens = ({ person, documents }: Scenario, consent: Consent) =>
  documents
    .filter(
      (paper) =>
        paper.authorityKey === consent.source &&
        consent.categories.includes(paper.category) &&
        consent.documentTypes.includes(paper.type) &&
        !consent.exceptDocumentIds.includes(paper.id),
    )
    .map(({ type }) => `${person.key} ${type}`);

describe("identifiers", () => {
  it("are valid uuids and used once", () => {
    const ids = valuesOf("id", "personId", "mitidUuid", "professionalId");
    expect(ids.filter((id) => !uuidV4.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(250);
  });

  it("belong to nobody alive: every CPR number has day + 60 and is used once", () => {
    const numbers = valuesOf("cpr");
    expect(numbers.filter((cpr) => !/^(6[1-9]|[78]\d|9[01])\d{4}-\d{4}$/.test(cpr))).toEqual([]);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers).toHaveLength(13);
  });

  it("name ten different cases", () => {
    expect(new Set(valuesOf("sagsnummer")).size).toBe(10);
  });

  it("reach nobody: phones begin with 00 and mail ends in .example", () => {
    expect(valuesOf("phone").filter((phone) => !phone.startsWith("00 "))).toEqual([]);
    expect(valuesOf("email").filter((email) => !email.endsWith(".example"))).toEqual([]);
  });
});

describe("references", () => {
  it("to contacts hold the role the person has", () => {
    const wrong = scenarios.flatMap(({ sag }) =>
      sag.contacts.filter(
        ({ staffKey, role }) =>
          !staff.some(
            (one) =>
              one.key === staffKey &&
              one.memberships.some((membership) => membership.role === role),
          ),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it("give every case one primary contact, and every sender is a contact", () => {
    for (const { sag, messages } of scenarios) {
      const contacts = sag.contacts.map(({ staffKey }) => String(staffKey));
      expect(sag.contacts.filter(({ primary }) => primary)).toHaveLength(1);
      for (const { from } of messages) expect(["citizen", ...contacts]).toContain(from);
    }
  });

  it("of a consent: two authorities, a paper at the source, at most 12 months", () => {
    for (const scenario of scenarios) {
      const papers = new Map(scenario.documents.map((paper) => [paper.id, paper]));
      for (const consent of scenario.consents) {
        expect(consent.source).not.toBe(consent.recipient);
        expect(opens(scenario, consent)).not.toEqual([]);
        expect(consent.validForDays).toBeLessThanOrEqual(365);
        for (const id of consent.exceptDocumentIds) {
          expect(papers.get(id)?.authorityKey).toBe(consent.source);
        }
        const { requestedBy, validFromDaysAgo, validForDays, status } = consent;
        if (status === "anmodet") expect(requestedBy).toBeDefined();
        if (status !== "afvist") expect(validForDays).toBeGreaterThan(validFromDaysAgo);
      }
    }
  });
});

describe("each case", () => {
  it.each(scenarios.map((scenario) => [scenario.person.name, scenario] as const))(
    "of %s is whole",
    (_, { plan, documents, messages }) => {
      const whole = ["maal", "arbejdeOgUddannelse", "hverdag", "helbred", "tidligereIndsats"];
      // Only what the citizen has not yet said yes to may want something.
      const written = plan.sections.map(({ code }) => code);
      expect(written).toEqual(plan.status === "tilGennemsyn" ? whole.slice(0, -1) : whole);
      expect(plan.indsatser.length).toBeGreaterThanOrEqual(2);
      expect(plan.indsatser.length).toBeLessThanOrEqual(4);
      expect(documents.length).toBeGreaterThanOrEqual(3);
      expect(new Set(documents.map(({ authorityKey }) => authorityKey)).size).toBeGreaterThan(1);
      expect(messages.length).toBeGreaterThanOrEqual(1);
      expect(messages.length).toBeLessThanOrEqual(4);
      for (const { text } of documents) {
        const words = text.split(/\s+/).length;
        expect(words).toBeGreaterThanOrEqual(80);
        expect(words).toBeLessThanOrEqual(250);
        expect(text).toContain("\n\n");
      }
    },
  );

  it("has dates that are dates", () => {
    const dates = valuesOf("dated", "fetchedOn", "openedOn", "updatedOn", "startsOn", "madeOn");
    dates.push(...valuesOf("nextStepBy", "expected", "announcedOn", "receivedOn", "klagefrist"));
    const wrong = dates.filter((day) => !isoDate.test(day) || Number.isNaN(Date.parse(day)));
    expect(wrong.filter((day) => day !== "undefined")).toEqual([]);
  });

  it("promises only what the authority does", () => {
    const promised = scenarios.filter(({ sag }) => sag.nextStepKind === "serviceloefte");
    expect(promised.length).toBeGreaterThan(0);
    expect(promised.filter(({ sag }) => sag.nextStepActor === "citizen")).toEqual([]);
  });

  it("has a next step about a request of the same case that still waits", () => {
    for (const { sag, consents } of scenarios.filter((one) => one.sag.nextStepConsent)) {
      const about = consents.find(({ id }) => id === sag.nextStepConsent);
      expect(about?.status).toBe("anmodet");
      expect(sag.nextStepActor).toBe("citizen");
    }
  });

  it("has an announced decision whole and a draft without dates of announcement", () => {
    for (const decision of scenarios.flatMap(({ afgoerelser }) => afgoerelser)) {
      const dates = [decision.announcedOn, decision.receivedOn, decision.klagefrist];
      const expected = decision.status === "meddelt";
      expect(dates.every((day) => (day !== undefined) === expected)).toBe(true);
    }
  });
});

describe("the moment each walk begins", () => {
  it("asks Karin for LÆ 265 and nothing else", () => {
    const [open] = byKey("karin").consents.filter(({ status }) => status === "anmodet");
    expect(open && opens(byKey("karin"), open)).toEqual(["karin lae265"]);
  });

  it("opens exactly one of Jens' papers to klinisk funktion", () => {
    const jens = byKey("jens");
    const given = jens.consents.filter(
      ({ status, recipient }) => status === "givet" && recipient === "kliniskFunktion",
    );
    expect(given.flatMap((consent) => opens(jens, consent))).toEqual(["jens lae265"]);
    const [source] = given.map((consent) => consent.source);
    const health = jens.documents.filter(
      (paper) => paper.category === "sundhed" && paper.authorityKey === source,
    );
    expect(health.length).toBeGreaterThan(1);
  });

  it("has Birgit's answer as a draft only", () => {
    expect(byKey("birgit").afgoerelser.map(({ status }) => status)).toEqual(["udkast"]);
  });

  it("lets Emil's mother read, and no longer his earlier bisidder", () => {
    const access = byKey("emil").delegations.map((one) => [one.kind, "endedDaysAgo" in one]);
    expect(access).toEqual([
      ["fuldmagt", false],
      ["bisidder", true],
    ]);
  });

  it("has one professional with two authorities", () => {
    expect(staff.filter(({ memberships }) => memberships.length > 1)).toHaveLength(1);
  });

  it("lists walkable citizens first, then helpers, then professionals, each with a note", () => {
    const keys = demoIdentities.map(({ key }) => key);
    expect(keys.slice(0, 4)).toEqual(["karin", "jens", "tove", "emil"]);
    expect(keys.slice(10, 13)).toEqual(["bent", "ellen", "asger"]);
    expect(new Set(keys).size).toBe(23);
    expect(demoIdentities.filter(({ note, role }) => !note || !role)).toEqual([]);
  });
});
