import { desc, eq } from "drizzle-orm";
import { currentFirst, isMoved } from "~/case/sag/current-case.ts";
import type { Database } from "../../../db/client.ts";
import { authority, sag, sagContact } from "../../../db/schema/index.ts";

/** What the head of every citizen page shows: whose case, and who helps. Null without a case. */
export type CaseHeader = {
  sagId: string;
  sagsnummer: string;
  authority: string;
  authorityPhone: string;
  /** True when it has moved away and there is no other here: nothing new is written in it. */
  moved: boolean;
  contact: { name: string; title: { da: string; en: string }; phone: string; email: string } | null;
} | null;

/** Read inside the page's own visit, so that a page is one visit and one entry. */
export async function readCaseHeader(db: Database): Promise<CaseHeader> {
  const [row] = await db
    .select({
      sagId: sag.id,
      sagsnummer: sag.sagsnummer,
      authority: authority.name,
      authorityPhone: authority.phone,
      moved: isMoved,
      contactName: sagContact.name,
      contactTitle: sagContact.title,
      contactPhone: sagContact.phone,
      contactEmail: sagContact.email,
    })
    .from(sag)
    .innerJoin(authority, eq(authority.id, sag.authorityId))
    .leftJoin(sagContact, eq(sagContact.sagId, sag.id))
    .orderBy(...currentFirst, desc(sagContact.primary))
    .limit(1);
  if (!row) return null;
  const { contactName, contactTitle, contactPhone, contactEmail, ...header } = row;
  // Who worked on a case that has moved is nobody to call any more.
  const contact =
    !row.moved && contactName && contactTitle && contactPhone && contactEmail
      ? { name: contactName, title: contactTitle, phone: contactPhone, email: contactEmail }
      : null;
  return { ...header, contact };
}
