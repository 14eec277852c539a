import { strict as assert } from "node:assert";
import { eq } from "drizzle-orm";
import { actRefusal } from "../../consent/index.ts";
import { sagsmappe } from "../../db/schema/index.ts";
import type { Command } from "./gate-commands.ts";
import { answer } from "./gate-model.ts";
import { at, type Story } from "./gate-story.ts";

/** Somebody gives authorities outside papers for the meeting of their case, or closes them again. */
export async function share(story: Story, command: Extract<Command, { do: "share" }>) {
  const { world, staff, lane, authorities } = story;
  const mayShare = staff.filter(({ role }) => role === "caseworker" || role?.startsWith("koord"));
  const by = at([...mayShare, ...mayShare, ...staff], command.by) ?? story.citizen;
  const meeting = world.meetings.find(({ authority }) => authority === by.authority);
  if (!meeting) return;
  const { id, sag, citizen: citizenId, authority, day } = meeting;
  const kind = "sagsmappe.share" as const;
  const nothing = { secret: null, documents: null, purpose: null, statute: null, reason: null };
  const { objections } = answer(world, by, { kind, basis: "egenSag", id: sag, ...nothing });

  const before = world.bundles.find((one) => one.id === id);
  const closes = command.close && before !== undefined;
  const own = world.papers.filter((one) => one.sag === sag && one.holder === authority);
  const papers = [...new Set(command.papers.flatMap((n) => at(own, n)?.id ?? []))];
  const outside = authorities.filter((one) => one !== authority);
  const chosen = {
    ...{ papers, plan: command.plan || papers.length === 0 },
    recipients: [...new Set(command.recipients.flatMap((n) => at(outside, n) ?? []))],
  };
  const revision = (before?.revision ?? 0) + 1;
  const values = closes
    ? ({ revision, status: "lukket" } as const)
    : {
        ...{ revision, papers, forberedendeDel: chosen.plan, modtagere: chosen.recipients },
        status: "aaben" as const,
      };
  const may = closes ? before.open : world.today <= day;
  const entry = closes ? "closed" : before?.open ? "changed" : "shared";

  const done = await lane.gate
    .visit({ session: by.session, kind, basis: { kind: "egenSag", sag } }, async (db) => {
      if (before) await db.update(sagsmappe).set(values).where(eq(sagsmappe.moedeId, id));
      else if (!closes) {
        await db.insert(sagsmappe).values({
          ...{ moedeId: id, sagId: sag, citizenId, status: "aaben", papers },
          ...{ forberedendeDel: chosen.plan, modtagere: chosen.recipients },
          ...{ sharedAt: new Date(), sharedByName: "x" },
        });
      }
    })
    .catch((error: unknown) => {
      const refusal = actRefusal(error);
      if (!refusal) throw error;
      return refusal;
    });
  if (typeof done === "string") {
    assert.equal(may, false, done);
    return void (await story.wrote([], "unchanged"));
  }
  assert.equal(done.allowed, objections.length === 0, objections.join());
  if (!done.allowed) return void (await story.wrote(["visit.denied"], "unchanged"));
  assert.ok(may, "the guard should have refused");
  await story.wrote(["visit.allowed", `sagsmappe.${entry}`], "changed");
  if (closes) Object.assign(before, { open: false, revision });
  else if (before) Object.assign(before, { ...chosen, open: true, revision });
  else world.bundles.push({ ...meeting, ...chosen, open: true, revision });
}
