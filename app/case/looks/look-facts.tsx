import type { ReactNode } from "react";
import { Details } from "~/components/details.tsx";
import { Link } from "~/components/link.tsx";
import { useText } from "~/i18n/use-text.ts";
import { usePage } from "~/page-context.ts";
import { categoryText } from "../category.text.ts";
import { isCategory } from "../is-category.ts";
import { refusalText } from "../refusal.text.ts";
import { isRefusal } from "../refusal.ts";
import type { Look } from "./look.ts";
import { isListKind } from "./look-kinds.ts";
import { looksText } from "./looks.text.ts";

/** More titles than this fold away behind their number. */
const TITLES_IN_VIEW = 3;

/** Why, on which basis, and which papers; for a refusal, why it was refused. */
export function LookFacts({
  look,
  consentHref,
}: {
  readonly look: Look;
  readonly consentHref: ((id: string) => string) | undefined;
}) {
  const text = useText(looksText);
  const refusals = useText(refusalText);
  const categories = useText(categoryText);
  if (look.isOwn) return null;
  const about = look.categories.filter(isCategory).map((one) => categories[one]);
  const refusal = isRefusal(look.refusal) ? refusals.why[look.refusal] : "";
  return (
    <>
      {look.allowed ? null : (
        <p>
          {refusal} {text.deniedBody}
        </p>
      )}
      <dl>
        {look.paperCount > 0 ? (
          <Fact name={look.allowed ? text.papers : text.askedFor}>
            <Papers look={look} />
          </Fact>
        ) : null}
        {about.length > 0 ? <Fact name={text.about}>{about.join(", ")}</Fact> : null}
        <Fact name={text.why}>
          <Purpose look={look} />
        </Fact>
        {look.allowed ? (
          <Fact name={text.allowedBy}>
            <Basis look={look} consentHref={consentHref} />
          </Fact>
        ) : null}
      </dl>
    </>
  );
}

/** Why somebody saw a list and on which basis: both follow from which list it is. */
export function ListFacts({ kind }: { readonly kind: string }) {
  const text = useText(looksText);
  if (!isListKind(kind)) return null;
  return (
    <dl>
      <Fact name={text.why}>{text.list[kind].why}</Fact>
      <Fact name={text.allowedBy}>{text.list[kind].allowedBy}</Fact>
    </dl>
  );
}

/** One fact on its line; names are as wide as the longest, so that values stand below each other. */
function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="grid grid-cols-[6.5rem_1fr] gap-x-3">
      <dt className="text-muted">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Purpose({ look }: { readonly look: Look }) {
  const text = useText(looksText);
  const { lang } = usePage();
  // A list of one is a look like any other, but was opened for what its list is for.
  if (isListKind(look.kind)) return text.list[look.kind].why;
  if (look.purposeLabel) return look.purposeLabel[lang];
  const code = look.purposeCode as keyof typeof text.purpose;
  return Object.hasOwn(text.purpose, code) ? text.purpose[code] : text.purpose.ukendt;
}

function Basis({
  look,
  consentHref,
}: {
  readonly look: Look;
  readonly consentHref: ((id: string) => string) | undefined;
}) {
  const text = useText(looksText);
  const { lang } = usePage();
  const code = look.basis as keyof typeof text.basis;
  return (
    <>
      {Object.hasOwn(text.basis, code) ? <p>{text.basis[code]}</p> : null}
      {look.statute ? (
        <p>
          {look.statute.paragraph}. {look.statute.label[lang]}
        </p>
      ) : null}
      {look.reason ? <p>{text.reason({ reason: look.reason })}</p> : null}
      {look.basis === "samtykke" && look.basisId && consentHref ? (
        <Link href={consentHref(look.basisId)}>{text.seeConsent}</Link>
      ) : null}
    </>
  );
}

function Papers({ look }: { readonly look: Look }) {
  const text = useText(looksText);
  const number = text.paperCount({ count: look.paperCount });
  if (look.papers.length < look.paperCount) return number;
  const list = (
    <ul lang="da">
      {look.papers.map((title) => (
        <li key={title}>{title}</li>
      ))}
    </ul>
  );
  return look.papers.length > TITLES_IN_VIEW ? <Details summary={number}>{list}</Details> : list;
}
