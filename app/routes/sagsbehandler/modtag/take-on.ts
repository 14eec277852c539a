import { data, redirect } from "react-router";
import { idFrom, openVisit } from "~/.server/visits.ts";
import { orRefusal } from "~/case/or-refusal.server.ts";
import type { Route } from "./+types/take-on";
import { takeOn } from "./take-on.server.ts";

/** One press: from then on the case is theirs. Somebody else's press before it is told on the case. */
export async function action({ params, context }: Route.ActionArgs) {
  const sag = idFrom(params.sag);
  const done = await orRefusal(
    openVisit(context, { kind: "flytning.take", basis: { kind: "egenSag", sag } }, (db) =>
      takeOn(db, sag),
    ),
  );
  if (done === false) throw data(null, { status: 404 });
  if (done === true) throw redirect(`/sager/${sag}?besked=modtaget`, 303);
  if (done.refusal === "already_decided") throw redirect(`/sager/${sag}`, 303);
  throw new Error(done.refusal);
}

/** The page with the button is the case. */
export function loader({ params }: Route.LoaderArgs) {
  throw redirect(`/sager/${idFrom(params.sag)}`);
}
