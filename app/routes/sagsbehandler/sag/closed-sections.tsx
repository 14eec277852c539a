import { Notice } from "~/components/notice.tsx";
import { useText } from "~/i18n/use-text.ts";
import { usePage } from "~/page-context.ts";
import type { CaseSection } from "../roles.ts";
import { sagText } from "./sag.text.ts";

const sections = [
  "rehabiliteringsplan",
  "afgoerelse",
  "document",
  "message",
  "arbejdsevnevurdering",
  "moede",
  "indstilling",
  "fleksjobaftale",
  "ydelsesmaaned",
  "fravaer",
  "consent",
] as const;

/** What the role does not open: said once, so that nobody takes a closed door for an empty room. */
export function ClosedSections({ open }: { readonly open: readonly CaseSection[] }) {
  const text = useText(sagText);
  const { lang } = usePage();
  const closed = sections.filter((section) => !open.includes(section));
  if (closed.length === 0) return null;
  const list = new Intl.ListFormat(lang, { type: "disjunction" }).format(
    closed.map((section) => text.sections[section]),
  );
  return (
    <Notice title={text.closedTitle}>
      <p>{text.closed({ list })}</p>
    </Notice>
  );
}
