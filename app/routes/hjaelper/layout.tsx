import { Outlet } from "react-router";
import { actorContext } from "~/context.ts";
import { guard } from "~/middleware/guard.ts";
import type { Route } from "./+types/layout";

/** A helper logs in as the person they are; they may have a case of their own. */
export const middleware = [guard("borger")];

/** There must be a loader here, or client navigation would skip the guard. */
export function loader({ context }: Route.LoaderArgs) {
  return { name: context.get(actorContext).name };
}

export default function HelperArea() {
  return <Outlet />;
}
