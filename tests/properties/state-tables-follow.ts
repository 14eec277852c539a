import type { FleksjobScene } from "../access/fleksjob-scene.ts";
import { inDays } from "../access/scene.ts";
import type { Machine } from "./state-machine.ts";
import { published, without } from "./state-scene.ts";

/** The lives of what follows a job: the talks about it, and the request for a new assessment. */
export function followTables(s: FleksjobScene): Record<string, Machine> {
  const ofCase = { sag_id: s.sag.id, citizen_id: s.citizen.id };
  const kind = "faellesAnmodning.write";
  const request = (by: "citizen" | "office", other: "citizen" | "office"): Machine => ({
    table: "faelles_anmodning",
    states: ["venter", "faelles", "vurderet", "slut"],
    steps: [
      // Who asked has said yes already; only the other can join.
      ["venter", "faelles", other],
      ...(["citizen", "office"] as const).flatMap((who) => [
        ["venter", "slut", who] as const,
        ["faelles", "slut", who] as const,
      ]),
    ],
    who: {
      citizen: { kind, actors: ["citizen"] },
      office: { kind, actors: ["jobformidler"] },
    },
    born: { venter: ["citizen", "office"] },
    async row() {
      await without(s, "faelles_anmodning");
      await without(s, "arbejdsevnevurdering", "status = 'kladde'");
      return {
        ...{ id: crypto.randomUUID(), ...ofCase, status: "venter", asked_by: "citizen" },
        ...{ words: "Jeg når mere nu", asked_at: "2020-01-01", partner: "arbejdsgiver" },
        partner_name: "Ida Bager",
      };
    },
    by,
    change: (status) => ({
      ...{ status, partner: "arbejdsgiver", partner_name: "Ida Bager", ended_words: "Ikke nu" },
    }),
    acts: {
      "a new assessment is published": {
        steps: [["faelles", "vurderet"]],
        run: () => published(s),
      },
    },
  });
  return {
    opfoelgning: {
      table: "opfoelgning",
      states: ["holdt", "fejl"],
      steps: [["holdt", "fejl", "office"]],
      who: {
        office: { kind: "opfoelgning.register", actors: ["caseworker", "jobformidler"] },
      },
      async row() {
        await without(s, "opfoelgning");
        return {
          ...{ id: crypto.randomUUID(), ...ofCase, kind: "opfoelgning", held_on: inDays(-1) },
          ...{ form: "personlig", at_workplace: true, participants: "Ida", agreed: "Flere pauser" },
          ...{ status: "holdt", registered_by_name: "x", registered_at: "2020-01-01" },
        };
      },
      by: "office",
    },
    "faelles_anmodning, of the citizen": request("citizen", "office"),
    "faelles_anmodning, of the office": request("office", "citizen"),
  };
}
