import { type Draft, draftPairs } from "./draft.schema.ts";

/** Carries on what other steps have chosen: a form that is read (GET) replaces the whole address. */
export function HiddenDraft({ draft }: { readonly draft: Partial<Draft> }) {
  const none = { fra: "", til: "", slags: [], formaal: "", slut: undefined };
  return draftPairs({ ...none, ...draft }).map(([name, value]) => (
    <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
  ));
}
