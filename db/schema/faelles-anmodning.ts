import { sql } from "drizzle-orm";
import { check, foreignKey, index, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { id, instant } from "./columns.ts";
import { inSag, sag } from "./sag.ts";

/**
 * A new assessment that a citizen asks for together with the workplace or the jobformidler. It is joint
 * once both have said yes; whoever began has said yes by beginning.
 */
export const faellesAnmodning = pgTable(
  "faelles_anmodning",
  {
    id: id(),
    ...inSag(),
    status: text("status", { enum: ["venter", "faelles", "vurderet", "slut"] }).notNull(),
    askedBy: text("asked_by", { enum: ["citizen", "partner"] }).notNull(),
    /** What is different now; both say yes to these words. */
    words: text("words").notNull(),
    askedAt: instant("asked_at").notNull(),
    citizenYesAt: instant("citizen_yes_at"),
    /** With whom. A workplace has no login: the jobformidler says who there said yes. */
    partner: text("partner", { enum: ["arbejdsgiver", "jobformidler"] }),
    partnerName: text("partner_name"),
    partnerYesAt: instant("partner_yes_at"),
    partnerSaidBy: text("partner_said_by"),
    endedAt: instant("ended_at"),
    endedBy: text("ended_by", { enum: ["citizen", "partner"] }),
    endedWords: text("ended_words"),
    /** The assessment it led to, which never goes away. */
    vurderingId: uuid("vurdering_id"),
  },
  (table) => [
    foreignKey({
      name: "faelles_anmodning_of_sag",
      columns: [table.sagId, table.citizenId],
      foreignColumns: [sag.id, sag.citizenId],
    }),
    index("faelles_anmodning_citizen").on(table.citizenId),
    uniqueIndex("faelles_anmodning_one_open")
      .on(table.sagId)
      .where(sql`${table.status} in ('venter','faelles')`),
    check(
      "faelles_anmodning_status",
      sql`case ${table.status}
        when 'venter' then num_nonnulls(${table.citizenYesAt}, ${table.partnerYesAt}) = 1
          and num_nonnulls(${table.endedAt}, ${table.endedBy}, ${table.vurderingId}) = 0
        when 'faelles' then num_nonnulls(${table.citizenYesAt}, ${table.partnerYesAt}) = 2
          and num_nonnulls(${table.endedAt}, ${table.endedBy}, ${table.vurderingId}) = 0
        when 'vurderet' then num_nonnulls(${table.citizenYesAt}, ${table.partnerYesAt}) = 2
          and ${table.endedAt} is not null and ${table.vurderingId} is not null and ${table.endedBy} is null
        when 'slut' then ${table.endedAt} is not null and ${table.endedBy} in ('citizen','partner')
          and ${table.vurderingId} is null
        else false end`,
    ),
    check(
      "faelles_anmodning_partner",
      sql`(${table.askedBy} = 'citizen' or ${table.askedBy} = 'partner' and ${table.partner} is not null)
        and (${table.partner} is null) = (${table.partnerYesAt} is null)
        and (${table.partner} is null or ${table.partner} in ('arbejdsgiver','jobformidler')
          and coalesce(${table.partnerName}, '') ~ '\\S' and length(${table.partnerName}) <= 120
          and ${table.partnerSaidBy} is not null)`,
    ),
    check(
      "faelles_anmodning_words",
      sql`${table.words} ~ '\\S' and length(${table.words}) <= 2000 and length(${table.endedWords}) <= 2000`,
    ),
  ],
);
