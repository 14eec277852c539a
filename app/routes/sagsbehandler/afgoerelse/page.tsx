import { data, redirect } from "react-router";
import { idFrom, openVisit } from "~/.server/visits.ts";
import { AfgoerelseView } from "~/case/afgoerelse/afgoerelse-view.tsx";
import { readAfgoerelse } from "~/case/afgoerelse/read-afgoerelser.server.ts";
import { orRefusal } from "~/case/or-refusal.server.ts";
import { readCitizenName } from "~/case/read-citizen-name.server.ts";
import { readNow } from "~/case/read-now.server.ts";
import { Button } from "~/components/button.tsx";
import { Done } from "~/components/done.tsx";
import { Link } from "~/components/link.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { createCorrection } from "../afgoerelse-ny/create-draft.server.ts";
import { sagAfgoerelserText } from "../afgoerelser/afgoerelser.text.ts";
import { CasePage } from "../case-page.tsx";
import { useProfessional } from "../professional-shell.tsx";
import { menuOf } from "../roles.ts";
import type { Route } from "./+types/page";

export async function loader({ params, url, context }: Route.LoaderArgs) {
  const sag = idFrom(params.sag);
  const id = idFrom(params.afgoerelse);
  const [afgoerelse, citizen, now] = await openVisit(
    context,
    { kind: "afgoerelse.read", basis: { kind: "egenSag", sag } },
    (db) => Promise.all([readAfgoerelse(db, id), readCitizenName(db), readNow(db)]),
  );
  if (!afgoerelse) throw data(null, { status: 404 });
  return { sag, afgoerelse, citizen, now, told: url.searchParams.get("besked") === "meddelt" };
}

/** An announced decision never changes: correcting it begins its next version. */
export async function action({ params, context }: Route.ActionArgs) {
  const sag = idFrom(params.sag);
  const id = idFrom(params.afgoerelse);
  const begun = await orRefusal(
    openVisit(context, { kind: "afgoerelse.write", basis: { kind: "egenSag", sag } }, (db) =>
      createCorrection(db, sag, id),
    ),
  );
  if (begun === null) throw data(null, { status: 404 });
  if (typeof begun !== "string") return data({ corrected: true }, { status: 409 });
  throw redirect(`/sager/${sag}/afgoerelser/${begun}/kladde`, 303);
}

/** One announced decision, as the citizen reads it. */
export default function Afgoerelse({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(sagAfgoerelserText);
  const format = useFormat();
  const { decides } = menuOf(useProfessional()?.membership?.role);
  const { sag, afgoerelse, citizen, now, told } = loaderData;
  const problems = actionData ? [{ field: "ret", message: text.corrected }] : [];
  return (
    <CasePage
      sagId={sag}
      title={afgoerelse.title}
      of={citizen}
      problems={problems}
      done={
        told && !actionData ? (
          <Done title={text.announced}>
            <p>{text.announcedBody({ date: format.date(afgoerelse.klagefrist) })}</p>
          </Done>
        ) : null
      }
    >
      <AfgoerelseView
        afgoerelse={afgoerelse}
        now={now}
        hrefOf={(one) => `/sager/${sag}/afgoerelser/${one}`}
      />
      {decides && !afgoerelse.replacedBy ? (
        <form method="post" id="ret" className="mt-8 stack print:hidden">
          <p>{text.correctNote}</p>
          <p>
            <Button kind="secondary">{text.correct}</Button>
          </p>
        </form>
      ) : null}
      <p className="mt-6">
        <Link href={`/sager/${sag}/afgoerelser`}>{text.back}</Link>
      </p>
    </CasePage>
  );
}
