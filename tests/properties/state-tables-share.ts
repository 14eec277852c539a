import type { FleksjobScene } from "../access/fleksjob-scene.ts";
import { inDays } from "../access/scene.ts";
import type { Machine } from "./state-machine.ts";
import { meetingIn } from "./state-scene.ts";

/** The lives of what others are given of a case: papers for a meeting, a duty after a withdrawal, minutes begun. */
export async function shareTables(s: FleksjobScene): Promise<Record<string, Machine>> {
  const ofCase = { sag_id: s.sag.id, citizen_id: s.citizen.id };
  const cv = { type: "cv", category: "beskaeftigelse" };
  const paper = await s.make.document(s.sag, s.kommune.id, cv);
  const bundle = (moede: string) => ({
    ...{ moede_id: moede, ...ofCase, status: "aaben", papers: [paper.id] },
    ...{ forberedende_del: true, modtagere: [s.region.id] },
    ...{ shared_at: "2020-01-01", shared_by_name: "x" },
  });
  const sharing: Pick<Machine, "table" | "key" | "states" | "who" | "by" | "change"> = {
    ...{ table: "sagsmappe", key: "moede_id", states: ["aaben", "lukket"] },
    who: {
      office: { kind: "sagsmappe.share", actors: ["caseworker"] },
    },
    by: "office",
    change: (status) => ({ status, papers: [paper.id], forberedende_del: false }),
  };
  return {
    sagsmappe: {
      ...sharing,
      steps: [
        ["aaben", "lukket", "office"],
        ["lukket", "aaben", "office"],
      ],
      open: ["aaben"],
      // Whatever it is said to be, it begins by being shared.
      row: async () => bundle(await meetingIn(s, "indkaldt", inDays(10))),
    },
    "sagsmappe, its meeting was held": {
      ...sharing,
      // Closing is always allowed; nothing more is given.
      steps: [["aaben", "lukket", "office"]],
      born: {},
      row: async () => bundle(await meetingIn(s, "holdt", inDays(-1))),
      async make() {
        const row = bundle(await meetingIn(s, "holdt", inDays(-1)));
        await s.admin.begin(async (tx) => {
          await tx`set local role minsag_import`;
          await tx`insert into sagsmappe ${tx({ ...row, shared_at: new Date() })}`;
        });
        return row.moede_id;
      },
    },
    recall: {
      table: "recall",
      states: ["skyldes", "kvitteret"],
      steps: [["skyldes", "kvitteret", "reader"]],
      who: { reader: { kind: "recall.acknowledge", actors: ["reader"] } },
      basis: "tilbagetrukket",
      // A withdrawal makes it, and nobody else.
      born: {},
      row: async () => ({
        ...{ id: crypto.randomUUID(), citizen_id: s.citizen.id, authority_id: s.region.id },
        ...{ consent_id: await s.giveConsent(), source_authority_id: s.doctor.id },
        ...{ purpose: "laegefagligVurdering", documents: [s.lae265.id], created_at: "2020-01-01" },
      }),
      by: "reader",
      async make() {
        const consent = await s.giveConsent();
        const basis = { kind: "samtykke", consent } as const;
        await s.gate.readDocument({ session: s.reader.session, basis, document: s.lae265.id });
        await s.decide(consent, "trukketTilbage");
        const [duty] = await s.admin`select id from recall where consent_id = ${consent}`;
        return String(duty?.id);
      },
      // Whatever is written is the one step: the database says when.
      written: ["kvitteret"],
      change: () => ({ acknowledged_at: "2020-01-01" }),
      state: ({ acknowledged_at }) => (acknowledged_at === null ? "skyldes" : "kvitteret"),
    },
    referatKladde: {
      ...{ table: "referat_kladde", key: "moede_id", states: ["begyndt", "givet"] },
      steps: [],
      who: { office: { kind: "referat.write", actors: ["caseworker"] } },
      open: ["begyndt"],
      written: ["begyndt"],
      row: async () => ({
        ...{ moede_id: await meetingIn(s, "holdt", inDays(-1)), ...ofCase, revision: 1 },
        ...{ body: "Vi talte om", saved_at: "2020-01-01", saved_by_name: "x" },
      }),
      by: "office",
      change: () => ({ body: "Vi talte om pauser" }),
      state: () => "begyndt",
      gone: "givet",
      acts: {
        "minutes are given": {
          steps: [["begyndt", "givet"]],
          run: (moede) =>
            s.insert(s.office("referat.write"), "referat", {
              ...{ id: crypto.randomUUID(), moede_id: moede, ...ofCase, version: 1 },
              ...{ body: "Vi talte om pauser", given_at: "2020-01-01", given_by_name: "x" },
            }),
        },
      },
    },
  };
}
