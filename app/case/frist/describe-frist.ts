import { type Language, textFor } from "~/i18n/define-text.ts";
import { whenFor } from "../message/when-for.ts";
import type { Frist } from "./clocks-of.ts";
import { toldText } from "./told.text.ts";

/**
 * One date in plain words to the citizen. Law is what we, or you, must; a promise is what you can expect.
 * @param now ISO instant
 */
export function describeFrist({ rule, state, due }: Frist, lang: Language, now: string): string {
  const text = textFor(toldText, lang);
  const when = due ? whenFor(lang, now)(due) : "";
  const by = { when: rule.unit === "hours" ? when : text.day({ date: when }) };
  if (state === "broken")
    return rule.kind === "lovkrav" ? text.lawPassed(by) : text.promisePassed(by);
  if (rule.kind === "lovkrav") return rule.actor === "citizen" ? text.yours(by) : text.law(by);
  return rule.times > 1 ? text.promiseTimes({ ...by, times: rule.times }) : text.promise(by);
}
