import { data, redirect } from "react-router";
import { safeReturnPath } from "~/.server/http/safe-return-path.ts";
import { writerMark } from "~/.server/kept-fields.ts";
import { parsePending } from "~/.server/login/pending.ts";
import {
  endedLoginTripCookie,
  readLoginTrip,
  sessionCookie,
  writerCookie,
} from "~/.server/session-cookie.ts";
import { requestInfoContext, servicesContext, sessionContext } from "~/context.ts";
import { hashToken } from "../../../consent/index.ts";
import type { Route } from "./+types/answer";
import { LoginProblem } from "./login-problem.tsx";

/** `/log-ind/svar`: the broker sends the browser back here with its answer. */
export async function loader({ request, url, context }: Route.LoaderArgs) {
  const { login, gate, origin } = context.get(servicesContext);
  const trip = readLoginTrip(request.headers.get("cookie"));
  const pending = parsePending(trip?.pending);
  const result = await login.complete(new URL(url.pathname + url.search, origin), pending);
  const headers = new Headers({ "Set-Cookie": endedLoginTripCookie });
  const way = pending?.way ?? "borger";
  const returnTo = safeReturnPath(trip?.returnTo, way === "borger" ? "/overblik" : "/sager");
  if (!result.ok) {
    context.get(requestInfoContext).log.warn({ code: result.code }, "login refused");
    const askAgain = trip?.confirms !== undefined;
    const status = statusOf(result.code);
    return data({ code: result.code, way, returnTo, askAgain }, { status, headers });
  }
  const token = await gate.sessions.start(result.claims, context.get(sessionContext).token);
  headers.append("Set-Cookie", sessionCookie(token));
  const actor = await gate.sessions.actor(hashToken(token));
  const mark = actor && writerMark(actor.personId);
  if (mark) headers.append("Set-Cookie", writerCookie(mark));
  // What waits behind a confirmation is the first person's, and none of the other's business.
  if (trip?.confirms !== undefined && trip.confirms !== mark) {
    return redirect(way === "borger" ? "/overblik?besked=andenPerson" : "/sager", { headers });
  }
  return redirect(returnTo, { headers });
}

/** 503 when the broker is to blame, 403 when the level is too low, else 400. */
function statusOf(code: string): number {
  if (code === "broker_unreachable" || code === "broker_error") return 503;
  return code === "assurance_too_low" ? 403 : 400;
}

export default function Answer({ loaderData }: Route.ComponentProps) {
  return <LoginProblem {...loaderData} />;
}
