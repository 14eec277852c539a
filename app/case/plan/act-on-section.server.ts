import type { Database } from "../../../db/client.ts";
import { orRefusal } from "../or-refusal.server.ts";
import { readTypedSection } from "./section.schema.ts";
import { readSection, saveSectionDraft, writeSection } from "./write-section.server.ts";

export type SectionProblem = "tooLong" | "meanwhile" | "citizenOnly";
export type SectionOutcome =
  | { readonly state: "written" | "draft" | "gone" }
  | { readonly state: "wrong"; readonly words: string; readonly problem: SectionProblem };

type InVisit = <T>(work: (db: Database) => Promise<T>) => Promise<T>;

/**
 * Writes a section, or keeps a draft of it, as its form says. What was typed comes back with everything that stands in its way.
 * @param visit opens the `rehabiliteringsplan.write` visit: the citizen's own, or the office's in the case
 */
export async function actOnSection(
  form: FormData,
  code: string,
  visit: InVisit,
): Promise<SectionOutcome> {
  const { words, base, tooLong } = readTypedSection(form);
  const wrong = (problem: SectionProblem) => ({ state: "wrong", words, problem }) as const;
  if (tooLong) return wrong("tooLong");
  const outcome = await orRefusal(
    visit(async (db) => {
      const page = await readSection(db, code);
      if (!page) return "gone";
      const typed = { words, base };
      return form.get("handling") === "kladde"
        ? saveSectionDraft(db, page, typed)
        : writeSection(db, page, typed);
    }),
  );
  if (outcome === "gone" || outcome === "draft") return { state: outcome };
  if (outcome === "written" || outcome === "unchanged") return { state: "written" };
  if (outcome.refusal === "saved_meanwhile") return wrong("meanwhile");
  if (outcome.refusal === "only_citizen_writes") return wrong("citizenOnly");
  throw new Error(outcome.refusal);
}
