import { ownVisit } from "~/.server/visits.ts";
import { readMode, readSections } from "~/case/plan/read-sections.server.ts";
import { sectionText } from "~/case/plan/section.text.ts";
import { SectionList } from "~/case/plan/section-list.tsx";
import { Done } from "~/components/done.tsx";
import { EmptyState } from "~/components/empty-state.tsx";
import { Link } from "~/components/link.tsx";
import { useText } from "~/i18n/use-text.ts";
import { readCaseHeader } from "../case-header.server.ts";
import { CitizenShell } from "../citizen-shell.tsx";
import type { Route } from "./+types/page";

export async function loader({ context, url }: Route.LoaderArgs) {
  const mode = readMode(url.searchParams.get("maade"));
  const saved = url.searchParams.get("besked") === "gemt";
  const found = await ownVisit(context, "rehabiliteringsplan.write", async (db) => {
    const [header, plan] = await Promise.all([readCaseHeader(db), readSections(db, mode)]);
    return { header, sections: plan?.sections ?? null };
  });
  return { ...found, mode, saved };
}

/** The sections of the forberedende del: what must be filled in, what is voluntary, who wrote last. */
export default function PlanSkriv({ loaderData }: Route.ComponentProps) {
  const text = useText(sectionText);
  const { header, sections, mode, saved } = loaderData;
  return (
    <CitizenShell title={text.title} header={header}>
      {saved ? <Done title={text.saved} /> : null}
      <h1>{text.title}</h1>
      {sections ? (
        <div className="stack mt-2">
          <p className="text-lg">{text.lead}</p>
          <p>
            <Link href="/plan">{text.toPlan}</Link>
          </p>
          <SectionList sections={sections} mode={mode} base="/plan" citizen />
        </div>
      ) : (
        <div className="mt-6">
          <EmptyState title={text.none} body={text.noneBody} />
        </div>
      )}
    </CitizenShell>
  );
}
