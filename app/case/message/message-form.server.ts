import { type MessageProblem, messageForm } from "./message.schema.ts";

export type MessageForm =
  | { ok: true; message: { body: string; clientKey: string } }
  | { ok: false; problem: MessageProblem; values: { tekst: string; noegle: string } };

/** A sent message form; when something is wrong, what was typed comes back as it was. */
export async function readMessageForm(request: Request): Promise<MessageForm> {
  const form = await request.formData().catch(() => new FormData());
  const typed = form.get("tekst");
  const key = form.get("noegle");
  const values = {
    tekst: typeof typed === "string" ? typed : "",
    noegle: typeof key === "string" ? key : "",
  };
  const parsed = messageForm.safeParse(values);
  if (parsed.success) {
    return { ok: true, message: { body: parsed.data.tekst, clientKey: parsed.data.noegle } };
  }
  const tooLong = parsed.error.issues.some((issue) => issue.message === "tooLong");
  return { ok: false, problem: tooLong ? "tooLong" : "empty", values };
}
