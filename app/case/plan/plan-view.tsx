import { Status } from "~/components/status.tsx";
import { Term } from "~/components/term.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { Paragraphs } from "../paragraphs.tsx";
import { WrittenInDanish } from "../written-in-danish.tsx";
import { IndsatsList } from "./indsats-list.tsx";
import { planText } from "./plan.text.ts";
import type { PlanData } from "./read-plan.server.ts";

/**
 * The plan from its status down, below the page's h1. What the office wrote is Danish whatever the
 * page speaks; the citizen's own words are in the language the citizen chose.
 *
 * @param of the citizen's name when somebody else is reading; without it the text speaks to "du"
 */
export function PlanView({ plan, of }: { readonly plan: PlanData; readonly of?: string }) {
  const text = useText(planText);
  return (
    <div className="grid gap-8">
      <PlanStatus plan={plan} of={of} />
      <WrittenInDanish by="municipality" />
      <section className="grid gap-7">
        <h2 className="-mb-4">{of ? text.aboutOther({ name: of }) : text.about}</h2>
        <div className="-mb-3">
          <Term name="forberedendeDel" />
        </div>
        {plan.sections.map((section) => (
          <section key={section.id} className="stack break-inside-avoid">
            <h3 lang="da">{section.heading}</h3>
            <Paragraphs text={section.body} lang="da" />
            {section.ownWords ? <OwnWords words={section.ownWords} of={of} /> : null}
          </section>
        ))}
      </section>
      <section className="stack">
        <h2>{text.help}</h2>
        <Term name="indsatsdel" />
        <IndsatsList indsatser={plan.indsatser} />
      </section>
    </div>
  );
}

function PlanStatus({ plan, of }: { readonly plan: PlanData; readonly of: string | undefined }) {
  const text = useText(planText);
  const format = useFormat();
  const other = text.statusOther[plan.status];
  const label = of === undefined ? text.status[plan.status] : said(other, of);
  return (
    <div className="space-y-2">
      <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <Status tone={plan.status === "tilGennemsyn" ? "warning" : "info"}>{label}</Status>
        <span className="text-muted">{text.updated({ date: format.date(plan.updatedOn) })}</span>
      </p>
      {of === undefined ? <p>{text.statusMeans[plan.status]}</p> : null}
    </div>
  );
}

function said(words: string | ((args: { name: string }) => string), name: string): string {
  return typeof words === "string" ? words : words({ name });
}

/** The citizen's voice, set apart from what the office wrote. */
function OwnWords({ words, of }: { readonly words: string; readonly of: string | undefined }) {
  const text = useText(planText);
  return (
    <figure className="max-w-measure rounded-card border-primary border-l-8 bg-primary-soft p-4 sm:p-5">
      <figcaption className="font-semibold text-primary">
        {of ? text.ownWordsOther({ name: of }) : text.ownWords}
      </figcaption>
      <blockquote className="mt-1 text-lg">
        <Paragraphs text={words} />
      </blockquote>
    </figure>
  );
}
