import { z } from "zod";

/** A name a person gives a key: one line, as long as the database keeps. */
const name = z
  .string()
  .trim()
  .min(1)
  .max(60)
  .regex(/^\P{Cc}*$/u);

/** @param field `navn` for a new key, `navn-<id>` for one of the list */
export function readName(form: FormData, field: string): string | undefined {
  return name.safeParse(form.get(field)).data;
}

const handlings = ["gem", "navngiv", "fjern"] as const;

/** The pressed button; undefined when the form has none of ours. */
export function readHandling(form: FormData): (typeof handlings)[number] | undefined {
  return z.enum(handlings).safeParse(form.get("handling")).data;
}
