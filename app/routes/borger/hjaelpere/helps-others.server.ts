import type { RouterContextProvider } from "react-router";
import { actorContext, servicesContext } from "~/context.ts";

/** Whether the logged-in person helps somebody now. Asks for names only, so it is no visit. */
export async function helpsOthers(context: Readonly<RouterContextProvider>): Promise<boolean> {
  return (await delegationsOf(context)).some((one) => one.live);
}

/** Whether the logged-in person helps or has helped anybody. No visit either. */
export async function cameToHelp(context: Readonly<RouterContextProvider>): Promise<boolean> {
  return (await delegationsOf(context)).length > 0;
}

function delegationsOf(context: Readonly<RouterContextProvider>) {
  const { gate } = context.get(servicesContext);
  return gate.delegations.mine(context.get(actorContext).tokenHash);
}
