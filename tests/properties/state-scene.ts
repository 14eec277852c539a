import type { FleksjobScene } from "../access/fleksjob-scene.ts";
import { inDays } from "../access/scene.ts";
import type { Row } from "./state-machine.ts";

/** What no actor does, for instance that a day goes by: written behind every guard. */
export async function past(s: FleksjobScene, table: string, id: string, change: Row, key = "id") {
  await s.admin.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`update ${tx(table)} set ${tx(change)} where ${tx(key)} = ${id}`;
  });
}

/** Takes rows of the citizen's away that would stand in the way of the next, behind every guard. */
export async function without(s: FleksjobScene, table: string, where = "true") {
  await s.admin.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx.unsafe(`delete from ${table} where citizen_id = '${s.citizen.id}' and (${where})`);
  });
}

/** A decision the citizen was given; answers its id. */
export async function announced(s: FleksjobScene): Promise<string> {
  const write = s.office("afgoerelse.write");
  const row = s.draftRow({ ...s.words, uden_partshoering: "Medhold" });
  await s.insert(write, "afgoerelse", row);
  await s.set(write, "afgoerelse", row.id, { status: "truffet", revision: 2 });
  await s.set(write, "afgoerelse", row.id, { status: "meddelt", revision: 3 });
  return row.id;
}

/** A decision of the caseworker's in a case that has moved to another municipality since. */
export async function decidedAndLeft(s: FleksjobScene) {
  const sag = await s.make.sag(s.citizen.id, s.kommune.id);
  const [by] =
    await s.admin`select person_id as person from session where token_hash = ${s.caseworker}`;
  await s.make.contact(sag, String(by?.person), "caseworker");
  const id = crypto.randomUUID();
  await s.admin.begin(async (tx) => {
    await tx`set local role minsag_import`;
    await tx`insert into afgoerelse ${tx({
      ...s.draftRow({ ...s.words, id, sag_id: sag.id, authority_id: s.kommune.id }),
      ...{ announced_at: new Date(), received_on: inDays(0), klagefrist: inDays(28) },
    })}`;
  });
  await s.admin`update sag set status = 'flyttet' where id = ${sag.id}`;
  return { id, sag: sag.id };
}

/** A meeting that came about before, on an ISO day; answers its id. */
export async function meetingIn(s: FleksjobScene, status: "indkaldt" | "holdt", day: string) {
  const id = crypto.randomUUID();
  await s.admin.begin(async (tx) => {
    await tx`set local role minsag_import`;
    await tx`insert into moede ${tx({
      ...{ id, sag_id: s.sag.id, citizen_id: s.citizen.id, status, title: "Møde" },
      ...{ dagsorden: "Alt", starts_at: new Date(`${day}T10:00:00Z`), minutes: 60, form: "video" },
      ...{ place: "Et link", deltagere: [], saved_at: new Date(), saved_by_name: "x" },
      invited_at: new Date(),
    })}`;
  });
  return id;
}

export const vurderingRow = (s: FleksjobScene) => ({
  ...{ id: crypto.randomUUID(), sag_id: s.sag.id, citizen_id: s.citizen.id, version: 7 },
  ...{ status: "kladde", assessed_on: inDays(-1), skaanehensyn: ["pauser"] },
  opgaver: JSON.stringify([{ name: "Arkiv", centihours: 1000, intensity: 50, demands: [] }]),
  ...{ effective_centihours: 1, agreed_centihours: 500, development_reason: "Bedre" },
  ...{ klagevejledning: "Skriv til os", saved_at: "2020-01-01", saved_by_name: "x" },
});

/** A new assessment, published by the office; while another is a draft, nothing. */
export async function published(s: FleksjobScene) {
  const assess = s.office("arbejdsevne.assess");
  const row = vurderingRow(s);
  await s.insert(assess, "arbejdsevnevurdering", row);
  const change = { status: "offentliggjort", revision: 2 };
  await s.set(assess, "arbejdsevnevurdering", row.id, change);
  return row.id;
}

/** A day that no other row of this run begins on: the one before the last. */
export function freeDays(day: (away: number) => string) {
  let taken = 1;
  return () => {
    taken += 1;
    return day(-taken);
  };
}
