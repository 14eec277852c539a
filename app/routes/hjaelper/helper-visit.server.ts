import { data, type RouterContextProvider } from "react-router";
import { idFrom, openVisit } from "~/.server/visits.ts";
import { readCitizenName } from "~/case/read-citizen-name.server.ts";
import { actorContext, servicesContext } from "~/context.ts";
import type { HeldDelegation, VisitKind } from "../../../consent/index.ts";
import type { Database } from "../../../db/client.ts";

type Context = Readonly<RouterContextProvider>;

/** One's own delegation by the id in the address: which parts, until when, not whose. Else 404. */
export async function heldDelegation(
  context: Context,
  id: string | undefined,
): Promise<HeldDelegation> {
  const { gate } = context.get(servicesContext);
  const wanted = idFrom(id);
  const held = await gate.delegations.held(context.get(actorContext).tokenHash);
  const found = held.find((one) => one.id === wanted);
  if (!found) throw data(null, { status: 404 });
  return found;
}

/**
 * A helper's visit to the case they help with: what `work` found, and the citizen's name, which comes
 * out of no other place. Whether the part is shared, and whether the access still holds, is the gate's
 * answer; a no is recorded and seen by the citizen.
 */
export function helperVisit<T extends object>(
  context: Context,
  delegation: string | undefined,
  kind: VisitKind,
  work: (db: Database) => Promise<T>,
  documents?: string[],
): Promise<T & { citizenName: string }> {
  const basis = { kind: "delegation" as const, delegation: idFrom(delegation) };
  const named = documents ? { documents } : {};
  return openVisit(context, { kind, basis, ...named }, async (db) => {
    const [citizenName, found] = await Promise.all([readCitizenName(db), work(db)]);
    return { ...found, citizenName };
  });
}
