import { type TestDatabase, testDatabase } from "../database.ts";
import { inDays, sceneIn } from "./scene.ts";
import { inVisit } from "./told.ts";

/** A case with those who decide in it, and plain SQL for what they and the citizen do. */
export async function decisionScene(label: string) {
  return decisionSceneIn(await testDatabase(label));
}

/** The same in a database that is there already, for instance a running portal's. */
export async function decisionSceneIn(database: TestDatabase) {
  const s = await sceneIn(database);
  const staff = (role: string) => s.professional(s.kommune, role, true);
  const those = {
    caseworker: await staff("caseworker"),
    ydelse: await staff("ydelse"),
    jobformidler: await staff("jobformidler"),
  };
  const caseworker = those.caseworker.session;
  type Opening = Parameters<typeof inVisit>[1];
  const office = (kind: string, session = caseworker, id = s.sag.id): Opening => ({
    ...{ session, kind, basis: "egenSag", id },
  });
  const own = (kind: string, session = s.citizenSession): Opening => ({
    ...{ session, kind, basis: "selv" },
  });
  const words = {
    ...{ resultat: "Ja", begrundelse: "Fordi", regler: "§ 116", oplysninger: "Attest" },
    klagevejledning: "Skriv til os",
  };
  const insert = (opening: Opening, table: string, row: object) =>
    inVisit(s, opening, (tx) => tx`insert into ${tx(table)} ${tx(row as never)}`);
  const set = (opening: Opening, table: string, id: string, change: object, key = "id") =>
    inVisit(s, opening, async (tx) => {
      const { count } = await tx`
        update ${tx(table)} set ${tx(change as never)} where ${tx(key)} = ${id}`;
      return count === 0 ? { refusal: "unseen" } : { done: true };
    });
  const draftRow = (overrides: object = {}) => ({
    ...{ id: crypto.randomUUID(), sag_id: s.sag.id, citizen_id: s.citizen.id, title: "Fleksjob" },
    ...{ authority_id: s.doctor.id, status: "meddelt", resultat: "" },
    ...overrides,
  });
  const hearingRow = (afgoerelse: string, overrides: object = {}) => ({
    ...{ id: crypto.randomUUID(), sag_id: s.sag.id, citizen_id: s.citizen.id },
    ...{ afgoerelse_id: afgoerelse, title: "x", form: "skriftlig", intended: "9 timer" },
    ...{ facts: "Praktik", answer_by: inDays(14), sent_at: "2020-01-01", sent_by_name: "x" },
    ...overrides,
  });
  const klageRow = (afgoerelse: string, overrides: object = {}) => ({
    ...{ id: crypto.randomUUID(), sag_id: s.sag.id, citizen_id: s.citizen.id },
    ...{ afgoerelse_id: afgoerelse, authority_id: s.kommune.id, status: "kladde", body: "Nej" },
    ...{ saved_at: "2020-01-01", ...overrides },
  });
  const write = office("afgoerelse.write");
  return {
    ...s,
    ...{ caseworker, ydelse: those.ydelse.session, jobformidler: those.jobformidler.session },
    /** What a browser of the office has in its cookie. */
    tokens: {
      ...{ caseworker: those.caseworker.token, ydelse: those.ydelse.token },
      jobformidler: those.jobformidler.token,
    },
    ...{ office, own, words, insert, set, write },
    ...{ draftRow, hearingRow, klageRow },
    one: async (table: string, id: string, key = "id") =>
      (await s.admin`select * from ${s.admin(table)} where ${s.admin(key)} = ${id}`)[0],
    see: async (opening: Opening, table: string) => {
      const rows = await inVisit(s, opening, (tx) => tx`select * from ${tx(table)}`);
      return "refusal" in rows ? rows.refusal : rows;
    },
    /** A new draft by the caseworker; answers its id. */
    async draft(overrides: object = {}) {
      const row = draftRow(overrides);
      await insert(write, "afgoerelse", row);
      return row.id;
    },
    /** A decision the citizen was given through the portal; answers its id. */
    async announced(overrides: object = {}) {
      const id = await this.draft(overrides);
      const made = { ...words, status: "truffet", revision: 2, uden_partshoering: "Medhold" };
      await set(write, "afgoerelse", id, made);
      await set(write, "afgoerelse", id, { status: "meddelt", revision: 3 });
      return id;
    },
    kinds: async (key: string, id: string) => {
      const rows = await s.admin`
        select e.kind, p.payload from ledger_payload p join ledger_entry e on e.id = p.entry_id
        where p.payload::jsonb ->> ${key} = ${id} and e.kind not like 'visit.%' order by e.id`;
      return rows.map(({ kind, payload }) => ({ kind, payload: JSON.parse(payload) }));
    },
  };
}

export type DecisionScene = Awaited<ReturnType<typeof decisionScene>>;
