import { eq } from "drizzle-orm";
import { createGate, hashToken } from "../../consent/index.ts";
import { consent as consentTable } from "../../db/schema/index.ts";
import { type TestDatabase, testDatabase } from "../database.ts";
import { world } from "../world.ts";

/**
 * One citizen with a case at a municipality, two papers at a doctor, and the people around: enough to
 * ask the gate every question once.
 */
export async function scene(label: string) {
  return sceneIn(await testDatabase(label));
}

/** The same in a database that is there already, for instance a running portal's. */
export async function sceneIn(database: TestDatabase) {
  const make = world(database.admin);
  const gate = createGate(database.app, { idleMinutes: 30, absoluteMinutes: 480 });
  const [kommune, doctor, region] = [
    await make.authority("Kommune"),
    await make.authority("Lægehus"),
    await make.authority("Region"),
  ];
  const citizen = await make.person("Borger");
  const stranger = await make.person("Fremmed");
  const sag = await make.sag(citizen.id, kommune.id);
  const otherSag = await make.sag(stranger.id, kommune.id);
  const lae265 = await make.document(sag, doctor.id, { type: "lae265" });
  const attest = await make.document(sag, doctor.id, { type: "statusattest" });
  const own = await make.document(sag, kommune.id, { type: "cv", category: "beskaeftigelse" });
  const others = await make.document(otherSag, doctor.id);
  const professional = async (authority: { id: string }, role: string, assigned: boolean) => {
    const person = await make.person(role);
    const membership = await make.membership(person.id, authority.id, role);
    if (assigned) await make.contact(sag, person.id, role);
    const token = await make.token(person.id, "erhverv", membership.id);
    return { person, membership, token, session: hashToken(token) };
  };
  const citizenToken = await make.token(citizen.id, "borger");
  return {
    ...database,
    make,
    gate,
    kommune,
    doctor,
    region,
    citizen,
    stranger,
    sag,
    otherSag,
    lae265,
    attest,
    own,
    others,
    professional,
    citizenToken,
    citizenSession: hashToken(citizenToken),
    strangerSession: await make.session(stranger.id, "borger"),

    /** The citizen gives a consent through the gate, as the consent page does. */
    async giveConsent(overrides: Partial<typeof consentTable.$inferInsert> = {}) {
      const outcome = await gate.visit(
        {
          session: await make.session(citizen.id, "borger"),
          kind: "consent.decide",
          basis: { kind: "selv" },
        },
        async (db) => {
          const id = crypto.randomUUID();
          await db.insert(consentTable).values({
            id,
            citizenId: citizen.id,
            sagId: sag.id,
            sourceAuthorityId: doctor.id,
            recipientAuthorityId: region.id,
            categories: ["sundhed"],
            documentTypes: ["lae265"],
            exceptedDocuments: [],
            purpose: "laegefagligVurdering",
            consequence: "Papiret bliver ikke hentet.",
            status: "givet",
            validUntil: inDays(30),
            textVersion: "test",
            textShown: "Ja",
            ...overrides,
          });
          return id;
        },
      );
      if (!outcome.allowed) throw new Error(outcome.refusal);
      return outcome.value;
    },

    /** The citizen answers or withdraws a consent through the gate. */
    async decide(id: string, status: "givet" | "afvist" | "trukketTilbage") {
      const outcome = await gate.visit(
        {
          session: await make.session(citizen.id, "borger"),
          kind: "consent.decide",
          basis: { kind: "selv" },
        },
        (db) => db.update(consentTable).set({ status }).where(eq(consentTable.id, id)),
      );
      if (!outcome.allowed) throw new Error(outcome.refusal);
    },
  };
}

export type Scene = Awaited<ReturnType<typeof scene>>;

/** The ISO day so many days from today in Copenhagen. */
export function inDays(days: number): string {
  const day = new Date(Date.now() + days * 86_400_000);
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Copenhagen" }).format(day);
}
