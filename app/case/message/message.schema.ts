import { z } from "zod";
import { typedText } from "~/domain/typed-text.ts";

/** The longest message the database stores (check message_body). */
const LONGEST = 10_000;

/**
 * A message as the form sends it. Browsers send line breaks as two characters, which would count
 * twice; what nobody sees is taken out (see typedText).
 */
export const messageForm = z.object({
  tekst: z
    .string()
    .transform((typed) => typedText(typed).trim())
    .pipe(z.string().min(1, "empty").max(LONGEST, "tooLong")),
  /** Made with the form: the same form sent twice stores one message. */
  noegle: z.uuid().catch(() => crypto.randomUUID()),
});
export type MessageProblem = "empty" | "tooLong";
