import { DataTable } from "~/components/data-table.tsx";
import { Term } from "~/components/term.tsx";
import { effectiveOf, inQuarters } from "~/domain/arbejdsevne/effective-hours.ts";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { usePage } from "~/page-context.ts";
import { Paragraphs } from "../paragraphs.tsx";
import { WrittenInDanish } from "../written-in-danish.tsx";
import { arbejdsevneText } from "./arbejdsevne.text.ts";
import { ConflictNotice } from "./conflict-notice.tsx";
import type { Catalogue, Vurdering } from "./read-arbejdsevne.server.ts";

/** One assessment: the hours first, then what they come from. */
export function VurderingView({
  vurdering,
  catalogue,
  own = false,
}: {
  readonly vurdering: Vurdering;
  readonly catalogue: Catalogue;
  /** Whether the reader is the citizen it is about. */
  readonly own?: boolean;
}) {
  const words = useText(arbejdsevneText);
  const text = own ? words : { ...words, ...words.staff };
  const format = useFormat();
  const { lang } = usePage();
  const hours = (centihours: number) => format.number(centihours / 100);
  const { agreedCentihours: agreed } = vurdering;
  const chosen = catalogue.skaanehensyn.filter(({ code }) => vurdering.skaanehensyn.includes(code));
  return (
    <div className="grid gap-6">
      <section className="card stack">
        <p className="text-2xl font-semibold">
          {text.effective({ hours: hours(inQuarters(vurdering.effectiveCentihours)) })}
        </p>
        <p>{agreed === null ? text.notAgreed : text.agreed({ hours: hours(agreed) })}</p>
        {vurdering.publishedAt ? (
          <p className="text-muted">
            {text.published({
              date: format.date(vurdering.publishedAt),
              name: vurdering.savedByName,
            })}
          </p>
        ) : null}
        <Term name="effektiveTimer" />
        <WrittenInDanish by="municipality" />
      </section>
      <ConflictNotice of={vurdering} catalogue={catalogue} />
      <Words title={text.difference} words={vurdering.differenceReason}>
        {vurdering.employerPresent ? <p>{text.employerPresent}</p> : null}
      </Words>
      <DataTable
        caption={text.tasks}
        rows={vurdering.opgaver}
        rowKey={(task) => task.name}
        columns={[
          { header: text.task, cell: (task) => <span lang="da">{task.name}</span> },
          { header: text.hours, cell: (task) => hours(task.centihours), numeric: true },
          {
            header: text.intensity,
            cell: (task) =>
              task.intensity === null ? text.notAssessed : text.percent({ value: task.intensity }),
            numeric: true,
          },
          {
            header: text.effectiveShort,
            cell: (task) => hours(effectiveOf(task)),
            numeric: true,
          },
        ]}
      />
      <section className="stack">
        <h2>{text.skaanehensyn}</h2>
        {chosen.length > 0 ? (
          <ul className="list-disc pl-6">
            {chosen.map(({ code, label }) => (
              <li key={code}>{label[lang]}</li>
            ))}
          </ul>
        ) : (
          <p>{text.noSkaanehensyn}</p>
        )}
        <Term name="skaanehensyn" />
      </section>
      <Words title={text.development} words={vurdering.developmentReason} />
      <Words title={text.hjaelp} words={vurdering.kompenserendeHjaelp} />
      <Words title={text.progression} words={vurdering.progression} />
      <Words title={text.klagevejledning} words={vurdering.klagevejledning} />
    </div>
  );
}

/** The professional's own words, in Danish; nothing where nothing was written. */
function Words({
  title,
  words,
  children,
}: {
  readonly title: string;
  readonly words: string | null;
  readonly children?: React.ReactNode;
}) {
  if (!words) return null;
  return (
    <section className="stack">
      <h2>{title}</h2>
      <Paragraphs text={words} lang="da" />
      {children}
    </section>
  );
}
