import type * as tables from "../schema/index.ts";
import { staff } from "./content/staff.ts";
import type { Scenario, StaffKey } from "./content/types.ts";
import { agoHours, dayFrom } from "./relative-time.ts";
import { authorityIdOf } from "./staff-rows.ts";

type Row<T extends { $inferInsert: unknown }> = T["$inferInsert"];

/** All rows of the demo cases. `now` is the moment the demo begins; relative dates count from it. */
export function scenarioRows(scenarios: Scenario[], now: Date) {
  return {
    persons: scenarios.flatMap(personsOf),
    logins: scenarios.flatMap(loginsOf),
    sager: scenarios.map(sagOf),
    contacts: scenarios.flatMap(contactsOf),
    plans: scenarios.map(planOf),
    planSections: scenarios.flatMap((one) =>
      one.plan.sections.map((section, ordinal) => ({
        ...section,
        ordinal,
        planId: one.plan.id,
        citizenId: one.person.id,
      })),
    ),
    indsatser: scenarios.flatMap((one) =>
      one.plan.indsatser.map((indsats) => ({
        ...indsats,
        planId: one.plan.id,
        citizenId: one.person.id,
      })),
    ),
    documents: scenarios.flatMap(documentsOf),
    documentTexts: scenarios.flatMap((one) =>
      one.documents.map((paper) => ({
        documentId: paper.id,
        citizenId: one.person.id,
        body: paper.text,
      })),
    ),
    afgoerelser: scenarios.flatMap(afgoerelserOf),
    consents: scenarios.flatMap((one) => consentsOf(one, now)),
    delegations: scenarios.flatMap((one) => delegationsOf(one, now)),
    messages: scenarios.flatMap((one) => messagesOf(one, now)),
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

function consentsOf({ person, sag, consents }: Scenario, now: Date): Row<typeof tables.consent>[] {
  return consents.map((one) => {
    const given = one.status === "givet" || one.status === "trukketTilbage";
    const validFrom = dayFrom(now, -one.validFromDaysAgo);
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
      validUntil: dayFrom(now, one.validForDays - one.validFromDaysAgo),
      requestedAt: one.requestedBy ? agoHours(now, one.validFromDaysAgo * 24 + 2) : null,
      requestedByName: one.requestedBy ? professional(one.requestedBy).name : null,
      requestedByAuthorityId: one.requestedBy ? authorityIdOf(sag.authorityKey) : null,
      givenAt: given ? agoHours(now, one.validFromDaysAgo * 24) : null,
      endedAt: one.status === "givet" || one.status === "anmodet" ? null : agoHours(now, 24),
      textVersion: given ? "demo-1" : null,
      textShown: given ? "Du sagde ja til, at papirerne må hentes til din sag." : null,
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
      invitedAt: agoHours(now, one.startedDaysAgo * 24 + 24),
      acceptedAt: agoHours(now, one.startedDaysAgo * 24),
      endedAt: ended ? agoHours(now, one.endedDaysAgo * 24) : null,
      endedBy: ended ? ("citizen" as const) : null,
    };
  });
}

function messagesOf({ person, sag, messages }: Scenario, now: Date): Row<typeof tables.message>[] {
  return messages.map((one) => {
    const sentAt = agoHours(now, one.sentHoursAgo);
    const base = { id: one.id, sagId: sag.id, citizenId: person.id, body: one.body, sentAt };
    if (one.from !== "citizen") {
      const who = professional(one.from);
      const contact = sag.contacts.find((other) => other.staffKey === one.from);
      const senderRole = contact?.role ?? who.memberships[0].role;
      return { ...base, senderId: who.id, senderName: who.name, senderRole };
    }
    const answer = messages
      .filter((other) => other.from !== "citizen" && other.sentHoursAgo < one.sentHoursAgo)
      .toSorted((a, b) => b.sentHoursAgo - a.sentHoursAgo)[0];
    return {
      ...base,
      senderId: person.id,
      senderName: person.name,
      senderRole: "citizen",
      answerDueAt: agoHours(now, one.sentHoursAgo - 24),
      answeredAt: answer ? agoHours(now, answer.sentHoursAgo) : null,
    };
  });
}
