import { ownVisit } from "~/.server/visits.ts";
import { fristText } from "~/case/frist/frist.text.ts";
import { readRules } from "~/case/frist/read-rules.server.ts";
import { GennemgangView } from "~/case/passivitetsgennemgang/gennemgang-view.tsx";
import { readGennemgange } from "~/case/passivitetsgennemgang/read-gennemgange.server.ts";
import {
  type Passivity,
  readPassivity,
} from "~/case/passivitetsgennemgang/read-passivity.server.ts";
import { WrittenInDanish } from "~/case/written-in-danish.tsx";
import { Card } from "~/components/card.tsx";
import { EmptyState } from "~/components/empty-state.tsx";
import { Term } from "~/components/term.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { readCaseHeader } from "../case-header.server.ts";
import { CitizenShell } from "../citizen-shell.tsx";
import { NoCase } from "../no-case.tsx";
import { Questions } from "../questions.tsx";
import type { Route } from "./+types/page";
import { gennemgangPageText } from "./gennemgang-page.text.ts";

export async function loader({ context }: Route.LoaderArgs) {
  return ownVisit(context, "passivitetsgennemgang.read", async (db) => {
    const [header, reviews, idle] = await Promise.all([
      readCaseHeader(db),
      readGennemgange(db),
      readPassivity(db),
    ]);
    const rules = header ? await readRules(db, header.sagId) : [];
    const rule = rules.find(({ code }) => code === "passivity") ?? null;
    return { header, reviews, rule, idle: idle.find(({ sagId }) => sagId === header?.sagId) };
  });
}

/** Whether enough happens: what was promised, how it is counted, and what the leader found. */
export default function GennemgangPage({ loaderData }: Route.ComponentProps) {
  const text = useText(gennemgangPageText);
  const { units } = useText(fristText);
  const { header, reviews, rule, idle } = loaderData;
  return (
    <CitizenShell title={text.title} header={header}>
      <h1>{text.title}</h1>
      {header ? (
        <div className="mt-6 grid gap-6">
          {rule ? (
            <p className="max-w-measure">{text.lead({ span: units[rule.unit](rule) })}</p>
          ) : null}
          {reviews.length > 0 ? (
            <>
              {reviews.map((one) => (
                <GennemgangView key={one.id} of={one} />
              ))}
              <WrittenInDanish by="municipality" />
              <Term name="genbehandling" />
            </>
          ) : (
            <EmptyState title={text.none} body={text.noneBody} />
          )}
          <Counting idle={idle} />
        </div>
      ) : (
        <NoCase />
      )}
      {header ? <Questions header={header} /> : null}
    </CitizenShell>
  );
}

function Counting({ idle }: { readonly idle: Passivity | undefined }) {
  const text = useText(gennemgangPageText);
  const format = useFormat();
  return (
    <Card title={text.counting}>
      {idle ? (
        <>
          <p>{text.from({ date: format.date(idle.countedFrom) })}</p>
          <p>
            {idle.isDue
              ? text.isDue
              : idle.dueOn
                ? text.due({ date: format.date(idle.dueOn) })
                : text.stands}
          </p>
        </>
      ) : (
        <p>{text.notCounting}</p>
      )}
      <p>{text.whatCounts}</p>
    </Card>
  );
}
