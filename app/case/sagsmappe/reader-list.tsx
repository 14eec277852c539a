import { useText } from "~/i18n/use-text.ts";
import { contentsOf } from "./contents.ts";
import type { Reader, Sagsmappe } from "./read-sagsmappe.server.ts";
import { sagsmappeText } from "./sagsmappe.text.ts";

/** Each authority outside with what it can read and what it cannot, both as long as they are. */
export function ReaderList({
  readers,
  mappe,
  papers,
  level = 3,
}: Pick<Sagsmappe, "readers" | "mappe" | "papers"> & { readonly level?: 2 | 3 }) {
  return (
    <div className="grid gap-6">
      {readers.map((one) => (
        <ReaderCard key={one.id} reader={one} mappe={mappe} papers={papers} level={level} />
      ))}
    </div>
  );
}

function ReaderCard({
  reader,
  mappe,
  papers,
  level,
}: { readonly reader: Reader; readonly level: 2 | 3 } & Pick<Sagsmappe, "mappe" | "papers">) {
  const text = useText(sagsmappeText);
  const Heading = level === 2 ? "h2" : "h3";
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
          <Papers titles={seen.map(({ title }) => title)} plan={reader.forberedendeDel} numbered />
        </>
      ) : null}
      {missesSomething ? (
        <>
          <Heading>{text.readsNot({ name: reader.name })}</Heading>
          {seesSomething ? null : <p>{reader.consented ? text.nothing : text.noYes}</p>}
          <Papers
            titles={unseen.map(({ title }) => title)}
            plan={plan && !reader.forberedendeDel}
          />
        </>
      ) : null}
    </section>
  );
}

/** The description first, then the papers; with the numbers they have for whoever reads them. */
function Papers({
  titles,
  plan,
  numbered = false,
}: {
  readonly titles: readonly string[];
  readonly plan: boolean;
  readonly numbered?: boolean;
}) {
  const text = useText(sagsmappeText);
  const List = numbered ? "ol" : "ul";
  return (
    <>
      {plan ? (
        <p>
          {text.plan}
          <span className="block text-muted">{text.planHint}</span>
        </p>
      ) : null}
      {titles.length > 0 ? (
        <List className={`grid gap-1 pl-6 ${numbered ? "list-decimal" : "list-disc"}`}>
          {titles.map((title) => (
            <li key={title} lang="da">
              {title}
            </li>
          ))}
        </List>
      ) : null}
    </>
  );
}
