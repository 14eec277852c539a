import { desc, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { consentStateOn } from "~/case/consent/consent-state.ts";
import { readToday } from "~/case/consent/read-consents.server.ts";
import { readSagsmappeRules } from "~/case/document/read-sagsmappe-rules.server.ts";
import { sagsmappeOf } from "~/case/document/sagsmappe.ts";
import { readOutdated } from "~/case/fleksjob/read-outdated.server.ts";
import { statusColumns } from "~/case/sag/status-columns.ts";
import { settled } from "~/case/sag/step.ts";
import type { Database } from "../../../../db/client.ts";
import {
  authority,
  consent,
  document,
  documentType,
  message,
  person,
  sag,
  sagContact,
} from "../../../../db/schema/index.ts";

const latestMessages = 3;

/**
 * Everything a professional sees of one own case. Sections the role does not open come back empty.
 * @param db of a `sag.read` visit on the case
 */
export async function readCase(db: Database, sagId: string) {
  const [cases, contacts, papers, consents, messages, rules, outdated] = await Promise.all([
    db
      .select({
        citizen: person.name,
        sagsnummer: sag.sagsnummer,
        authorityId: sag.authorityId,
        ...statusColumns,
      })
      .from(sag)
      .innerJoin(person, eq(person.id, sag.citizenId))
      .where(eq(sag.id, sagId)),
    db
      .select({
        id: sagContact.id,
        name: sagContact.name,
        title: sagContact.title,
        phone: sagContact.phone,
        email: sagContact.email,
      })
      .from(sagContact)
      .where(eq(sagContact.sagId, sagId))
      .orderBy(desc(sagContact.primary), sagContact.name),
    db
      .select({
        id: document.id,
        title: document.title,
        code: document.type,
        type: documentType.label,
        dated: document.dated,
        pages: document.pages,
        status: document.status,
      })
      .from(document)
      .innerJoin(documentType, eq(documentType.code, document.type))
      .where(eq(document.sagId, sagId))
      .orderBy(desc(document.dated), document.title),
    readCaseConsents(db, sagId),
    db
      .select({
        id: message.id,
        senderName: message.senderName,
        sentAt: message.sentAt,
        answerDueAt: message.answerDueAt,
        answeredAt: message.answeredAt,
      })
      .from(message)
      .where(eq(message.sagId, sagId))
      .orderBy(desc(message.sentAt))
      .limit(latestMessages),
    readSagsmappeRules(db, sagId),
    readOutdated(db),
  ]);
  const [found] = cases;
  if (!found) return null;
  const asked = consents.some(
    ({ state, askedBy }) => state === "anmodet" && askedBy === found.authorityId,
  );
  const sagsmappe = {
    ...{ guidePages: rules.guidePages, verified: rules.verified },
    ...sagsmappeOf(papers, rules.wanted, rules.hasPlan),
  };
  const sagOf = { sag: settled(found), asked, contacts, outdated };
  return { ...sagOf, papers, sagsmappe, consents, messages };
}

/** Consents of this case that the own authority asked for or receives by, the newest first. */
async function readCaseConsents(db: Database, sagId: string) {
  const source = alias(authority, "source");
  const recipient = alias(authority, "recipient");
  const rows = db
    .select({
      id: consent.id,
      source: source.name,
      recipient: recipient.name,
      recipientId: consent.recipientAuthorityId,
      askedBy: consent.requestedByAuthorityId,
      status: consent.status,
      validUntil: consent.validUntil,
    })
    .from(consent)
    .innerJoin(source, eq(source.id, consent.sourceAuthorityId))
    .innerJoin(recipient, eq(recipient.id, consent.recipientAuthorityId))
    .where(eq(consent.sagId, sagId))
    .orderBy(desc(sql`coalesce(${consent.requestedAt}, ${consent.givenAt})`));
  const [consents, today] = await Promise.all([rows, readToday(db)]);
  return consents.map((one) => ({ ...one, state: consentStateOn(one, today) }));
}

export type CaseView = NonNullable<Awaited<ReturnType<typeof readCase>>>;
