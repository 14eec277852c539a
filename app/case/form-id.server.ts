import { hash } from "node:crypto";

const KEY = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The key a page gave its form, as the form sends it back; a new one where it sends none. */
export function readFormKey(form: FormData): string {
  const sent = String(form.get("noegle") ?? "");
  return KEY.test(sent) ? sent.toLowerCase() : crypto.randomUUID();
}

/**
 * The id of what a form makes, out of the form's own key and all it says. Sent twice (double press, two
 * windows, words kept through a login) it makes one thing; back from the browser's history with other
 * words in it, it makes another, and nothing typed is lost. And nobody can choose an id somebody else has.
 * @param said all that makes two sendings different
 */
export function formId(key: string, said: unknown): string {
  const hex = hash("sha256", `${key}\n${JSON.stringify(said)}`);
  // Version 8 of RFC 9562: a uuid whose bits are our own.
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join("-");
}
