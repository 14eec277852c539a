import { randomBytes } from "node:crypto";
import type { ISql } from "postgres";
import { type TestDatabase, testDatabase } from "../database.ts";
import { decisionSceneIn } from "./decision-scene.ts";
import { told } from "./told.ts";

/** A case with an assessment in force, and plain SQL for what the three parties of an agreement do. */
export async function fleksjobScene(label: string) {
  return fleksjobSceneIn(await testDatabase(label));
}

/** The same in a database that is there already, for instance a running portal's. */
export async function fleksjobSceneIn(database: TestDatabase) {
  const s = await decisionSceneIn(database);
  const jobformidler = s.jobformidler;
  /** Somebody who reads on the citizen's consent. */
  const reader = await s.professional(s.region, "kliniskFunktion", false);
  /** Whoever the citizen lets in, logged in as a citizen. */
  const helperToken = await s.make.token((await s.make.person("Hjælper")).id, "borger");
  const assess = (agreed: number, version = 1) =>
    s.admin.begin(async (tx) => {
      await tx`set local role minsag_import`;
      await tx`insert into arbejdsevnevurdering ${tx({
        ...{ sag_id: s.sag.id, citizen_id: s.citizen.id, version, status: "offentliggjort" },
        ...{ assessed_on: "2026-01-05", opgaver: s.admin.json([]), skaanehensyn: ["pauser", "ro"] },
        ...{ effective_centihours: agreed, agreed_centihours: agreed, saved_by_name: "x" },
        ...{ saved_at: new Date(), published_at: new Date() },
      })}`;
    });
  const write = () => s.office("fleksjobaftale.write", jobformidler);
  const answer = () => s.own("fleksjobaftale.answer");
  const row = (overrides: object = {}) => ({
    ...{ id: crypto.randomUUID(), sag_id: s.sag.id, citizen_id: s.citizen.id, version: 9 },
    ...{ status: "kladde", employer: "Nørreby Bageri", contact_name: "Ida Bager" },
    ...{
      starts_on: new Date().toISOString().slice(0, 10),
      centihours: 1000,
      opgaver: "Pakke brød",
    },
    ...{ loengrundlag: "Bagernes overenskomst", stoette: "En høj stol", progression: "" },
    ...{
      skaanehensyn: ["pauser", "ro", "siddePauser"],
      saved_at: "2020-01-01",
      saved_by_name: "x",
    },
    ...overrides,
  });
  const change = async (id: string, what: object) => {
    const { revision } = (await s.one("fleksjobaftale", id)) ?? {};
    return told(s.set(write(), "fleksjobaftale", id, { revision: revision + 1, ...what }));
  };
  /** A case has one draft at a time: the one before goes away. */
  const draft = async (overrides: object = {}) => {
    await s.admin`delete from fleksjobaftale where status = 'kladde'`;
    const one = row(overrides);
    const outcome = await told(s.insert(write(), "fleksjobaftale", one));
    if (outcome !== "done") throw new Error(outcome);
    return one.id;
  };
  const offered = async (overrides: object = {}) => {
    const id = await draft(overrides);
    const outcome = await change(id, { status: "tilBorger" });
    if (outcome !== "done") throw new Error(outcome);
    return id;
  };
  const say = (id: string, what: object) => told(s.set(answer(), "fleksjobaftale", id, what));
  const agreed = async (shown: string[] = ["pauser"]) => {
    const id = await offered();
    const outcome = await say(id, { status: "tilArbejdsgiver", shown_skaanehensyn: shown });
    if (outcome !== "done") throw new Error(outcome);
    return id;
  };
  const linkRow = (aftale: string, overrides: object = {}) => ({
    ...{ id: crypto.randomUUID(), aftale_id: aftale, citizen_id: s.citizen.id },
    ...{ link_hash: randomBytes(32), shown: "{}", status: "brugt", valid_until: "2099-01-01" },
    ...{ made_at: "2020-01-01", made_by_name: "x", ...overrides },
  });
  const link = async (aftale: string) => {
    const one = linkRow(aftale);
    const outcome = await told(s.insert(write(), "fleksjobaftale_link", one));
    if (outcome !== "done") throw new Error(outcome);
    return { id: one.id, secret: one.link_hash };
  };
  /** Plain SQL in an employer's visit, as the app's role. */
  const employer = <T>(secret: Buffer, kind: string, work: (tx: ISql) => Promise<T>) =>
    s.app.begin(async (tx) => {
      const [opened] = await tx`select * from open_employer_visit(${secret}, ${kind})`;
      return opened?.allowed ? work(tx) : { refusal: String(opened?.refusal) };
    }) as Promise<T | { refusal: string }>;
  const confirm = (secret: Buffer, what: object) =>
    told(
      employer(secret, "fleksjobaftale.confirm", async (tx) => {
        const { count } = await tx`update fleksjobaftale_link set ${tx(what as never)}`;
        return count === 0 ? { refusal: "unseen" } : { done: true };
      }),
    );
  const shown = (secret: Buffer) =>
    employer(secret, "fleksjobaftale.shown", (tx) => tx`select id, shown from fleksjobaftale_link`);
  const yes = { svar: "ja", answered_name: "Ida Bager" };
  return {
    ...s,
    ...{ assess, write, answer, row, change, draft, offered, say, agreed, linkRow, link },
    ...{ employer, confirm, shown, yes, reader, helperToken },
  };
}

export type FleksjobScene = Awaited<ReturnType<typeof fleksjobScene>>;
