import type * as tables from "../schema/index.ts";
import { agreements, followUps, jointRequests, steps } from "./content/agreements.ts";
import { staff } from "./content/staff.ts";
import type { Scenario } from "./content/types.ts";
import { assessments } from "./content/work.ts";

const hundredths = (hours: number) => Math.round(hours * 100);

/** The hours are worked out by the database when they come in. */
export function assessmentsOf({
  person,
  sag,
}: Scenario): (typeof tables.arbejdsevnevurdering.$inferInsert)[] {
  return (assessments[person.key] ?? []).map((one, at) => {
    const written = new Date(`${one.on}T11:30:00Z`);
    return {
      ...{ sagId: sag.id, citizenId: person.id, version: at + 1, assessedOn: one.on },
      status: one.draft ? "kladde" : "offentliggjort",
      opgaver: one.tasks.map(({ name, hours, intensity, demands = [] }) => ({
        ...{ name, centihours: hundredths(hours), intensity, demands },
      })),
      skaanehensyn: one.skaanehensyn,
      effectiveCentihours: 0,
      agreedCentihours: one.agreed === null ? null : hundredths(one.agreed),
      differenceReason: one.difference ?? null,
      employerPresent: one.employerPresent ?? false,
      developmentReason: one.development ?? null,
      kompenserendeHjaelp: one.hjaelp ?? null,
      progression: one.progression ?? null,
      klagevejledning: one.klagevejledning ?? null,
      savedByName: one.by,
      savedAt: written,
      publishedAt: one.draft ? null : written,
    };
  });
}

/** What the workplace sees is worked out by the database when they come in. */
export function agreementsOf({
  person,
  sag,
}: Scenario): (typeof tables.fleksjobaftale.$inferInsert)[] {
  const [assessed] = assessments[person.key] ?? [];
  const at = (day: string | undefined) => (day ? new Date(`${day}T10:15:00Z`) : null);
  return (agreements[person.key] ?? []).map(
    ({ by, hours, shown, offeredOn, activeOn, ...one }, nth) => ({
      ...{ ...one, sagId: sag.id, citizenId: person.id, version: nth + 1 },
      status: activeOn ? ("aktiv" as const) : ("kladde" as const),
      centihours: hundredths(hours),
      effectiveCentihours: assessed?.agreed ? hundredths(assessed.agreed) : null,
      savedByName: by,
      savedAt: at(offeredOn ?? "2026-11-26") ?? new Date(),
      offeredAt: at(offeredOn),
      answeredAt: at(offeredOn),
      shownSkaanehensyn: shown ?? null,
      activeAt: at(activeOn),
    }),
  );
}

/** Steps of hours and the pauses between them, as the jobformidler entered them. */
export function stepsOf({
  person,
  sag,
}: Scenario): (typeof tables.progressionstrin.$inferInsert)[] {
  return (steps[person.key] ?? []).map((one) => ({
    ...{ sagId: sag.id, citizenId: person.id, status: "gaelder" as const },
    ...{ savedByName: "Maria Ravn", savedAt: new Date("2026-09-25T10:30:00Z"), fromDay: one.from },
    ...("hours" in one
      ? {
          kind: "trin" as const,
          centihours: hundredths(one.hours),
          actualCentihours: one.became === undefined ? null : hundredths(one.became),
        }
      : { kind: "pause" as const, toDay: one.to, reason: one.reason }),
  }));
}

/** New assessments asked for together by the citizen and the workplace. */
export function jointRequestsOf({
  person,
  sag,
}: Scenario): (typeof tables.faellesAnmodning.$inferInsert)[] {
  return (jointRequests[person.key] ?? []).map(({ words, on, with: partnerName, joined }) => ({
    ...{ sagId: sag.id, citizenId: person.id, status: "faelles" as const, words },
    ...{ askedBy: "citizen" as const, partner: "arbejdsgiver" as const, partnerName },
    askedAt: new Date(`${on}T17:40:00Z`),
    citizenYesAt: new Date(`${on}T17:40:00Z`),
    partnerYesAt: new Date(`${joined}T09:05:00Z`),
    partnerSaidBy: "Maria Ravn",
  }));
}

/** Talks about the case and about how the job goes, each written down the day it was held. */
export function followUpsOf({ person, sag }: Scenario): (typeof tables.opfoelgning.$inferInsert)[] {
  return (followUps[person.key] ?? []).map(
    ({ on, at, with: participants, agreed, kind, by = "maria" }) => ({
      ...{
        sagId: sag.id,
        citizenId: person.id,
        kind: kind ?? ("opfoelgning" as const),
        heldOn: on,
      },
      form: at === "phone" ? ("telefon" as const) : ("personlig" as const),
      ...{ atWorkplace: at === "workplace", participants, agreed, status: "holdt" as const },
      registeredByName: staff.find(({ key }) => key === by)?.name ?? "",
      registeredByRole: sag.contacts.find(({ staffKey }) => staffKey === by)?.role ?? "",
      registeredAt: new Date(`${on}T13:20:00Z`),
    }),
  );
}
