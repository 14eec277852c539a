import { z } from "zod";
import { typedText } from "~/domain/typed-text.ts";

export type HjemmelProblem = "statute" | "reason" | "reasonTooLong";

/** The rule looked up by, why, and which paper; without one, the list. */
const schema = z.object({
  regel: z.string().min(1, "statute").max(60, "statute"),
  grund: z.string().trim().min(10, "reason").max(500, "reasonTooLong"),
  papir: z.uuid().optional().catch(undefined),
});

export interface HjemmelValues {
  readonly regel: string;
  readonly grund: string;
}

/** What the form asks for, or which fields are wrong; the words as they were typed either way. */
export function readHjemmelForm(form: FormData) {
  const fields = Object.fromEntries(form);
  const values = {
    regel: String(fields.regel ?? ""),
    grund: typedText(String(fields.grund ?? "")),
  };
  const parsed = schema.safeParse({ ...values, papir: fields.papir });
  if (parsed.success) return { ok: true as const, values, look: parsed.data };
  const issues = parsed.error.issues.map(({ path, message }) => ({
    field: path[0] === "regel" ? ("regel" as const) : ("grund" as const),
    code: message as HjemmelProblem,
  }));
  return { ok: false as const, values, issues };
}
