import { DataTable } from "~/components/data-table.tsx";
import { Details } from "~/components/details.tsx";
import { Status, type Tone } from "~/components/status.tsx";
import { type SummaryItem, SummaryList } from "~/components/summary-list.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { usePage } from "~/page-context.ts";
import { categoryText } from "../category.text.ts";
import { isCategory } from "../is-category.ts";
import { looksText } from "../looks/looks.text.ts";
import { isTriedKind } from "../looks/tried-kind.ts";
import { consequenceIn, languageOfWords, linesOfWords } from "./compose-consent-text.ts";
import { consentText } from "./consent.text.ts";
import type { ConsentState } from "./consent-state.ts";
import type { Consent, Fetched } from "./read-consents.server.ts";

const TONE: Record<ConsentState, Tone> = {
  anmodet: "warning",
  givet: "success",
  afvist: "neutral",
  udloebet: "neutral",
  trukketTilbage: "neutral",
  ubesvaret: "neutral",
  flyttet: "neutral",
};

export function ConsentStatusLabel({ state }: { readonly state: ConsentState }) {
  const text = useText(consentText);
  return <Status tone={TONE[state]}>{text.state[state]}</Status>;
}

/** Kinds of papers in a row of words. */
export function useKindNames(): (consent: Pick<Consent, "kinds">) => string {
  const { lang } = usePage();
  return ({ kinds }) => kinds.map((kind) => kind.label[lang]).join(", ");
}

/** Categories in words. */
export function useCategoryNames(): (categories: readonly string[]) => string {
  const names = useText(categoryText);
  return (categories) =>
    categories
      .filter(isCategory)
      .map((one) => names[one])
      .join(", ");
}

/** From whom, to whom, what, what for, until when: all that makes a consent one of its own. */
export function ConsentFacts({ consent }: { readonly consent: Consent }) {
  const text = useText(consentText);
  const format = useFormat();
  const { lang } = usePage();
  const kinds = useKindNames();
  const categories = useCategoryNames();
  const items: SummaryItem[] = [
    { key: text.from, value: consent.source.name },
    { key: text.to, value: consent.recipient.name },
    { key: text.kinds, value: kinds(consent) },
    { key: text.about, value: categories(consent.categories) },
    { key: text.purpose, value: consent.purpose.label[lang] },
  ];
  if (consent.sagsnummer && consent.caseAuthority) {
    const { sagsnummer, caseAuthority: authority } = consent;
    items.push({ key: text.sag, value: text.sagAt({ sagsnummer, authority }) });
  }
  if (consent.givenAt) items.push({ key: text.given, value: format.dateTime(consent.givenAt) });
  items.push({ key: text.until, value: format.date(consent.validUntil) });
  if (consent.requestedBy && consent.requestedAt) {
    const authority = consent.requestedByAuthority ?? consent.recipient.name;
    const date = format.date(consent.requestedAt);
    items.push({
      key: text.asked,
      value: text.askedBy({ name: consent.requestedBy, authority, date }),
    });
  }
  return <SummaryList items={items} />;
}

/** Exactly the papers a consent opens today; what is held back is struck out and says so. */
export function PaperList({
  consent,
  href,
}: {
  readonly consent: Pick<Consent, "papers" | "recipient">;
  /** Where a paper can be read, for who may read it. */
  readonly href?: (id: string) => string;
}) {
  const text = useText(consentText);
  const format = useFormat();
  const { lang } = usePage();
  return (
    <div className="stack">
      {consent.papers.length === 0 ? (
        <p>{text.noPapers}</p>
      ) : (
        <>
          <p>{text.papersToday({ recipient: consent.recipient.name })}</p>
          <ul className="divide-y divide-line">
            {consent.papers.map((paper) => (
              <li key={paper.id} className="py-2.5">
                <PaperTitle paper={paper} {...(href ? { href: href(paper.id) } : {})} />
                <p className="text-muted">
                  {text.facts({
                    kind: paper.kind[lang],
                    date: format.date(paper.dated),
                    pages: paper.pages,
                  })}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{text.later}</p>
    </div>
  );
}

function PaperTitle({
  paper,
  href,
}: {
  readonly paper: Consent["papers"][number];
  readonly href?: string;
}) {
  const text = useText(consentText);
  const title = href ? (
    <a href={href} className="inline-flex min-h-11 items-center">
      {paper.title}
    </a>
  ) : (
    paper.title
  );
  if (!paper.excepted) return <p className="font-semibold">{title}</p>;
  return (
    <p className="font-semibold">
      <s>{title}</s> <Status>{text.heldBack}</Status>
    </p>
  );
}

/** What happens if the citizen says no; marked as Danish where only its writer's words exist. */
export function Consequence({ stored }: { readonly stored: string }) {
  const page = usePage();
  const { text, lang } = consequenceIn(stored, page.lang);
  return <p lang={lang === page.lang ? undefined : lang}>{text}</p>;
}

/** Composed words as paragraphs and lists, in the language they were composed in. */
export function ConsentWords({ words, lang }: { readonly words: string; readonly lang: string }) {
  const page = usePage();
  return (
    <div
      lang={lang === page.lang ? undefined : lang}
      className="max-w-measure space-y-2 rounded-card bg-sunken p-4"
    >
      {linesOfWords(words).map(({ text, items }) =>
        items.length === 0 ? (
          <p key={text}>{text}</p>
        ) : (
          <div key={text}>
            <p>{text}</p>
            <ul className="list-disc pl-6">
              {items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          </div>
        ),
      )}
    </div>
  );
}

/** The stored words of a given consent, folded. */
export function StoredWords({ consent }: { readonly consent: Consent }) {
  const text = useText(consentText);
  if (!consent.textVersion) return null;
  if (!consent.textShown) return <p className="text-muted">{text.wordsErased}</p>;
  return (
    <Details summary={text.words}>
      <ConsentWords words={consent.textShown} lang={languageOfWords(consent.textVersion)} />
      <p className="text-muted">{text.version({ version: consent.textVersion })}</p>
    </Details>
  );
}

/** Who fetched what on the ground of one consent, and who was stopped. */
export function FetchedTable({ looks }: { readonly looks: readonly Fetched[] }) {
  const { fetched: text } = useText(consentText);
  const { tried } = useText(looksText);
  const format = useFormat();
  const { lang } = usePage();
  if (looks.length === 0) return <p>{text.none}</p>;
  const whatOf = ({ allowed, kind, what }: Fetched) =>
    allowed || !isTriedKind(kind) ? what[lang] : tried[kind];
  return (
    <DataTable
      caption={text.caption}
      rows={looks}
      rowKey={(look) => String(look.entryId)}
      columns={[
        { header: text.when, cell: (look) => format.dateTime(look.at) },
        { header: text.who, cell: (look) => [look.who, look.authority].filter(Boolean).join(", ") },
        { header: text.what, cell: (look) => [whatOf(look), ...look.titles].join(": ") },
        { header: text.answer, cell: (look) => (look.allowed ? text.allowed : text.denied) },
      ]}
    />
  );
}
