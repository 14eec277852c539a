import { idFrom, openVisit } from "~/.server/visits.ts";
import { readMode, readSections } from "~/case/plan/read-sections.server.ts";
import { sectionText } from "~/case/plan/section.text.ts";
import { SectionList } from "~/case/plan/section-list.tsx";
import { readCitizenName } from "~/case/read-citizen-name.server.ts";
import { Done } from "~/components/done.tsx";
import { EmptyState } from "~/components/empty-state.tsx";
import { useText } from "~/i18n/use-text.ts";
import { CasePage } from "../case-page.tsx";
import type { Route } from "./+types/page";

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const sag = idFrom(params.sag);
  const mode = readMode(url.searchParams.get("maade"));
  const saved = url.searchParams.get("besked") === "gemt";
  const found = await openVisit(
    context,
    { kind: "rehabiliteringsplan.write", basis: { kind: "egenSag", sag } },
    async (db) => {
      const [citizen, plan] = await Promise.all([readCitizenName(db), readSections(db, mode)]);
      return { citizen, sections: plan?.sections ?? null };
    },
  );
  return { ...found, sag, mode, saved };
}

/** The sections of the citizen's plan, as those who run the case write in them. */
export default function PlanSkriv({ loaderData }: Route.ComponentProps) {
  const text = useText(sectionText);
  const { sag, citizen, sections, mode, saved } = loaderData;
  return (
    <CasePage
      sagId={sag}
      title={text.title}
      of={citizen}
      done={saved ? <Done title={text.saved} /> : null}
    >
      {sections ? (
        <div className="stack">
          <p>{text.lead}</p>
          <SectionList
            sections={sections}
            mode={mode}
            base={`/sager/${sag}/plan`}
            citizen={false}
          />
        </div>
      ) : (
        <EmptyState title={text.none} body={text.noneBody} />
      )}
    </CasePage>
  );
}
