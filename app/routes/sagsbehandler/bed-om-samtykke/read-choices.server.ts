import { eq, ne } from "drizzle-orm";
import type { Database } from "../../../../db/client.ts";
import { authority, documentType, person, purpose, sag } from "../../../../db/schema/index.ts";
import { tooVaguePurpose } from "./bed-om-samtykke.schema.ts";

/**
 * What a request can be made of, and whose case it is about.
 * @param db of a `sag.status` visit on the case
 */
export async function readChoices(db: Database, sagId: string) {
  const [cases, authorities, types, purposes] = await Promise.all([
    db
      .select({ citizen: person.name, sagsnummer: sag.sagsnummer })
      .from(sag)
      .innerJoin(person, eq(person.id, sag.citizenId))
      .where(eq(sag.id, sagId)),
    db.select({ id: authority.id, name: authority.name }).from(authority).orderBy(authority.name),
    db
      .select({ code: documentType.code, label: documentType.label })
      .from(documentType)
      .orderBy(documentType.code),
    db
      .select({ code: purpose.code, label: purpose.label })
      .from(purpose)
      .where(ne(purpose.code, tooVaguePurpose))
      .orderBy(purpose.code),
  ]);
  return { sag: cases[0] ?? null, authorities, types, purposes };
}

export type RequestChoices = Awaited<ReturnType<typeof readChoices>>;
