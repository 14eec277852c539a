import type { ReactNode } from "react";
import draftUrl from "../enhance/draft.js?url";
import { useText } from "../i18n/use-text.ts";
import { usePage } from "../page-context.ts";
import { draftingText } from "./drafting.text.ts";
import { WRITER_FIELD } from "./logged-out.ts";

/**
 * A form that is saved while one types, where a script runs, as its button for drafts would save it
 * (docs/adr/0022). Its action answers with `draftSaved`. For pages that do not hydrate.
 */
export function DraftingForm({
  save,
  className,
  children,
  buttons,
}: {
  /** The `handling` that saves a draft and does nothing else. */
  readonly save: string;
  readonly className?: string;
  readonly children: ReactNode;
  /** What the form can do: below its fields, and below what is said of the draft. */
  readonly buttons: ReactNode;
}) {
  const text = useText(draftingText);
  const { nonce, visitor } = usePage();
  const way = visitor?.home === "/sager" ? "erhverv" : "borger";
  return (
    <form method="post" data-draft={save} className={className}>
      {/* Saved for who typed it, also when somebody else has logged in at this screen since. */}
      {visitor ? <input type="hidden" name={WRITER_FIELD} value={visitor.writer} /> : null}
      {children}
      <p role="status" data-draft-line className="draft-line" />
      {buttons}
      <template data-draft-words="both">
        <a href="." data-draft-both="">
          {text.both}
        </a>
      </template>
      <template data-draft-words="failed">{text.failed}</template>
      <template data-draft-words="loggedOut">
        {text.loggedOut}{" "}
        <a href={`/log-ind?vej=${way}`} target="_blank" rel="noreferrer">
          {text.logIn}
        </a>
      </template>
      <template data-draft-words="conflict">{text.conflict}</template>
      <template data-draft-words="refused">{text.refused}</template>
      <script type="module" src={draftUrl} nonce={nonce} />
    </form>
  );
}
