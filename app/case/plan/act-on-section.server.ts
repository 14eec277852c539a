import type { Database } from "../../../db/client.ts";
import { orRefusal } from "../or-refusal.server.ts";
import { readTypedSection } from "./section.schema.ts";
import {
  dropSectionDraft,
  readSection,
  type SectionPage,
  saveSectionDraft,
  writeSection,
} from "./write-section.server.ts";

export type SectionProblem = "tooLong" | "meanwhile" | "citizenOnly";
export type SectionOutcome =
  | { readonly state: "written" | "dropped" | "gone" }
  /** `meanwhile`: who has written since the form was opened. */
  | { readonly state: "draft"; readonly at: Date; readonly meanwhile: string | null }
  | { readonly state: "wrong"; readonly words: string; readonly problem: SectionProblem };

type Typed = { words: string; base: number };
type InVisit = <T>(work: (db: Database) => Promise<T>) => Promise<T>;

/**
 * Writes a section, or keeps or drops a draft of it, as its form says. What was typed comes back with everything that stands in its way.
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
      return page
        ? act(db, page, form.get("handling"), { words, base })
        : { state: "gone" as const };
    }),
  );
  if (outcome.state !== "refused") return outcome;
  if (outcome.refusal === "saved_meanwhile") return wrong("meanwhile");
  if (outcome.refusal === "only_citizen_writes") return wrong("citizenOnly");
  throw new Error(outcome.refusal);
}

async function act(
  db: Database,
  page: SectionPage,
  handling: FormDataEntryValue | null,
  typed: Typed,
): Promise<SectionOutcome> {
  if (handling === "kladde") {
    const { version, byName } = page.section;
    const at = await saveSectionDraft(db, page, typed);
    return { state: "draft", at, meanwhile: typed.base < version ? byName : null };
  }
  if (handling === "slet") {
    await dropSectionDraft(db, page);
    return { state: "dropped" };
  }
  await writeSection(db, page, typed);
  return { state: "written" };
}
