import type { FleksjobScene } from "../access/fleksjob-scene.ts";
import type { Machine } from "./state-machine.ts";

type Status = "kladde" | "tilGennemsyn" | "bekraeftet" | "forelagt";

/** The lives of the plan, from each state it can be found in, and of what the citizen says to it. */
export function planTables(s: FleksjobScene): Record<string, Machine> {
  const kind = "rehabiliteringsplan.write";
  const section = { code: "maal", voice: "plan" };
  const stamped = { written_by_name: "x", written_by_role: "x", written_at: "2020-01-01" };
  const versionsOf = async (plan: string) => {
    const [row] = await s.admin`select plan_versions(${plan}) as versions`;
    return row?.versions as string[];
  };
  /** The citizen's newest plan, with all that must be filled in. */
  const make = async (status: Status) => {
    // A page shows one plan, the newest: whatever else is written today, this one.
    await s.admin.begin(async (tx) => {
      await tx`set local session_replication_role = replica`;
      await tx`update rehabiliteringsplan set updated_on = '2020-01-01'
        where citizen_id = ${s.citizen.id}`;
    });
    const [id, of] = [crypto.randomUUID(), { citizen_id: s.citizen.id }];
    const codes = await s.admin`select code, position, label ->> 'da' as heading from regel_felt
      where regelsaet = ${s.sag.regelsaet} and document = 'forberedendeDel' and mode = 'short'
        and (requirement = 'required' or code = ${section.code})`;
    await s.admin.begin(async (tx) => {
      await tx`set local role minsag_import`;
      const plan = { id, ...of, sag_id: s.sag.id, status, updated_on: "2099-01-01" };
      await tx`insert into rehabiliteringsplan ${tx(plan)}`;
      for (const { code, position, heading } of codes) {
        const words = { ...of, plan_id: id, code, body: "Ord", version: 1 };
        await tx`insert into plan_section ${tx({ ...words, ordinal: position, heading })}`;
        await tx`insert into plan_section_version ${tx({
          ...{ ...words, ...stamped, written_at: new Date(), voice: "plan", base_version: 0 },
        })}`;
      }
    });
    return id;
  };
  const written = async (plan: string, opening: ReturnType<FleksjobScene["own"]>) => {
    const [{ base_version = 0 } = {}] = await s.admin`
      select max(version) as base_version from plan_section_version
      where plan_id = ${plan} and code = ${section.code}`;
    await s.insert(opening, "plan_section_version", {
      ...{ plan_id: plan, citizen_id: s.citizen.id, ...section, body: "Andre ord" },
      ...{ base_version, version: 9, ...stamped },
    });
  };
  const confirmed = (plan: string, versions: string[], opening = s.own(kind)) =>
    s.insert(opening, "plan_confirmation", {
      ...{ plan_id: plan, citizen_id: s.citizen.id, versions, confirmed_at: "2020-01-01" },
    });
  const yes = [["tilGennemsyn", "bekraeftet"]] as const;
  /** What is changed after a yes is to be read again. */
  const changed = [["bekraeftet", "tilGennemsyn"]] as const;
  const plan = (status: Status, more: readonly string[] = []): Machine => ({
    table: "rehabiliteringsplan",
    states: [status, ...more],
    // A draft is laid before the citizen; all else follows what is written and what is said yes to.
    steps: status === "kladde" ? [["kladde", "tilGennemsyn", "office"]] : [],
    // Whatever is written is that one step.
    written: ["tilGennemsyn"],
    who: {
      citizen: { kind, actors: ["citizen"] },
      office: { kind, actors: ["caseworker"] },
    },
    born: {},
    row: () => ({
      ...{ id: crypto.randomUUID(), sag_id: s.sag.id, citizen_id: s.citizen.id },
      ...{ status, updated_on: "2026-01-01" },
    }),
    by: "office",
    make: () => make(status),
    acts: {
      "the citizen says yes to what stands there": {
        steps: more.length > 0 ? yes : [],
        run: async (id) => confirmed(id, await versionsOf(id)),
      },
      "the citizen says yes to what stood there before": {
        steps: [],
        run: (id) => confirmed(id, ["maal.plan.0"]),
      },
      "the office says yes for the citizen": {
        steps: [],
        run: async (id) => confirmed(id, await versionsOf(id), s.office(kind)),
      },
      "the citizen writes in it": {
        steps: more.length > 0 ? changed : [],
        run: (id) => written(id, s.own(kind)),
      },
      "the office writes in it": {
        steps: more.length > 0 ? changed : [],
        run: (id) => written(id, s.office(kind)),
      },
      "an office that does not write in it tries": {
        steps: [],
        run: (id) => written(id, s.office(kind, s.ydelse)),
      },
    },
  });
  return {
    "plan, a draft": plan("kladde", ["tilGennemsyn", "bekraeftet"]),
    "plan, to be read": plan("tilGennemsyn", ["bekraeftet"]),
    "plan, presented": plan("forelagt"),
    plan_remark: {
      table: "plan_remark",
      states: ["sagt", "taget tilbage"],
      steps: [["sagt", "taget tilbage", "citizen"]],
      who: {
        citizen: { kind: "rehabiliteringsplan.remark", actors: ["citizen"] },
        office: { kind, actors: ["caseworker"] },
      },
      row: async () => ({
        ...{ id: crypto.randomUUID(), plan_id: await make("tilGennemsyn"), code: section.code },
        ...{ citizen_id: s.citizen.id, version: 1, body: "Og knæet", written_at: "2020-01-01" },
      }),
      by: "citizen",
      // Whatever is written is the one step: the database says when.
      written: ["taget tilbage"],
      change: () => ({ taken_back_at: "2020-01-01" }),
      state: ({ taken_back_at }) => (taken_back_at === null ? "sagt" : "taget tilbage"),
    },
  };
}
