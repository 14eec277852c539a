import type { RouterContextProvider } from "react-router";
import { openVisit } from "~/.server/visits.ts";
import { orRefusal } from "~/case/or-refusal.server.ts";
import { readDateParts } from "~/components/date-parts.ts";
import type { Basis } from "../../../../consent/index.ts";
import { type HandleIssue, readHandling } from "./handle.schema.ts";
import { handleKlage } from "./handle-klage.server.ts";
import type { Typed } from "./step-form.tsx";

/** What was typed and what is wrong with it; nothing wrong in it means that it came too late. */
export type NotTaken = { values: Typed; issues: HandleIssue[]; status: 400 | 409 };

/** The authority's next step in a complaint, on whatever ground it may open it. */
export async function takeStep(
  context: Readonly<RouterContextProvider>,
  basis: Basis,
  id: string,
  form: FormData,
): Promise<"done" | "unknown" | NotTaken> {
  const typed = (name: string) => String(form.get(name) ?? "");
  const values = {
    resultat: typed("resultat"),
    grund: typed("grund"),
    forsent: typed("forsent"),
    udfald: typed("udfald"),
    dato: readDateParts(form, "dato"),
  };
  const again = (issues: HandleIssue[], status: 400 | 409) => ({ values, issues, status });
  const step = readHandling(form);
  if (Array.isArray(step)) return again(step, 400);
  const done = await orRefusal(
    openVisit(context, { kind: "klage.handle", basis }, (db) => handleKlage(db, id, step)),
  );
  if (done === true) return "done";
  if (done === false) return "unknown";
  if (done.refusal === "outcome_day_invalid") return again([{ field: "dato", code: "day" }], 400);
  return again([], 409);
}
