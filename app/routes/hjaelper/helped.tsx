import { Outlet } from "react-router";
import type { Route } from "./+types/helped";
import { myDelegation } from "./helper-visit.server.ts";
import { HelperError } from "./refused-page.tsx";

/** Whom the pages below are about. No guard: the gate decides for each page by itself. */
export async function loader({ context, params }: Route.LoaderArgs) {
  return myDelegation(context, params.delegation);
}

export default function Helped() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return <HelperError />;
}
