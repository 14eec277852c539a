import { data, type RouterContextProvider } from "react-router";
import { idFrom, openVisit } from "~/.server/visits.ts";
import { actorContext, servicesContext } from "~/context.ts";
import type { Delegation, VisitKind } from "../../../consent/index.ts";
import type { Database } from "../../../db/client.ts";

type Context = Readonly<RouterContextProvider>;

/** One's own delegation by the id in the address: names and parts, nothing of the case. Else 404. */
export async function myDelegation(context: Context, id: string | undefined): Promise<Delegation> {
  const { gate } = context.get(servicesContext);
  const wanted = idFrom(id);
  const mine = await gate.delegations.mine(context.get(actorContext).tokenHash);
  const found = mine.find((one) => one.id === wanted);
  if (!found) throw data(null, { status: 404 });
  return found;
}

/**
 * A helper's visit to the case they help with. Whether the part is shared, and whether the access
 * still holds, is the gate's answer; a no is recorded and seen by the citizen.
 */
export function helperVisit<T>(
  context: Context,
  delegation: string | undefined,
  kind: VisitKind,
  work: (db: Database) => Promise<T>,
): Promise<T> {
  const basis = { kind: "delegation" as const, delegation: idFrom(delegation) };
  return openVisit(context, { kind, basis }, work);
}
