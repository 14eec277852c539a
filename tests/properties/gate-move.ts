import { strict as assert } from "node:assert";
import { actRefusal } from "../../consent/index.ts";
import { flytning } from "../../db/schema/index.ts";
import type { Command } from "./gate-commands.ts";
import { answer } from "./gate-model.ts";
import type { Sag } from "./gate-state.ts";
import { at, type Story } from "./gate-story.ts";
import { isoDay } from "./gate-world.ts";

const nothing = { secret: null, documents: null, purpose: null, statute: null, reason: null };

/** Somebody hands a case over to another municipality; or it comes in as one that moved elsewhere. */
export async function move(story: Story, command: Extract<Command, { do: "move" }>) {
  const { world, staff, authorities, lane, citizen } = story;
  const sag = at(world.sager, command.sag);
  if (!sag || (command.elsewhere && sag.moved)) return;
  if (command.elsewhere) {
    await lane.admin`update sag set status = 'flyttet' where id = ${sag.id}`;
    sag.moved = true;
    return void (await story.wrote([], "changed"));
  }
  const theirs = staff.filter(
    (one) => one.authority === sag.authority && one.role?.startsWith("koord"),
  );
  const by = at([...theirs, ...theirs, ...theirs, ...staff], command.by) ?? citizen;
  const to = at(authorities, command.to) ?? "";
  const kind = "flytning.give" as const;
  const { objections } = answer(world, by, { kind, basis: "egenSag", id: sag.id, ...nothing });
  const done = await lane.gate
    .visit({ session: by.session, kind, basis: { kind: "egenSag", sag: sag.id } }, (db) =>
      db.insert(flytning).values({
        ...{ sagId: sag.id, citizenId: sag.citizen, authorityId: to, fromAuthorityId: to },
        ...{ nySagId: sag.id, movedOn: isoDay(world.today), status: "afgivet" },
        ...{ handedOverAt: new Date(), handedOverByName: "x" },
      }),
    )
    .catch((error: unknown) => {
      const refusal = actRefusal(error);
      if (!refusal) throw error;
      return refusal;
    });
  if (typeof done === "string") {
    assert.equal(done, "receiver_invalid");
    assert.equal(to, sag.authority, "another municipality takes it on");
    return void (await story.wrote([], "unchanged"));
  }
  assert.equal(done.allowed, objections.length === 0, objections.join());
  if (!done.allowed) return void (await story.wrote(["visit.denied"], "unchanged"));
  assert.notEqual(to, sag.authority, "a case moves to others");
  await story.wrote(["visit.allowed", "flytning.handedOver"], "changed");
  await arrived(story, sag, to);
}

/** What the new municipality has from then on: a case nobody is put on, and a copy of the plan. */
async function arrived({ world, lane }: Story, sag: Sag, authority: string) {
  const [row] = await lane.admin`
    select f.ny_sag_id as sag, p.id as plan, array(select x.id from plan_section x where x.plan_id = p.id) as sections
    from flytning f left join rehabiliteringsplan p on p.sag_id = f.ny_sag_id where f.sag_id = ${sag.id}`;
  assert.ok(row, "a transfer names its new case");
  const { citizen } = sag;
  const at = { citizen, sag: String(row.sag) };
  sag.moved = true;
  world.sager.push({ id: at.sag, citizen, authority, moved: false, staff: [] });
  const plans = world.plans.filter((one) => one.sag === sag.id);
  assert.equal(row.plan !== null, plans.length > 0, "a plan goes along");
  if (row.plan === null) return;
  world.plans.push({ ...at, id: row.plan });
  const sections: string[] = row.sections;
  assert.equal(sections.length, world.sections.filter((one) => one.sag === sag.id).length);
  world.sections.push(...sections.map((id) => ({ ...at, id })));
}
