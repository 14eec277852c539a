import type { RouterContextProvider } from "react-router";
import { actorContext, servicesContext } from "~/context.ts";

/** Whether the logged-in person helps somebody now. Asks for names only, so it is no visit. */
export async function helpsOthers(context: Readonly<RouterContextProvider>): Promise<boolean> {
  const { gate } = context.get(servicesContext);
  const mine = await gate.delegations.mine(context.get(actorContext).tokenHash);
  return mine.some((one) => one.live);
}
