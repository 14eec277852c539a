import type { Vurdering } from "~/case/arbejdsevne/read-arbejdsevne.server.ts";
import { toDateParts } from "~/components/date-parts.ts";
import { toTyped } from "~/domain/money/typed.ts";
import { TASKS, type VurderingValues } from "./vurdering.schema.ts";

/** A draft as it would be typed; without one an empty form, dated today. */
export function valuesOf(draft: Vurdering | undefined, today: string): VurderingValues {
  return {
    opgaver: Array.from({ length: TASKS }, (_, row) => {
      const task = draft?.opgaver[row];
      return {
        navn: task?.name ?? "",
        timer: task ? toTyped(task.centihours) : "",
        intensitet: task?.intensity ? String(task.intensity) : "",
        krav: task?.demands ?? [],
      };
    }),
    hensyn: draft?.skaanehensyn ?? [],
    dato: toDateParts(draft?.assessedOn ?? today),
    aftalt: typeof draft?.agreedCentihours === "number" ? toTyped(draft.agreedCentihours) : "",
    arbejdsgiver: draft?.employerPresent ?? false,
    tekst: {
      grund: draft?.differenceReason ?? "",
      udvikling: draft?.developmentReason ?? "",
      hjaelp: draft?.kompenserendeHjaelp ?? "",
      progression: draft?.progression ?? "",
      klagevejledning: draft?.klagevejledning ?? "",
    },
    id: draft?.id ?? "",
    revision: draft ? String(draft.revision) : "",
  };
}
