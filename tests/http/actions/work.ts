import { hashToken } from "../../../consent/index.ts";
import type { FleksjobScene } from "../../access/fleksjob-scene.ts";
import { dateFields } from "../../access/matrix/rows.ts";
import { inDays } from "../../access/scene.ts";
import type { Row } from "../../properties/state-machine.ts";
import { linkTokenOf } from "../../properties/state-tables-work.ts";
import { type Action, isoDay, revisionOf, stays } from "./action.ts";

/** What is tried, assessed, agreed and worked, and the talks about it. */
export function workActions(s: FleksjobScene): Record<string, Action[]> {
  const agree = (handling: string, does: Partial<Action>): Action => ({
    ask: "POST /sager/:sag/fleksjobaftale/kladde",
    ...{ button: handling, by: "jobformidler", ...does },
    fields: (row, id) => ({
      ...{ arbejdsplads: "Nørreby Bageri", kontakt: "Ida Bager", loengrundlag: "Overenskomst" },
      ...{ opgaver: "Pakke brød", timer: "10", hensyn: ["pauser"], id, handling },
      ...{ ...dateFields("begynder", isoDay(row.starts_on)), revision: revisionOf(row) },
    }),
  });
  const answer = (handling: string, to: string): Action => ({
    ...{ ask: "POST /fleksjobaftale", button: handling, by: "citizen", to },
    fields: (_, id) => ({ aftale: id, handling, vis: "pauser", ord: "Nej" }),
    unseen: ["kladde"],
  });
  const linkHash = (aftale: string) => hashToken(linkTokenOf(aftale));
  /** The employer's link, since the citizen said yes: open while the agreement waits for the employer. */
  async function makeLink({ shown, status }: Row, aftale: string) {
    const waits = status === "tilArbejdsgiver";
    const link = s.linkRow(aftale, {
      ...{ link_hash: linkHash(aftale), status: waits ? "aaben" : "lukket", shown },
      ...{ made_at: new Date(), ended_at: waits ? null : new Date() },
    });
    if (!shown) return;
    await s.admin.begin(async (tx) => {
      await tx`set local role minsag_import`;
      await tx`insert into fleksjobaftale_link ${tx(link as never)} on conflict do nothing`;
    });
  }
  const employer = (svar: string, does: string): Action => ({
    ...{ ask: "POST /aftale", button: svar, by: "employer", act: does, before: makeLink },
    link: (id) => `__Host-minsag-aftale=${linkTokenOf(id)}`,
    async fields(_, id) {
      const [link] = await s.admin`
        select id from fleksjobaftale_link where link_hash = ${linkHash(id)}`;
      return { link: String(link?.id ?? ""), svar, navn: "Ida Bager", ord: "Nej" };
    },
    // The link itself says what became of it.
    told: {
      in: ["kladde", "tilBorger", "aktiv", "afvist", "erstattet", "ophoert"],
      on: "/aftale",
    },
  });
  const ending = (row: Row, id: string) => ({
    ...{ aftale: id, grund: "Butikken lukker", ...dateFields("dag", inDays(0)) },
    ...(row.status === "ophoert" ? { revision: revisionOf(row) } : {}),
  });
  const step = (handling: string, blev: string, does: Partial<Action>): Action => ({
    ask: "POST /sager/:sag/arbejdsevne/progression",
    ...{ button: handling, by: "jobformidler", ...does },
    fields: (row, id) => ({
      ...{ slags: "trin", timer: "8", blev, id, revision: revisionOf(row), handling },
      ...dateFields("fra", isoDay(row.from_day)),
    }),
  });
  const act = (status: string): Action => ({
    ask: "POST /sager/:sag/plan/indsats/:indsats",
    ...{ by: "caseworker", to: status, ...(status === "afsluttet" ? {} : { also: stays(status) }) },
    at: (_, id) => ({ indsats: id }),
    fields: (row) => ({
      ...{ kontor: String(row.kontor), titel: "Støtte", maal: "Ro", status },
      ...{ ...dateFields("begynder", inDays(10)), revision: revisionOf(row) },
    }),
  });
  const trial = (
    by: "caseworker" | "jobformidler",
    handling: string,
    does: Partial<Action>,
  ): Action => ({
    ask: "POST /sager/:sag/arbejdsevne/proevning/:proevning",
    ...{ button: handling, by, ...does },
    at: (_, id) => ({ proevning: id }),
    fields: (row) => ({
      ...{ form: "ekstern", sted: "Skolen", timer: "20", maal: "Om det går", handling },
      ...dateFields("fra", isoDay(row.from_day)),
      ...dateFields("til", isoDay(row.to_day)),
      ...{ aftaltDage: "1", moedt: "1", resultat: "Det gik", grund: "Syg" },
      revision: revisionOf(row),
    }),
  });
  const assess = (handling: string, does: Partial<Action>): Action => ({
    ask: "POST /sager/:sag/arbejdsevne/vurdering",
    ...{ button: handling, by: "caseworker", ...does },
    fields: (row, id) => ({
      ...{ "opgave-0.navn": "Arkiv", "opgave-0.timer": "10", "opgave-0.intensitet": "50" },
      ...{ aftalt: "5", udvikling: "Bedre", klagevejledning: "Skriv til os", id, handling },
      ...{ ...dateFields("dato", inDays(-1)), revision: revisionOf(row) },
    }),
  });
  const absence = (by: "citizen" | "caseworker" | "jobformidler", handling: string): Action => ({
    ask: by === "citizen" ? "POST /fravaer" : "POST /sager/:sag/fravaer",
    ...{ button: handling, by, to: handling === "slet" ? "aflyst" : "gaelder" },
    fields: (_, id) => ({ handling, fravaer: id, ...dateFields(`slut-${id}`, inDays(0)) }),
    // Taken back already, perhaps by the other: the list shows what holds.
    told: {
      in: ["aflyst"],
      on: `${by === "citizen" ? "" : `/sager/${s.sag.id}`}/fravaer?besked=gone`,
    },
  });
  const together = (by: "citizen" | "jobformidler", handling: string, to: string): Action => ({
    ask: `POST ${by === "citizen" ? "" : "/sager/:sag"}/arbejdsevne/ny-vurdering`,
    ...{ button: handling, by, to },
    fields: (_, id) => ({ anmodning: id, handling, hvem: "jobformidler", ord: "", grund: "Nej" }),
  });
  const requests = [
    together("citizen", "ja", "faelles"),
    together("citizen", "slut", "slut"),
    together("jobformidler", "ja", "faelles"),
    together("jobformidler", "slut", "slut"),
  ];
  const offices = ["caseworker", "jobformidler"] as const;
  return {
    fleksjobaftale: [
      agree("gem", { saves: true }),
      agree("send", { to: "tilBorger" }),
      answer("ja", "tilArbejdsgiver"),
      answer("sendNej", "afvist"),
      {
        ...{ ask: "POST /sager/:sag/fleksjobaftale", by: "jobformidler" },
        fields: (_: Row, id: string) => ({ aftale: id }),
        also: stays("tilArbejdsgiver"),
        // The link before is closed by it.
        alone: true,
      },
      employer("ja", "the employer says yes"),
      employer("nej", "the employer says no"),
      {
        ...{ ask: "POST /sager/:sag/fleksjobaftale/slut", by: "jobformidler", to: "ophoert" },
        fields: ending,
        // What is ended is corrected, and not ended again.
        not: ["ophoert"],
      },
      {
        ...{ ask: "POST /sager/:sag/fleksjobaftale/slut", by: "jobformidler" },
        query: (id: string) => `?ret=${id}`,
        alone: true,
        fields: ending,
        also: stays("ophoert"),
        unseen: ["kladde", "tilBorger", "tilArbejdsgiver", "aktiv", "afvist", "erstattet"],
      },
    ],
    progressionstrin: [
      step("gem", "", { also: stays("gaelder") }),
      step("gem", "7", { to: "arbejdet", also: stays("arbejdet") }),
      step("aflys", "", { to: "aflyst" }),
    ],
    indsats: [act("planlagt"), act("iGang"), act("afsluttet")],
    arbejdsproevning: offices.flatMap((by) => [
      trial(by, "gem", { saves: true }),
      trial(by, "afslut", { to: "afsluttet" }),
      trial(by, "aflys", { to: "aflyst" }),
    ]),
    arbejdsevnevurdering: [
      assess("gem", { saves: true }),
      assess("offentliggoer", { to: "offentliggjort" }),
    ],
    fravaer: (["citizen", ...offices] as const).flatMap((by) => [
      absence(by, "slut"),
      absence(by, "slet"),
    ]),
    opfoelgning: offices.map((by) => ({
      ...{ ask: "POST /sager/:sag/arbejdsevne/opfoelgning", button: "fejl", by, to: "fejl" },
      fields: (_: Row, id: string) => ({ handling: "fejl", samtale: id }),
    })),
    "faelles_anmodning, of the citizen": requests,
    "faelles_anmodning, of the office": requests,
  };
}
