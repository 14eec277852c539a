import { Outlet } from "react-router";
import type { Route } from "./+types/helped";
import { heldDelegation } from "./helper-visit.server.ts";
import { HelperError } from "./refused-page.tsx";

/**
 * What the helper holds, for the frame of the pages below. No guard, and no name: each page opens the
 * one visit of its response by itself.
 */
export async function loader({ context, params }: Route.LoaderArgs) {
  return heldDelegation(context, params.delegation);
}

export default function Helped() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return <HelperError />;
}
