import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import * as schema from "../schema/index.ts";
import type { SayConsent } from "./consent-words.ts";
import { authorities } from "./content/authorities.ts";
import { scenarios } from "./content/index.ts";
import { staff } from "./content/staff.ts";
import { scenarioRows } from "./rows.ts";
import { staffRows } from "./staff-rows.ts";

/**
 * Fills an empty database with the ten demo cases, in one transaction and as `minsag_import`: the role
 * that imports has no login and is reached only by whoever administers the database.
 * @param say the words of the consents that have been given
 * @returns true when it seeded, false when there was something already
 */
export async function seedWhenEmpty(
  adminUrl: string,
  say: SayConsent,
  now = new Date(),
): Promise<boolean> {
  const sql = postgres(adminUrl, { max: 1, onnotice: () => {} });
  const db = drizzle(sql, { schema });
  try {
    return await db.transaction(async (tx) => {
      await tx.execute("select pg_advisory_xact_lock(7200002)");
      await tx.execute("set local role minsag_import");
      const [something] = await tx
        .select({ id: schema.authority.id })
        .from(schema.authority)
        .limit(1);
      if (something) return false;
      await tx.insert(schema.authority).values(authorities);
      const professionals = staffRows(staff);
      await tx.insert(schema.person).values(professionals.persons);
      await tx.insert(schema.personLogin).values(professionals.logins);
      await tx.insert(schema.membership).values(professionals.memberships);
      const rows = scenarioRows(scenarios, now, {
        say,
        kinds: await tx.select().from(schema.documentType),
        purposes: await tx.select().from(schema.purpose),
      });
      await tx.insert(schema.person).values(rows.persons);
      await tx.insert(schema.personLogin).values(rows.logins);
      await tx.insert(schema.sag).values(rows.sager);
      await tx.insert(schema.sagContact).values(rows.contacts);
      await tx.insert(schema.rehabiliteringsplan).values(rows.plans);
      await tx.insert(schema.planSection).values(rows.planSections);
      await tx.insert(schema.planSectionVersion).values(rows.planVersions);
      await tx.insert(schema.planRemark).values(rows.planRemarks);
      await tx.insert(schema.indsats).values(rows.indsatser);
      await tx.insert(schema.document).values(rows.documents);
      await tx.insert(schema.documentText).values(rows.documentTexts);
      await tx.insert(schema.afgoerelse).values(rows.afgoerelser);
      await tx.insert(schema.consent).values(rows.consents);
      await tx.insert(schema.delegation).values(rows.delegations);
      await tx.insert(schema.message).values(rows.messages);
      await tx.insert(schema.klage).values(rows.klager);
      await tx.insert(schema.ydelsesmaaned).values(rows.months);
      await tx.insert(schema.fravaer).values(rows.absences);
      await tx.insert(schema.arbejdsevnevurdering).values(rows.assessments);
      await tx.insert(schema.moede).values(rows.meetings);
      await tx.insert(schema.sagsmappe).values(rows.mapper);
      await tx.insert(schema.referat).values(rows.referater);
      await tx.insert(schema.arbejdsproevning).values(rows.trials);
      await tx.insert(schema.maaling).values(rows.scores);
      await tx.insert(schema.fleksjobaftale).values(rows.agreements);
      await tx.insert(schema.progressionstrin).values(rows.steps);
      await tx.insert(schema.faellesAnmodning).values(rows.jointRequests);
      await tx.insert(schema.opfoelgning).values(rows.followUps);
      await tx.insert(schema.indstilling).values(rows.indstillinger);
      return true;
    });
  } finally {
    await sql.end();
  }
}
