import { isDemanded } from "~/case/indstilling/is-demanded.ts";
import type { Felt } from "~/case/indstilling/read-indstillinger.server.ts";
import { typedText } from "~/domain/typed-text.ts";

export type DraftValues = {
  readonly felter: Readonly<Record<string, string>>;
  readonly megetBegraenset: boolean;
  readonly id: string;
  readonly revision: string;
};
export type DraftIssue = {
  readonly field: string;
  readonly code: "missing" | "tooLong" | "meanwhile";
};

/** Ends in the code of the field in the rules. */
export const feltField = (code: string) => `felt-${code}`;

export function readDraftForm(form: FormData): DraftValues {
  const names = [...form.keys()].filter((name) => name.startsWith("felt-"));
  const words = (name: string) => typedText(String(form.get(name) ?? "")).trim();
  return {
    felter: Object.fromEntries(names.map((name) => [name.slice(5), words(name)])),
    megetBegraenset: form.get("megetBegraenset") === "ja",
    ...{ id: words("id"), revision: words("revision") },
  };
}

/**
 * What stands in the way of saving, or of giving: the database would find the same
 * (`guard_indstilling`). What is only recommended never does.
 */
export function checkDraft(
  { felter, megetBegraenset }: DraftValues,
  rules: readonly Felt[],
  give: boolean,
): DraftIssue[] {
  return rules.flatMap((felt): DraftIssue[] => {
    const words = felter[felt.code] ?? "";
    const field = feltField(felt.code);
    if (words.length > 4000) return [{ field, code: "tooLong" }];
    if (give && !words && isDemanded(felt, megetBegraenset)) return [{ field, code: "missing" }];
    return [];
  });
}
