import type { FleksjobScene } from "../access/fleksjob-scene.ts";
import { inDays } from "../access/scene.ts";
import type { Machine } from "./state-machine.ts";
import { without } from "./state-scene.ts";

/** The life of a case that comes from elsewhere: it was handed over, and somebody here takes it on. */
export function moveTables(s: FleksjobScene): Record<string, Machine> {
  const handedOver = async () => ({
    ...{ id: crypto.randomUUID(), citizen_id: s.citizen.id, authority_id: s.kommune.id },
    sag_id: (await s.make.sag(s.citizen.id, s.region.id)).id,
    ...{ from_authority_id: s.region.id, ny_sag_id: s.sag.id, moved_on: inDays(-1) },
    ...{ status: "afgivet", handed_over_at: new Date(), handed_over_by_name: "Camilla" },
  });
  return {
    flytning: {
      table: "flytning",
      states: ["afgivet", "modtaget"],
      steps: [["afgivet", "modtaget", "office"]],
      who: { office: { kind: "flytning.take", actors: ["caseworker"] } },
      // Only the municipality it comes from makes one, with the new case along with it.
      born: {},
      row: handedOver,
      by: "office",
      async make() {
        await without(s, "flytning");
        const row = await handedOver();
        await s.admin.begin(async (tx) => {
          await tx`set local role minsag_import`;
          await tx`insert into flytning ${tx(row)}`;
        });
        await s.admin`update sag set status = 'flyttet' where id = ${row.sag_id}`;
        return row.id;
      },
      // Whatever is written, the one who has it is whoever presses, now.
      written: ["modtaget"],
      change: () => ({ status: "modtaget" }),
    },
  };
}
