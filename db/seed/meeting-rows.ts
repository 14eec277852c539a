import { Temporal } from "temporal-polyfill";
import type * as tables from "../schema/index.ts";
import { indstillinger } from "./content/indstillinger.ts";
import { meetings } from "./content/meetings.ts";
import type { Scenario } from "./content/types.ts";
import { authorityIdOf } from "./staff-rows.ts";

const at = (day: string, clock: string) =>
  new Date(
    Temporal.PlainDate.from(day).toZonedDateTime({
      timeZone: "Europe/Copenhagen",
      plainTime: clock,
    }).epochMilliseconds,
  );

export function meetingsOf({ person, sag }: Scenario): (typeof tables.moede.$inferInsert)[] {
  return (meetings[person.key] ?? []).map(
    ({
      day,
      clock,
      people,
      by,
      invitedOn,
      mappe: _mappe,
      referat: _minutes,
      spoergsmaal,
      bisidder,
      ...one
    }) => {
      const invitedAt = invitedOn ? at(invitedOn, "10:30") : null;
      const prepared = spoergsmaal !== undefined || bisidder !== undefined;
      const held = one.status === "holdt";
      return {
        ...{ ...one, sagId: sag.id, citizenId: person.id, startsAt: at(day, clock) },
        deltagere: Object.entries(people).map(([rolle, navn]) => ({ rolle, navn })),
        ...{ savedAt: invitedAt ?? at("2026-11-24", "09:40"), savedByName: by },
        ...{ invitedAt, invitedByName: invitedAt ? by : null },
        ...{ endedAt: held ? at(day, "12:00") : null, endedByName: held ? by : null },
        ...{ spoergsmaal: spoergsmaal ?? null, bisidder: bisidder ?? null },
        preparedAt: prepared && invitedOn ? at(invitedOn, "19:15") : null,
      };
    },
  );
}

export function referaterOf({ person, sag }: Scenario): (typeof tables.referat.$inferInsert)[] {
  return (meetings[person.key] ?? []).flatMap(({ id, by, referat = [] }) =>
    referat.map(({ body, givenOn, bemaerkning = null, bemaerketOn }, nth) => ({
      ...{ moedeId: id, sagId: sag.id, citizenId: person.id, version: nth + 1, body },
      ...{ givenAt: at(givenOn, "11:15"), givenByName: by, bemaerkning },
      bemaerketAt: bemaerketOn ? at(bemaerketOn, "16:40") : null,
    })),
  );
}

export function mapperOf({ person, sag }: Scenario): (typeof tables.sagsmappe.$inferInsert)[] {
  return (meetings[person.key] ?? []).flatMap(({ id, by, mappe }) =>
    mappe
      ? {
          ...{ moedeId: id, sagId: sag.id, citizenId: person.id, status: "aaben" as const },
          ...{ papers: [...mappe.papers], forberedendeDel: mappe.plan },
          modtagere: mappe.to.map(authorityIdOf),
          ...{ sharedAt: at(mappe.sharedOn, "10:05"), sharedByName: by },
        }
      : [],
  );
}

export function indstillingerOf({
  person,
  sag,
}: Scenario): (typeof tables.indstilling.$inferInsert)[] {
  return (indstillinger[person.key] ?? []).map(
    ({ givenOn, svaretOn, savedBy = "Hanne Holmgaard", ...one }, nth) => ({
      ...{ ...one, sagId: sag.id, citizenId: person.id, version: nth + 1 },
      // Sent back where the citizen disagreed; the next one that is given takes its place by itself.
      status: !givenOn
        ? ("kladde" as const)
        : one.svar === "uenig"
          ? ("genforelagt" as const)
          : ("afgivet" as const),
      ...{ savedAt: at(givenOn ?? "2026-11-25", "11:20"), savedByName: savedBy },
      givenAt: givenOn ? at(givenOn, "14:00") : null,
      svaretAt: svaretOn ? at(svaretOn, "18:10") : null,
    }),
  );
}
