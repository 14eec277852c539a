import { useText } from "~/i18n/use-text.ts";
import { contentsOf } from "./contents.ts";
import type { Reader, Sagsmappe } from "./read-sagsmappe.server.ts";
import { sagsmappeText } from "./sagsmappe.text.ts";

/** Each authority outside with what it can read and what it cannot, both as long as they are. */
export function ReaderList({
  readers,
  mappe,
  papers,
  own = false,
}: Pick<Sagsmappe, "readers" | "mappe" | "papers"> & {
  /** True when the citizen is reading, to whom the list is the page. */
  readonly own?: boolean;
}) {
  return (
    <div className="grid gap-6">
      {readers.map((one) => (
        <ReaderCard key={one.id} reader={one} mappe={mappe} papers={papers} own={own} />
      ))}
    </div>
  );
}

function ReaderCard({
  reader,
  mappe,
  papers,
  own,
}: { readonly reader: Reader; readonly own: boolean } & Pick<Sagsmappe, "mappe" | "papers">) {
  const text = useText(sagsmappeText);
  const Heading = own ? "h2" : "h3";
  const chosen = contentsOf(papers, mappe?.papers ?? []).map(({ paper }) => paper);
  const plan = mappe?.forberedendeDel ?? false;
  const seen = chosen.filter(({ id }) => reader.papers.includes(id));
  const unseen = chosen.filter(({ id }) => !reader.papers.includes(id));
  const seesSomething = seen.length > 0 || reader.forberedendeDel;
  const missesSomething = unseen.length > 0 || (plan && !reader.forberedendeDel);
  return (
    <section className="card stack max-w-measure">
      {seesSomething ? (
        <>
          <Heading>{text.reads({ name: reader.name })}</Heading>
          <Papers papers={seen} plan={reader.forberedendeDel} own={own} numbered />
        </>
      ) : null}
      {missesSomething ? (
        <>
          <Heading>{text.readsNot({ name: reader.name })}</Heading>
          {seesSomething ? null : <p>{reader.consented ? text.nothing : text.noYes}</p>}
          <Papers papers={unseen} plan={plan && !reader.forberedendeDel} own={own} />
        </>
      ) : null}
    </section>
  );
}

/** The description first, then the papers; with the numbers they have for whoever reads them. */
function Papers({
  papers,
  plan,
  own,
  numbered = false,
}: {
  readonly papers: Sagsmappe["papers"];
  readonly plan: boolean;
  readonly own: boolean;
  readonly numbered?: boolean;
}) {
  const text = useText(sagsmappeText);
  const List = numbered ? "ol" : "ul";
  return (
    <>
      {plan ? (
        <p>
          {own ? text.plan : text.planOfCitizen}
          <span className="block text-muted">{text.planHint}</span>
        </p>
      ) : null}
      {papers.length > 0 ? (
        <List className={`grid gap-1 pl-6 ${numbered ? "list-decimal" : "list-disc"}`}>
          {papers.map(({ id, title }) => (
            <li key={id} lang="da">
              {title}
            </li>
          ))}
        </List>
      ) : null}
    </>
  );
}
