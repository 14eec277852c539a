import { data, redirect } from "react-router";
import { idFrom, openVisit } from "~/.server/visits.ts";
import { AfgoerelseView } from "~/case/afgoerelse/afgoerelse-view.tsx";
import { readAfgoerelse } from "~/case/afgoerelse/read-afgoerelser.server.ts";
import { KlageChain } from "~/case/klage/klage-chain.tsx";
import { readKlage } from "~/case/klage/read-klage.server.ts";
import { readCitizenName } from "~/case/read-citizen-name.server.ts";
import { readNow } from "~/case/read-now.server.ts";
import { Done } from "~/components/done.tsx";
import { ErrorSummary } from "~/components/error-summary.tsx";
import { Link } from "~/components/link.tsx";
import { Notice } from "~/components/notice.tsx";
import { useText } from "~/i18n/use-text.ts";
import { handleText } from "../klage/handle.text.ts";
import { StepForm } from "../klage/step-form.tsx";
import { takeStep } from "../klage/take-step.server.ts";
import { useProblems } from "../klage/use-problems.ts";
import { klagerText } from "../klager/klager.text.ts";
import { ProfessionalShell } from "../professional-shell.tsx";
import type { Route } from "./+types/page";

export async function loader({ params, url, context }: Route.LoaderArgs) {
  const id = idFrom(params.klage);
  const found = await openVisit(
    context,
    { kind: "klage.read", basis: { kind: "klage", klage: id } },
    async (db) => {
      const klage = await readKlage(db, id);
      const [afgoerelse, citizen, now] = await Promise.all([
        klage && readAfgoerelse(db, klage.afgoerelseId),
        readCitizenName(db),
        readNow(db),
      ]);
      return klage && afgoerelse ? { klage, afgoerelse, citizen, now } : null;
    },
  );
  if (!found) throw data(null, { status: 404 });
  return { ...found, done: url.searchParams.get("besked") === "gemt" };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const id = idFrom(params.klage);
  const basis = { kind: "klage", klage: id } as const;
  const taken = await takeStep(context, basis, id, await request.formData());
  if (taken === "unknown") throw data(null, { status: 404 });
  if (taken !== "done") return data(taken, { status: taken.status });
  throw redirect(`/klager/${id}?besked=gemt`, 303);
}

/**
 * A complaint in a case that has moved away: what it says, the decision it is about, and the next step. All
 * else of the case is closed (docs/adr/0024).
 */
export default function KlageFlyttet({ loaderData, actionData }: Route.ComponentProps) {
  const words = useText(handleText);
  const text = useText(klagerText);
  const { klage, afgoerelse, citizen, now, done } = loaderData;
  const problems = useProblems(actionData);
  return (
    <ProfessionalShell title={words.title} hasErrors={problems.length > 0}>
      <ErrorSummary problems={problems} />
      {done && !actionData ? <Done title={words.done} /> : null}
      <p className="mb-3 print:hidden">
        <Link href="/klager">{text.back}</Link>
      </p>
      <h1>{words.title}</h1>
      <p className="text-lg">{citizen}</p>
      <div className="mt-6 grid gap-8">
        <Notice title={text.movedTitle}>
          <p>{text.movedBody}</p>
          {klage.papers.length > 0 ? <p>{text.movedPapers}</p> : null}
        </Notice>
        <KlageChain klage={klage} />
        <StepForm klage={klage} typed={actionData?.values} problems={problems} />
        <section className="stack">
          <h2>{words.about}</h2>
          <p className="text-lg" lang="da">
            {klage.title}
          </p>
          <AfgoerelseView afgoerelse={afgoerelse} now={now} heading="h3" />
        </section>
      </div>
    </ProfessionalShell>
  );
}
