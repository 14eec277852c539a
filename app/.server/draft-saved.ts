import { type RouterContextProvider, redirect } from "react-router";
import { draftingText } from "../components/drafting.text.ts";
import { languageContext, savedDraftContext } from "../context.ts";
import { textFor } from "../i18n/define-text.ts";
import { formatFor } from "../i18n/format.ts";

/**
 * The answer of an action that has kept a draft: on to a page, as for every form. The script that saves
 * while somebody types asks for the outcome only; it gets what is set here, and no page is read, so a
 * save is one visit and not two (docs/adr/0022).
 *
 * @param to the page for whoever pressed the button
 * @param at when the draft was saved
 * @param meanwhile who has written since the form was opened; the draft is saved all the same
 * @param fields what the form must send the next time, by name: the draft's new number
 */
export function draftSaved(
  context: Readonly<RouterContextProvider>,
  to: string,
  {
    at,
    meanwhile = null,
    fields = {},
  }: { at: Date | string; meanwhile?: string | null; fields?: Record<string, string> },
): Response {
  const lang = context.get(languageContext);
  const text = textFor(draftingText, lang);
  const time = formatFor(lang).time(at);
  const said = meanwhile ? text.meanwhile({ name: meanwhile, time }) : text.saved({ time });
  context.set(savedDraftContext, { said, meanwhile: meanwhile !== null, fields });
  return redirect(to, 303);
}
