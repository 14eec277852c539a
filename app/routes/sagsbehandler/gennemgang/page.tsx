import { data, redirect } from "react-router";
import { idFrom, openVisit } from "~/.server/visits.ts";
import { readRules } from "~/case/frist/read-rules.server.ts";
import { orRefusal } from "~/case/or-refusal.server.ts";
import { GennemgangView } from "~/case/passivitetsgennemgang/gennemgang-view.tsx";
import { readGennemgange } from "~/case/passivitetsgennemgang/read-gennemgange.server.ts";
import { readPassivity } from "~/case/passivitetsgennemgang/read-passivity.server.ts";
import { readCitizenName } from "~/case/read-citizen-name.server.ts";
import { Done } from "~/components/done.tsx";
import { EmptyState } from "~/components/empty-state.tsx";
import { Notice } from "~/components/notice.tsx";
import { actorContext } from "~/context.ts";
import { useFormat, useText } from "~/i18n/use-text.ts";
import type { Database } from "../../../../db/client.ts";
import { CasePage } from "../case-page.tsx";
import { menuOf } from "../roles.ts";
import type { Route } from "./+types/page";
import { Counted } from "./counted.tsx";
import {
  checkValues,
  issueOf,
  noValues,
  type ReviewIssue,
  readValues,
} from "./gennemgang.schema.ts";
import { gennemgangPageText } from "./gennemgang-page.text.ts";
import { ReviewForm } from "./review-form.tsx";
import { writeGennemgang } from "./write-gennemgang.server.ts";

const readPage = async (db: Database, sag: string) => {
  const [citizen, reviews, idle, rules] = await Promise.all([
    readCitizenName(db),
    readGennemgange(db),
    readPassivity(db),
    readRules(db, sag),
  ]);
  const rule = rules.find(({ code }) => code === "passivity") ?? null;
  return { citizen, reviews, idle: idle[0] ?? null, rule };
};
export async function loader({ params, url, context }: Route.LoaderArgs) {
  const sag = idFrom(params.sag);
  const basis = { kind: "egenSag", sag } as const;
  const page = await openVisit(context, { kind: "passivitetsgennemgang.read", basis }, (db) =>
    readPage(db, sag),
  );
  const reviews = menuOf(context.get(actorContext).membership?.role).reviews ?? false;
  return { sag, ...page, mayReview: reviews, done: url.searchParams.get("besked") === "gemt" };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const sag = idFrom(params.sag);
  const values = readValues(await request.formData());
  const { review, issues } = checkValues(values);
  const again = (wrong: readonly ReviewIssue[], status: number) =>
    data({ values, issues: wrong }, { status });
  if (!review) return again(issues, 400);
  const basis = { kind: "egenSag", sag } as const;
  const done = await orRefusal(
    openVisit(context, { kind: "passivitetsgennemgang.write", basis }, (db) =>
      writeGennemgang(db, sag, review),
    ),
  );
  // What the guard refuses undoes the visit; the loader then makes the one that is told.
  if (done !== true) return again([issueOf(done.refusal)], 409);
  throw redirect(`/sager/${sag}/gennemgang?besked=gemt`, 303);
}

/** Where a leader sees what a review needs, and nothing else of the case, and writes what came of it. */
export default function SagGennemgang({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(gennemgangPageText);
  const { sag, citizen, reviews, idle, rule, mayReview, done } = loaderData;
  const problems = (actionData?.issues ?? []).map(({ field, code }) => ({
    field,
    message: text.problem[code],
  }));
  const writes = mayReview && (idle?.isDue || actionData);
  return (
    <CasePage
      sagId={sag}
      title={text.title}
      of={citizen}
      problems={problems}
      done={
        done && !actionData ? (
          <Done title={text.done}>
            <p>{text.doneBody}</p>
          </Done>
        ) : null
      }
    >
      <div className="grid gap-6">
        <p className="max-w-measure">{text.lead}</p>
        <Standing idle={idle} />
        {idle ? <Counted idle={idle} rule={rule} /> : null}
        {writes ? <ReviewForm values={actionData?.values ?? noValues} problems={problems} /> : null}
        {reviews.map((one) => (
          <GennemgangView key={one.id} of={one} />
        ))}
      </div>
    </CasePage>
  );
}

function Standing({ idle }: { readonly idle: Route.ComponentProps["loaderData"]["idle"] }) {
  const text = useText(gennemgangPageText);
  const format = useFormat();
  if (!idle) return <EmptyState title={text.notCounting} body={text.notCountingBody} />;
  if (idle.isDue) {
    return (
      <Notice tone="warning" title={text.isDue}>
        <p>{text.isDueBody}</p>
      </Notice>
    );
  }
  return (
    <Notice title={text.notDue}>
      <p>{idle.dueOn ? text.notDueBody({ date: format.date(idle.dueOn) }) : text.stands}</p>
    </Notice>
  );
}
