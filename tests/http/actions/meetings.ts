import { randomUUID } from "node:crypto";
import type { FleksjobScene } from "../../access/fleksjob-scene.ts";
import { dateFields } from "../../access/matrix/rows.ts";
import { inDays } from "../../access/scene.ts";
import { type Action, revisionOf, stays } from "./action.ts";

/** Meetings with their minutes and papers, the plan, and the duty after a withdrawal. */
export function meetingActions(s: FleksjobScene): Record<string, Action[]> {
  const arrange = (handling: string, does: Partial<Action>): Action => ({
    ask: "POST /sager/:sag/moeder/:moede",
    ...{ button: handling, by: "caseworker", ...does },
    at: (_, id) => ({ moede: id }),
    fields: (row) => ({
      ...{ titel: "Møde", klokken: "10.00", varighed: "60", form: "video", sted: "Et link" },
      ...{ ...dateFields("dag", inDays(20)), "person-laege": "En læge", dagsorden: "Alt" },
      ...{ grund: "Syg", revision: revisionOf(row), handling },
    }),
  });
  const again = {
    "planlagt, its day is over": "planlagt",
    "indkaldt, its day is over": "indkaldt",
  };
  const invitedAgain = { ...stays("indkaldt"), "planlagt, its day is over": "indkaldt" };
  const minutes = (handling: string, does: Partial<Action>): Action => ({
    ask: "POST /sager/:sag/moeder/:moede/referat",
    ...{ button: handling, by: "caseworker", ...does },
    at: (_, id) => ({ moede: id }),
    fields: (row) => ({ tekst: "Pauser", udgave: "0", kladde: revisionOf(row), handling }),
  });
  const share = (handling: string, to: string): Action => ({
    ask: "POST /sager/:sag/moeder/:moede/papirer",
    ...{ button: handling, by: "caseworker", to, ...(handling === "del" ? { saves: true } : {}) },
    at: (_, id) => ({ moede: id }),
    fields: (row) => ({
      ...{ papir: row.papers as string[], modtager: row.modtagere as string[] },
      ...{ revision: revisionOf(row), handling },
    }),
  });
  const newestOf = async (plan: string) => {
    const [row] = await s.admin`select max(version)::text as newest from plan_section_version
      where plan_id = ${plan} and code = 'maal'`;
    return String(row?.newest);
  };
  const write = (
    by: "citizen" | "caseworker",
    handling: string,
    does: Partial<Action>,
  ): Action => ({
    ask: by === "citizen" ? "POST /plan/afsnit/:afsnit" : "POST /sager/:sag/plan/afsnit/:afsnit",
    ...{ button: handling, by, ...does },
    at: () => ({ afsnit: "maal" }),
    fields: async (_, id) => ({
      tekst: `Ord ${randomUUID()}`,
      udgave: await newestOf(id),
      handling,
    }),
  });
  const confirm = (act: string, udgaver: (id: string) => Promise<string>): Action => ({
    ...{ ask: "POST /plan", by: "citizen", act },
    fields: async (_, id) => ({ udgaver: await udgaver(id) }),
  });
  const everywhere = stays("kladde", "tilGennemsyn", "bekraeftet", "forelagt");
  const { bekraeftet: _, ...unchanged } = everywhere;
  const plan: Action[] = [
    {
      ...{ ask: "POST /sager/:sag/plan", button: "gennemsyn", by: "caseworker" },
      ...{ to: "tilGennemsyn", fields: () => ({ handling: "gennemsyn" }) },
    },
    confirm("the citizen says yes to what stands there", async (id) => {
      const [row] = await s.admin`select plan_versions(${id}) as versions`;
      return String(row?.versions);
    }),
    confirm("the citizen says yes to what stood there before", async () => "maal.plan.0"),
    ...(["citizen", "caseworker"] as const).flatMap((by) => [
      write(by, "gem", {
        act: by === "citizen" ? "the citizen writes in it" : "the office writes in it",
        also: unchanged,
      }),
      write(by, "kladde", { also: everywhere }),
      write(by, "slet", { also: everywhere }),
    ]),
  ];
  return {
    moede: [
      // What was not held on its day gets a new one.
      arrange("gem", { saves: true, also: again }),
      arrange("indkald", { to: "indkaldt", also: { ...again, ...invitedAgain } }),
      arrange("afhold", { to: "holdt" }),
      arrange("aflys", { to: "aflyst" }),
      {
        ...{ ask: "POST /moede", by: "citizen" },
        fields: (_, id) => ({ moede: id, spoergsmaal: "Hvad nu?", bisidder: "Bente" }),
        also: stays("indkaldt"),
        unseen: ["planlagt", "planlagt, its day is over", "aflyst"],
      },
    ],
    referat: [
      {
        ...{ ask: "POST /moede/:moede/referat", by: "citizen", to: "bemaerket" },
        at: ({ moede_id }) => ({ moede: String(moede_id) }),
        fields: (_, id) => ({ referat: id, bemaerkning: "Og stolen" }),
      },
    ],
    referatKladde: [minutes("gem", { saves: true }), minutes("giv", { act: "minutes are given" })],
    sagsmappe: [share("del", "aaben"), share("luk", "lukket")],
    "sagsmappe, its meeting was held": [share("del", "aaben"), share("luk", "lukket")],
    recall: [
      {
        ...{ ask: "POST /delt-med-os/tilbagetrukne", by: "reader", to: "kvitteret" },
        fields: (_, id) => ({ pligt: id }),
        told: { in: ["kvitteret"], on: "/delt-med-os/tilbagetrukne?besked=before" },
      },
    ],
    "plan, a draft": plan,
    "plan, to be read": plan,
    "plan, presented": plan,
    plan_remark: [
      {
        ...{ ask: "POST /plan/bemaerkning/:afsnit", button: "tilbage", by: "citizen" },
        at: () => ({ afsnit: "maal" }),
        fields: (_, id) => ({ handling: "tilbage", bemaerkning: id }),
        to: "taget tilbage",
        // Twice is once: it is taken back, and the page says so.
        told: { in: ["taget tilbage"], on: "/plan?besked=taget" },
      },
    ],
  };
}
