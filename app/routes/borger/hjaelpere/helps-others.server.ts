import type { RouterContextProvider } from "react-router";
import { actorContext, servicesContext } from "~/context.ts";
import type { HeldDelegation } from "../../../../consent/index.ts";

type Context = Readonly<RouterContextProvider>;

/** Whether the logged-in person helps somebody now. Says nothing about whom, so it is no visit. */
export async function helpsOthers(context: Context): Promise<boolean> {
  return (await held(context)).some((one) => one.live);
}

/**
 * Where somebody without a case of their own came to go: to the one person they help, else to the list
 * of those they help or have helped. Undefined for who never helped anybody. No visit either.
 */
export async function pageOfHelper(context: Context): Promise<string | undefined> {
  const all = await held(context);
  const [only, ...more] = all.filter((one) => one.live);
  if (only && more.length === 0) return `/hjaelper/${only.id}`;
  return all.length > 0 ? "/hjaelper?besked=ingenSag" : undefined;
}

function held(context: Context): Promise<HeldDelegation[]> {
  const { gate } = context.get(servicesContext);
  return gate.delegations.held(context.get(actorContext).tokenHash);
}
