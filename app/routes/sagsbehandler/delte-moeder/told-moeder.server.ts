import { sql } from "drizzle-orm";
import type { Database } from "../../../../db/client.ts";

/** What an authority outside is told of a meeting it was given papers for; `startsAt` is ISO. */
export type ToldMoede = {
  id: string;
  title: string;
  startsAt: string;
  minutes: number;
  form: "fremmoede" | "video";
  place: string;
  /** The office whose meeting it is. */
  office: string;
  citizen: string;
  /** Whether the forberedende del can be read too. */
  forberedendeDel: boolean;
};

/**
 * The meetings the visit stands on, or those of its list, the first one first.
 * @param db of a visit on the basis `moede`
 */
export async function readToldMoeder(db: Database): Promise<ToldMoede[]> {
  const rows = await db.execute<
    Omit<ToldMoede, "startsAt"> & { starts_at: string | Date; forberedende_del: boolean }
  >(sql`
    select t.moede_id as id, t.title, t.starts_at, t.minutes, t.form, t.place, t.office, p.name as citizen,
      t.forberedende_del
    from told_moeder() as t join person p on p.id = t.citizen_id`);
  return rows.map(({ starts_at, forberedende_del, ...row }) => ({
    ...row,
    startsAt: new Date(starts_at).toISOString(),
    forberedendeDel: forberedende_del,
  }));
}

/**
 * The papers of the meeting the visit stands on that may be read, in the office's order.
 * @param db of a visit on the basis `moede` that opens `document_list`
 */
export async function readToldPapers(db: Database): Promise<string[]> {
  const rows = await db.execute<{ id: string }>(
    sql`select document_id as id from told_papers() order by number`,
  );
  return rows.map(({ id }) => id);
}
