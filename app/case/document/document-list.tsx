import { useFormat, useText } from "~/i18n/use-text.ts";
import { usePage } from "~/page-context.ts";
import { categoryText } from "../category.text.ts";
import { documentText } from "./document.text.ts";
import type { DocumentGroup, DocumentRow } from "./read-documents.server.ts";

/**
 * Papers by the authority that holds them, each source under a heading.
 *
 * @param hrefOf where one paper is read; without it titles are not links
 */
export function DocumentList({
  groups,
  hrefOf,
}: {
  readonly groups: readonly DocumentGroup[];
  readonly hrefOf?: (id: string) => string;
}) {
  const text = useText(documentText);
  return (
    <div className="grid gap-8">
      {groups.map((group) => (
        <section key={group.source.id} className="stack">
          <h2>{text.from({ source: group.source.name })}</h2>
          <ul className="card divide-y divide-line py-1">
            {group.documents.map((one) => (
              <li key={one.id} className="py-3">
                <DocumentLine document={one} href={hrefOf?.(one.id)} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** One paper in a line or two: title, kind, what it is about, date, length, state. */
export function DocumentLine({
  document,
  href,
}: {
  readonly document: DocumentRow;
  readonly href?: string | undefined;
}) {
  const text = useText(documentText);
  const format = useFormat();
  const { lang } = usePage();
  const categories = useText(categoryText);
  const facts = [
    document.typeLabel[lang],
    categories[document.category],
    format.date(document.dated),
    text.pages({ count: document.pages }),
  ];
  return (
    <>
      <p className="font-semibold text-lg" lang="da">
        {href ? (
          <a href={href} className="inline-flex min-h-11 items-center">
            {document.title}
          </a>
        ) : (
          document.title
        )}
      </p>
      <p className="text-muted">{facts.join(" · ")}</p>
      <p className={document.status === "gaeldende" ? "text-muted" : "font-semibold"}>
        {text.status[document.status]}
      </p>
    </>
  );
}
