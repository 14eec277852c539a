import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { afgoerelse } from "./afgoerelse.ts";
import { authorityId } from "./authority.ts";
import { id, instant } from "./columns.ts";
import { inSag } from "./sag.ts";

/** A paper that goes with a complaint, as it was called when the citizen chose it; `dated` is an ISO day. */
export type KlagePaper = { id: string; title: string; dated: string };

/**
 * A complaint about one announced decision: kladde → sendt → genvurderet → sendtVidere → afgjort.
 * What was sent never changes; each later step adds its own columns, once.
 */
export const klage = pgTable(
  "klage",
  {
    id: id(),
    ...inSag(),
    afgoerelseId: uuid("afgoerelse_id").notNull().unique(),
    authorityId: authorityId("authority_id").notNull(),
    status: text("status", {
      enum: ["kladde", "sendt", "genvurderet", "sendtVidere", "afgjort"],
    }).notNull(),
    body: text("body").notNull(),
    /** Why it comes after the klagefrist. */
    lateReason: text("late_reason"),
    /** Papers the authority holds already; whoever reads one does so in a visit of its own. */
    papers: jsonb("papers").$type<KlagePaper[]>().notNull().default([]),
    /** Counts the saves of a draft: who saves over an older one is told. */
    revision: integer("revision").notNull().default(1),
    savedAt: instant("saved_at").notNull(),
    sentAt: instant("sent_at"),
    /** Sent after the end of the klagefrist's day in Copenhagen. */
    late: boolean("late"),
    /** The last day for the genvurdering, by the case's regelsæt. */
    genvurderingBy: date("genvurdering_by"),
    /** Whether a late complaint was taken all the same. */
    lateAssessment: text("late_assessment", { enum: ["medtaget", "ikkeMedtaget"] }),
    genvurdering: text("genvurdering", { enum: ["medhold", "delvist", "fastholdt"] }),
    genvurderingReason: text("genvurdering_reason"),
    genvurderetAt: instant("genvurderet_at"),
    genvurderetByName: text("genvurderet_by_name"),
    forwardedAt: instant("forwarded_at"),
    forwardedByName: text("forwarded_by_name"),
    outcome: text("outcome", {
      enum: ["stadfaestet", "aendret", "ophaevet", "hjemvist", "afvist"],
    }),
    /** In short, what Ankestyrelsen wrote. */
    outcomeReason: text("outcome_reason"),
    outcomeOn: date("outcome_on"),
    outcomeByName: text("outcome_by_name"),
  },
  (table) => [
    foreignKey({
      name: "klage_of_afgoerelse",
      columns: [table.afgoerelseId, table.sagId, table.citizenId],
      foreignColumns: [afgoerelse.id, afgoerelse.sagId, afgoerelse.citizenId],
    }),
    index("klage_citizen").on(table.citizenId),
    check(
      "klage_status",
      sql`${table.status} in ('kladde','sendt','genvurderet','sendtVidere','afgjort')`,
    ),
    check(
      "klage_length",
      sql`length(${table.body}) <= 20000 and length(concat(${table.lateReason}, ${table.genvurderingReason}, ${table.outcomeReason})) <= 30000`,
    ),
    check(
      "klage_words",
      sql`${table.status} = 'kladde' or (${table.body} ~ '\\S' and ${table.sentAt} is not null
        and ${table.late} is not null and ${table.genvurderingBy} is not null)`,
    ),
    check(
      "klage_late",
      sql`${table.status} = 'kladde' or not ${table.late} or coalesce(${table.lateReason}, '') ~ '\\S'`,
    ),
    check(
      "klage_genvurdering",
      sql`${table.status} in ('kladde','sendt') or (
        coalesce(${table.genvurdering} in ('medhold','delvist','fastholdt'), false)
        and coalesce(${table.genvurderingReason}, '') ~ '\\S' and ${table.genvurderetAt} is not null)`,
    ),
    // A late complaint is taken or not, said in so many words; one that is not taken changes nothing.
    check(
      "klage_late_assessment",
      sql`case when ${table.status} in ('kladde','sendt') or not ${table.late} then ${table.lateAssessment} is null
        else coalesce(${table.lateAssessment} = 'medtaget'
          or (${table.lateAssessment} = 'ikkeMedtaget' and ${table.genvurdering} = 'fastholdt'), false) end`,
    ),
    check(
      "klage_forwarded",
      sql`${table.status} in ('kladde','sendt','genvurderet') or (${table.forwardedAt} is not null and ${table.genvurdering} <> 'medhold')`,
    ),
    check(
      "klage_outcome",
      sql`${table.status} <> 'afgjort' or (
        coalesce(${table.outcome} in ('stadfaestet','aendret','ophaevet','hjemvist','afvist'), false)
        and coalesce(${table.outcomeReason}, '') ~ '\\S' and ${table.outcomeOn} is not null)`,
    ),
  ],
);
