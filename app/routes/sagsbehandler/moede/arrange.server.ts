import type { Database } from "../../../../db/client.ts";
import { type Change, changeMeeting, planMeeting } from "./arrange-meeting.server.ts";
import { checkMoede, type MoedeIssue, type MoedeValues } from "./moede.schema.ts";
import type { readPage } from "./read-page.server.ts";

type Page = Awaited<ReturnType<typeof readPage>>;
type Outcome =
  | { readonly state: "gemt" | "indkaldt" | "aendret" | "holdt" | "aflyst" | "gone" }
  | { readonly state: "wrong"; readonly issues: readonly MoedeIssue[] };

/**
 * One press of a button on the form of a meeting.
 * @param db of a `moede.arrange` visit
 * @param page what the same visit has read
 * @throws a database error that `actRefusal` reads
 */
export async function arrange(
  db: Database,
  { sag, id, key, values }: { sag: string; id: string | null; key: string; values: MoedeValues },
  { moede, roller, now, openedOn }: Page,
): Promise<Outcome> {
  if (moede === undefined) return { state: "gone" };
  const wrong = (...issues: MoedeIssue[]): Outcome => ({ state: "wrong", issues });
  const { handling } = values;
  const change = async (
    what: Change,
    state: "gemt" | "indkaldt" | "aendret" | "holdt" | "aflyst",
  ) =>
    id && (await changeMeeting(db, { id, sagId: sag }, what, values.revision))
      ? ({ state } as const)
      : ({ state: "gone" } as const);
  if (moede && handling === "afhold") {
    if (moede.startsAt > now) return wrong({ field: "afhold", code: "notYet" });
    return change({ status: "holdt" }, "holdt");
  }
  if (moede && handling === "aflys") {
    if (moede.invitedAt && !values.grund) return wrong({ field: "grund", code: "grund" });
    if (values.grund.length > 1000) return wrong({ field: "grund", code: "tooLong" });
    return change({ status: "aflyst", reason: values.grund }, "aflyst");
  }
  const invited = moede?.status === "indkaldt";
  const invite = handling === "indkald";
  const known = new Set(roller.map(({ code }) => code));
  const personer = Object.fromEntries(
    Object.entries(values.personer).filter(([rolle]) => known.has(rolle)),
  );
  const checked = checkMoede({ ...values, personer }, { now, openedOn, whole: invite || invited });
  if (!checked.ok) return wrong(...checked.issues);
  const { facts } = checked;
  if (moede) {
    return change({ facts, invite }, invited ? "aendret" : invite ? "indkaldt" : "gemt");
  }
  const planned = await planMeeting(db, { sagId: sag, key }, facts);
  if (!planned) return { state: "gone" };
  if (!invite) return { state: "gemt" };
  if (!planned.known) {
    await changeMeeting(db, { id: planned.id, sagId: sag }, { facts, invite }, "1");
  }
  return { state: "indkaldt" };
}
