import { Link } from "~/components/link.tsx";
import { Term } from "~/components/term.tsx";
import { useText } from "~/i18n/use-text.ts";
import { usePage } from "~/page-context.ts";
import { Blocks } from "../letter/blocks.tsx";
import { describePlan } from "./describe-plan.ts";
import { planText } from "./plan.text.ts";
import type { PlanData } from "./plan-data.ts";

/**
 * The plan from its status down, below the page's h1; its letter says the same.
 *
 * @param of the citizen's name when somebody else is reading; without it the text speaks to "du"
 */
export function PlanView({ plan, of }: { readonly plan: PlanData; readonly of?: string }) {
  const sectionOf = (id: string) => plan.sections.find((one) => one.id === id);
  const { opening, sections } = describePlan(plan, usePage().lang, of);
  return (
    <div className="grid gap-8">
      <div className="space-y-2">
        <Blocks blocks={opening} />
      </div>
      {sections.map(({ name, heading, blocks, parts }) => (
        <section key={heading} className="stack">
          <h2>{heading}</h2>
          {name === "office" ? null : (
            <Term name={name === "about" ? "forberedendeDel" : "indsatsdel"} />
          )}
          <Blocks blocks={blocks} />
          <div
            className={
              name === "about"
                ? "grid gap-7"
                : "grid gap-4 lg:grid-cols-2 print:block print:space-y-4"
            }
          >
            {parts?.map((part) => (
              <section
                key={part.id}
                className={`stack break-inside-avoid ${name === "office" ? "card" : ""}`}
              >
                <h3 lang={part.lang}>{part.heading}</h3>
                <Blocks blocks={part.blocks} />
                {of === undefined ? <RemarkLink section={sectionOf(part.id)} /> : null}
              </section>
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}

/** The way to a remark, on the citizen's own page; nothing beside an action. */
function RemarkLink({ section }: { readonly section: PlanData["sections"][number] | undefined }) {
  const text = useText(planText);
  if (!section?.version) return null;
  return (
    <p className="print:hidden">
      <Link href={`/plan/bemaerkning/${section.code}`}>
        {text.addRemark({ section: section.heading })}
      </Link>
    </p>
  );
}
