import { data, type RouterContextProvider, redirect } from "react-router";
import {
  actRefusal,
  type Basis,
  type Refusal,
  type Visit,
  type VisitKind,
} from "../../consent/index.ts";
import type { Database } from "../../db/client.ts";
import { actorContext, requestInfoContext, servicesContext } from "../context.ts";

type Context = Readonly<RouterContextProvider>;

/**
 * Opens a visit for the logged-in person and answers what `work` found, after the commit.
 * A refusal becomes the page that explains it; it is in the ledger already.
 * @throws a redirect or a data response for the router, see {@link refused}
 */
export async function openVisit<T>(
  context: Context,
  request: { kind: VisitKind; basis: Basis; documents?: string[] },
  work: (db: Database, visit: Visit) => Promise<T>,
): Promise<T> {
  const { gate } = context.get(servicesContext);
  const session = context.get(actorContext).tokenHash;
  const outcome = await gate.visit({ session, ...request }, work).catch((error: unknown) => {
    // Whatever a citizen writes in a case that has moved, the answer is the same: where to write instead.
    const moved = request.basis.kind === "selv" && actRefusal(error) === "case_moved";
    if (!moved) throw error;
    // It cannot be sent from here: the words go back to the one who wrote them.
    const { fields = [] } = context.get(requestInfoContext).sent ?? {};
    throw data({ caseMoved: true, unsent: { action: null, fields } }, { status: 409 });
  });
  if (!outcome.allowed) {
    // One's own visit covers all one's papers: what it does not cover is no paper of this person.
    const foreign = request.basis.kind === "selv" && outcome.refusal === "document_not_covered";
    throw foreign ? data(null, { status: 404 }) : refused(outcome.refusal);
  }
  return outcome.value;
}

/** A visit to one's own data; to single papers of it where they are named. */
export function ownVisit<T>(
  context: Context,
  kind: VisitKind,
  work: (db: Database, visit: Visit) => Promise<T>,
  documents?: string[],
): Promise<T> {
  const named = documents ? { documents } : {};
  return openVisit(context, { kind, basis: { kind: "selv" }, ...named }, work);
}

/** What nobody may tell from "there is no such thing": whether somebody else's thing exists. */
const unknown: ReadonlySet<Refusal> = new Set<Refusal>([
  "basis_unknown",
  "not_own_case",
  "wrong_recipient",
  "delegation_not_yours",
]);

/** The answer to a refused visit, to be thrown: 404 for what is not yours, else 403 with its reason. */
export function refused(refusal: Refusal): Response | ReturnType<typeof data> {
  if (refusal === "session_missing") return redirect("/log-ind");
  if (unknown.has(refusal)) return data(null, { status: 404 });
  return data({ refusal }, { status: 403 });
}

/** An id from an address. Anything else than a uuid is an address that does not exist. */
export function idFrom(value: string | undefined): string {
  if (value && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value))
    return value.toLowerCase();
  throw data(null, { status: 404 });
}
