import type * as tables from "../schema/index.ts";
import { type Wording, wordsOf } from "./consent-words.ts";
import { staff } from "./content/staff.ts";
import type { Message, Scenario, StaffKey } from "./content/types.ts";
import { indstillingerOf, mapperOf, meetingsOf, referaterOf } from "./meeting-rows.ts";
import { absencesOf, monthsOf } from "./money-rows.ts";
import { indsatserOf, planRemarksOf, planVersionsOf } from "./plan-rows.ts";
import { agoHours, awake, dayFrom, daysAgo } from "./relative-time.ts";
import { scoresOf } from "./score-rows.ts";
import { authorityIdOf } from "./staff-rows.ts";
import { trialsOf } from "./trial-rows.ts";
import { agreementsOf, assessmentsOf, followUpsOf, jointRequestsOf, stepsOf } from "./work-rows.ts";

type Row<T extends { $inferInsert: unknown }> = T["$inferInsert"];

/** All rows of the demo cases. `now` is the moment the demo begins; relative dates count from it. */
export function scenarioRows(scenarios: Scenario[], now: Date, wording: Wording) {
  return {
    persons: scenarios.flatMap(personsOf),
    logins: scenarios.flatMap(loginsOf),
    sager: scenarios.map(sagOf),
    contacts: scenarios.flatMap(contactsOf),
    plans: scenarios.map(planOf),
    planSections: scenarios.flatMap((one) =>
      one.plan.sections.map(({ earlier = [], by: _by, ...section }, ordinal) => ({
        ...section,
        ordinal,
        version: earlier.length + 1,
        planId: one.plan.id,
        citizenId: one.person.id,
      })),
    ),
    planVersions: scenarios.flatMap(planVersionsOf),
    planRemarks: scenarios.flatMap((one) => planRemarksOf(one, now)),
    indsatser: scenarios.flatMap(indsatserOf),
    documents: scenarios.flatMap(documentsOf),
    documentTexts: scenarios.flatMap((one) =>
      one.documents.map((paper) => ({
        documentId: paper.id,
        citizenId: one.person.id,
        body: paper.text,
      })),
    ),
    afgoerelser: scenarios.flatMap(afgoerelserOf),
    consents: scenarios.flatMap((one) => consentsOf(one, now, wording)),
    delegations: scenarios.flatMap((one) => delegationsOf(one, now)),
    messages: scenarios.flatMap((one) => messagesOf(one, now)),
    klager: scenarios.flatMap((one) => klagerOf(one, now)),
    months: scenarios.flatMap(monthsOf),
    absences: scenarios.flatMap(absencesOf),
    assessments: scenarios.flatMap(assessmentsOf),
    meetings: scenarios.flatMap(meetingsOf),
    mapper: scenarios.flatMap(mapperOf),
    referater: scenarios.flatMap(referaterOf),
    trials: scenarios.flatMap(trialsOf),
    scores: scenarios.flatMap(scoresOf),
    agreements: scenarios.flatMap(agreementsOf),
    steps: scenarios.flatMap(stepsOf),
    jointRequests: scenarios.flatMap(jointRequestsOf),
    followUps: scenarios.flatMap(followUpsOf),
    indstillinger: scenarios.flatMap(indstillingerOf),
  };
}

/** A helper may help several: each person once. */
const helpersOf = (one: Scenario) => one.delegations.map((delegation) => delegation.helper);

/** CPR numbers are stored as ten digits, as the broker states them. */
const digits = (cpr: string) => cpr.replace("-", "");

function personsOf(one: Scenario): Row<typeof tables.person>[] {
  const { key: _key, mitidUuid: _uuid, cpr, ...citizen } = one.person;
  return [
    { ...citizen, cpr: digits(cpr) },
    ...helpersOf(one).map(({ personId, name, cpr }) => ({ id: personId, name, cpr: digits(cpr) })),
  ];
}

function loginsOf(one: Scenario): Row<typeof tables.personLogin>[] {
  const way = "borger" as const;
  return [
    { way, subject: one.person.mitidUuid, personId: one.person.id },
    ...helpersOf(one).map(({ personId, mitidUuid }) => ({ way, subject: mitidUuid, personId })),
  ];
}

function sagOf({ person, sag }: Scenario): Row<typeof tables.sag> {
  const { authorityKey, contacts: _contacts, waitingFor, ...rest } = sag;
  return {
    ...rest,
    citizenId: person.id,
    authorityId: authorityIdOf(authorityKey),
    waitingFor: waitingFor?.what,
    waitingForWho: waitingFor?.who,
    waitingExpected: waitingFor?.expected,
  };
}

function professional(key: StaffKey) {
  const found = staff.find((one) => one.key === key);
  if (!found) throw new Error(`no demo professional ${key}`);
  return found;
}

function contactsOf({ person, sag }: Scenario): Row<typeof tables.sagContact>[] {
  return sag.contacts.map(({ staffKey, role, primary }) => {
    const who = professional(staffKey);
    const at = who.memberships.find((one) => one.role === role) ?? who.memberships[0];
    return {
      sagId: sag.id,
      citizenId: person.id,
      personId: who.id,
      role,
      name: who.name,
      title: at.title,
      phone: at.phone,
      email: at.email,
      primary,
    };
  });
}

function planOf({ person, sag, plan }: Scenario): Row<typeof tables.rehabiliteringsplan> {
  const { id, status, updatedOn } = plan;
  return { id, sagId: sag.id, citizenId: person.id, status, updatedOn };
}

function documentsOf({ person, sag, documents }: Scenario): Row<typeof tables.document>[] {
  return documents.map(({ authorityKey, from, text: _text, ...rest }) => ({
    ...rest,
    sagId: sag.id,
    citizenId: person.id,
    authorityId: authorityIdOf(authorityKey),
    fromName: from,
  }));
}

function afgoerelserOf({ person, sag, afgoerelser }: Scenario): Row<typeof tables.afgoerelse>[] {
  return afgoerelser.map(({ announcedOn, ...rest }) => ({
    ...rest,
    sagId: sag.id,
    citizenId: person.id,
    authorityId: authorityIdOf(sag.authorityKey),
    announcedAt: announcedOn ? new Date(`${announcedOn}T08:00:00Z`) : null,
  }));
}

function consentsOf(scenario: Scenario, now: Date, wording: Wording): Row<typeof tables.consent>[] {
  const { person, sag, consents } = scenario;
  return consents.map((one) => {
    const given = one.status === "givet" || one.status === "trukketTilbage";
    const validFrom = dayFrom(now, -one.validFromDaysAgo);
    const validUntil = dayFrom(now, one.validForDays - one.validFromDaysAgo);
    const said = given ? wordsOf(scenario, one, { validFrom, validUntil }, wording) : null;
    return {
      id: one.id,
      sagId: sag.id,
      citizenId: person.id,
      sourceAuthorityId: authorityIdOf(one.source),
      recipientAuthorityId: authorityIdOf(one.recipient),
      categories: one.categories,
      documentTypes: one.documentTypes,
      exceptedDocuments: one.exceptDocumentIds,
      purpose: one.purpose,
      consequence:
        "Siger du nej, bliver papirerne ikke hentet. Kommunen ser så på din sag med det, den allerede har.",
      status: one.status,
      validFrom: given ? validFrom : null,
      validUntil,
      requestedAt: one.requestedBy ? daysAgo(now, one.validFromDaysAgo, "09:10") : null,
      requestedByName: one.requestedBy ? professional(one.requestedBy).name : null,
      requestedByAuthorityId: one.requestedBy ? authorityIdOf(sag.authorityKey) : null,
      givenAt: given ? daysAgo(now, one.validFromDaysAgo, "11:20") : null,
      endedAt: one.status === "givet" || one.status === "anmodet" ? null : daysAgo(now, 1, "16:05"),
      textVersion: said?.version ?? null,
      textShown: said?.text ?? null,
    };
  });
}

function delegationsOf(
  { person, delegations }: Scenario,
  now: Date,
): Row<typeof tables.delegation>[] {
  return delegations.map((one) => {
    const ended = "endedDaysAgo" in one;
    return {
      id: one.id,
      citizenId: person.id,
      kind: one.kind,
      helperName: one.helper.name,
      helperPersonId: one.helper.personId,
      acceptedName: one.helper.name,
      sections: one.sections,
      status: ended ? ("afsluttet" as const) : ("aktiv" as const),
      validUntil: dayFrom(now, ended ? -one.endedDaysAgo : one.validForDays - one.startedDaysAgo),
      invitedAt: daysAgo(now, one.startedDaysAgo + 1, "17:30"),
      acceptedAt: daysAgo(now, one.startedDaysAgo, "10:45"),
      endedAt: ended ? daysAgo(now, one.endedDaysAgo, "13:15") : null,
      endedBy: ended ? ("citizen" as const) : null,
    };
  });
}

function messagesOf({ person, sag, messages }: Scenario, now: Date): Row<typeof tables.message>[] {
  const sentAt = sentByDay(messages, now);
  return messages.map((one) => {
    const base = { id: one.id, sagId: sag.id, citizenId: person.id, body: one.body };
    const sent = { ...base, sentAt: sentAt(one) };
    if (one.from !== "citizen") {
      const who = professional(one.from);
      const contact = sag.contacts.find((other) => other.staffKey === one.from);
      const senderRole = contact?.role ?? who.memberships[0].role;
      return { ...sent, senderId: who.id, senderName: who.name, senderRole };
    }
    const answer = messages
      .filter((other) => other.from !== "citizen" && other.sentHoursAgo < one.sentHoursAgo)
      .toSorted((a, b) => b.sentHoursAgo - a.sentHoursAgo)[0];
    return {
      ...sent,
      senderId: person.id,
      senderName: person.name,
      senderRole: "citizen",
      answerDueAt: agoHours(sent.sentAt, -24),
      answeredAt: answer ? sentAt(answer) : null,
    };
  });
}

function klagerOf({ person, sag, klager }: Scenario, now: Date): Row<typeof tables.klage>[] {
  return (klager ?? []).map(({ savedDaysAgo, ...one }) => ({
    ...one,
    ...{ sagId: sag.id, citizenId: person.id, authorityId: authorityIdOf(sag.authorityKey) },
    ...{ status: "kladde", savedAt: daysAgo(now, savedDaysAgo, "20:15") },
  }));
}

/** The least time between two messages of a thread. */
const pause = 95 * 60_000;

/** When each message was sent: by day, and never before the one it follows. */
function sentByDay(messages: Message[], now: Date): (message: Message) => Date {
  const sent = new Map<Message, Date>();
  let following = now;
  for (const one of messages.toSorted((a, b) => a.sentHoursAgo - b.sentHoursAgo)) {
    const latest = Math.min(agoHours(now, one.sentHoursAgo).getTime(), following.getTime() - pause);
    following = awake(new Date(latest), one.from === "citizen" ? 21 : 16);
    sent.set(one, following);
  }
  return (message) => sent.get(message) ?? now;
}
