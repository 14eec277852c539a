import { asc, desc, sql } from "drizzle-orm";
import type { Database } from "../../../db/client.ts";
import {
  fleksjobaftale,
  fleksjobaftaleEnd,
  fleksjobaftaleLink,
  skaanehensyn,
} from "../../../db/schema/index.ts";

type Row = typeof fleksjobaftale.$inferSelect;
/** Instants are ISO, days ISO days, hours hundredths of an hour. */
export type Aftale = Omit<
  Row,
  | "sagId"
  | "citizenId"
  | "vurderingId"
  | "savedAt"
  | "offeredAt"
  | "answeredAt"
  | "activeAt"
  | "endedAt"
> & {
  offeredAt: string | null;
  answeredAt: string | null;
  activeAt: string | null;
  /** Whether the last day of the job has passed. */
  isOver: boolean;
  /** What the end said before it was corrected, the newest first. */
  earlierEnds: EarlierEnd[];
  /** The newest link to it. */
  link: { status: "aaben" | "brugt" | "lukket"; validUntil: string; name: string | null } | null;
};

/** A day and a reason that were corrected, and when. */
export type EarlierEnd = { endedOn: string; endedWords: string; correctedAt: string };

/** What work can be told to spare, in the order of the table. */
export type Hensyn = Pick<typeof skaanehensyn.$inferSelect, "code" | "label">;

/**
 * The agreements a visit shows, the newest first; the citizen's shows no draft.
 * @param db of a visit that opens `fleksjobaftale`
 */
export async function readAftaler(db: Database) {
  const [rows, [today], links, ends, hensyn] = await Promise.all([
    db.select().from(fleksjobaftale).orderBy(desc(fleksjobaftale.version)),
    db.execute<{ day: string }>(sql`select gate_today()::text as day`),
    // Not the secret's hash, which nobody reads back.
    db
      .select({
        aftaleId: fleksjobaftaleLink.aftaleId,
        status: fleksjobaftaleLink.status,
        validUntil: fleksjobaftaleLink.validUntil,
        name: fleksjobaftaleLink.answeredName,
      })
      .from(fleksjobaftaleLink)
      .orderBy(desc(fleksjobaftaleLink.madeAt)),
    db
      .select({
        aftaleId: fleksjobaftaleEnd.aftaleId,
        endedOn: fleksjobaftaleEnd.endedOn,
        endedWords: fleksjobaftaleEnd.endedWords,
        correctedAt: fleksjobaftaleEnd.correctedAt,
      })
      .from(fleksjobaftaleEnd)
      .orderBy(desc(fleksjobaftaleEnd.correctedAt)),
    db
      .select({ code: skaanehensyn.code, label: skaanehensyn.label })
      .from(skaanehensyn)
      .orderBy(asc(skaanehensyn.ordinal)),
  ]);
  const aftaler = rows.map(
    ({
      sagId: _sag,
      citizenId: _citizen,
      vurderingId: _of,
      savedAt: _saved,
      endedAt: _end,
      ...row
    }): Aftale => {
      const found = links.find(({ aftaleId }) => aftaleId === row.id);
      return {
        ...row,
        offeredAt: row.offeredAt?.toISOString() ?? null,
        answeredAt: row.answeredAt?.toISOString() ?? null,
        activeAt: row.activeAt?.toISOString() ?? null,
        isOver: row.endedOn !== null && today !== undefined && row.endedOn < today.day,
        earlierEnds: ends
          .filter(({ aftaleId }) => aftaleId === row.id)
          .map(({ aftaleId: _of, correctedAt, ...end }) => ({
            ...end,
            correctedAt: correctedAt.toISOString(),
          })),
        link: found
          ? { status: found.status, validUntil: found.validUntil, name: found.name }
          : null,
      };
    },
  );
  return { aftaler, hensyn: hensyn satisfies Hensyn[] };
}
