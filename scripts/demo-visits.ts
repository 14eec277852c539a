import { askAktindsigt } from "../app/case/aktindsigt/ask-aktindsigt.server.ts";
import { type Basis, createGate, hashToken, type VisitKind } from "../consent/index.ts";
import { connect, type Database } from "../db/client.ts";
import { scenarios } from "../db/seed/content/index.ts";
import { staff } from "../db/seed/content/staff.ts";
import { demoIdentities } from "../db/seed/identities.ts";

type Look = {
  who: string;
  kind: VisitKind;
  basis: Basis;
  documents?: string[];
  act?: (db: Database) => Promise<unknown>;
};

/**
 * The first looks of the demo, made through the gate by the demo's own people: somebody who opens
 * "Hvem har set" for the first time finds real entries there, a refused one among them.
 */
export async function makeDemoVisits(appUrl: string): Promise<void> {
  const sql = connect(appUrl, 1);
  const gate = createGate(sql, { idleMinutes: 1, absoluteMinutes: 1 });
  try {
    for (const { who, act, ...look } of looks()) {
      const session = hashToken(await gate.sessions.start(loginOf(who)));
      await gate.visit({ session, ...look }, async (db) => act?.(db));
      await gate.sessions.end(session);
    }
  } finally {
    await sql.end();
  }
}

function looks(): Look[] {
  const [karin, jens, liv, tove, emil] = ["karin", "jens", "liv", "tove", "emil"].map(scenario);
  if (!karin || !jens || !liv || !tove || !emil) return [];
  const ownCase = (one: typeof karin): Basis => ({ kind: "egenSag", sag: one.sag.id });
  const [consent] = jens.consents.filter((one) => one.status === "givet");
  const [lae265, other] = jens.documents.filter((one) => one.authorityKey === consent?.source);
  const shared: Basis = { kind: "samtykke", ...(consent ? { consent: consent.id } : {}) };
  const [bent] = jens.delegations;
  const [ellen] = emil.delegations.filter((one) => "validForDays" in one);
  return [
    {
      who: "liv",
      kind: "aktindsigt.ask",
      basis: { kind: "selv" },
      act: (db) =>
        askAktindsigt(db, liv.person.id, {
          ...{ key: liv.sag.id, wish: "Notaterne fra mine samtaler på arbejdet." },
        }),
    },
    { who: "anders", kind: "sag.worklist", basis: { kind: "egenSag" } },
    { who: "anders", kind: "sag.read", basis: ownCase(karin) },
    { who: "maria", kind: "rehabiliteringsplan.read", basis: ownCase(karin) },
    { who: "anders", kind: "afgoerelse.read", basis: ownCase(tove) },
    { who: "inge", kind: "document.list", basis: shared },
    ...(lae265
      ? [{ who: "inge", kind: "document.read", basis: shared, documents: [lae265.id] } as Look]
      : []),
    ...(other
      ? [{ who: "inge", kind: "document.read", basis: shared, documents: [other.id] } as Look]
      : []),
    ...(bent
      ? [
          {
            who: "bent",
            kind: "rehabiliteringsplan.read",
            basis: { kind: "delegation", delegation: bent.id },
          } as Look,
        ]
      : []),
    ...(ellen
      ? [
          {
            who: "ellen",
            kind: "sag.status",
            basis: { kind: "delegation", delegation: ellen.id },
          } as Look,
        ]
      : []),
  ];
}

const scenario = (key: string) => scenarios.find((one) => one.person.key === key);

function loginOf(key: string) {
  const identity = demoIdentities.find((one) => one.key === key);
  if (!identity) throw new Error(`no demo person ${key}`);
  const professional = staff.find((one) => one.key === key);
  return {
    way: identity.way,
    issuer: "demo",
    subject: professional?.professionalId ?? identity.uuid,
    oidcSubject: key,
    name: identity.name,
    ...(identity.cpr ? { cpr: identity.cpr.replace("-", "") } : {}),
    ...(identity.cvr ? { cvr: identity.cvr } : {}),
    assurance: "Substantial",
    authTime: new Date(),
    idToken: "",
  };
}
