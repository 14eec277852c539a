import { redirect } from "react-router";
import { idFrom, refused } from "~/.server/visits.ts";
import { helperVisit } from "../helper-visit.server.ts";
import { HelperError } from "../refused-page.tsx";
import type { Route } from "./+types/answer";

/** Nothing to read here; the list has everything. */
export function loader({ params }: Route.LoaderArgs) {
  return redirect(`/hjaelper/${idFrom(params.delegation)}/samtykker`);
}

/**
 * No form of ours leads here. A forged or old one is put before the gate, which always says no
 * and writes it down, so that the citizen sees who tried (docs/architecture.md, invariant 5).
 */
export async function action({ context, params }: Route.ActionArgs) {
  idFrom(params.consent);
  await helperVisit(context, params.delegation, "consent.decide", async () => ({}));
  throw refused("helper_never_decides");
}

/** Never shown: a route with a component answers a refusal with the error page, not with data. */
export default function HelperNeverDecides() {
  return null;
}

/** Here and not only above: after a failed action the router reads no data for the boundary's own route. */
export function ErrorBoundary() {
  return <HelperError />;
}
