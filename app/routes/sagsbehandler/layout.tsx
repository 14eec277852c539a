import {
  isRouteErrorResponse,
  type MiddlewareFunction,
  Outlet,
  redirect,
  useLocation,
  useRouteError,
} from "react-router";
import { NEXT_STEP, refusalOf } from "~/case/refusal.ts";
import { ErrorContent, ErrorPage } from "~/components/error-page.tsx";
import { actorContext } from "~/context.ts";
import { useText } from "~/i18n/use-text.ts";
import { guard } from "~/middleware/guard.ts";
import type { Route } from "./+types/layout";
import type { AtWork } from "./at-work.ts";
import { sagIn } from "./delt-med-os/shared-href.ts";
import { professionalText } from "./professional.text.ts";
import { ProfessionalShell, useProfessional } from "./professional-shell.tsx";
import { menuOf } from "./roles.ts";

/**
 * Without an authority to act for there is nothing to read; the page about that says so. What was
 * sent goes on to the gate, which refuses it and writes the refusal down.
 */
const needsMembership: MiddlewareFunction<Response> = ({ request, url, context }, next) => {
  const reads = request.method === "GET" || request.method === "HEAD";
  if (reads && !context.get(actorContext).membership && url.pathname !== "/myndighed") {
    throw redirect("/myndighed");
  }
  return next();
};

export const middleware = [guard("erhverv"), needsMembership];

/** There must be a loader here, or client navigation would skip the guard. */
export function loader({ context }: Route.LoaderArgs): AtWork {
  const { name, membership, memberships } = context.get(actorContext);
  return {
    name,
    membership: membership && {
      role: membership.role,
      title: membership.title,
      authority: membership.authority,
    },
    several: memberships.length > 1,
  };
}

export default function ProfessionalArea() {
  return <Outlet />;
}

/** A refusal keeps the menu: the person is where they belong, only this door is closed. */
export function ErrorBoundary() {
  const error = useRouteError();
  const text = useText(professionalText);
  const answer = isRouteErrorResponse(error)
    ? { status: error.status, thrown: error.data }
    : { status: 500 };
  const next = useAskAgain(answer);
  // The guard itself refused: nobody is at work here.
  if (!useProfessional()) return <ErrorPage {...answer} />;
  return (
    <ProfessionalShell title={text.closed}>
      <ErrorContent {...answer} next={next} />
    </ProfessionalShell>
  );
}

/** Where the consent that is missing can be asked for, if the case is known and the role may ask. */
function useAskAgain({ status, thrown }: { status: number; thrown?: unknown }) {
  const text = useText(professionalText);
  const sag = sagIn(useLocation().search);
  const may = menuOf(useProfessional()?.membership?.role).own?.includes("consent");
  const code = status === 403 ? refusalOf(thrown) : undefined;
  if (!sag || !may || !code || NEXT_STEP[code] !== "askCitizen") return undefined;
  return { href: `/sager/${sag}/bed-om-samtykke`, label: text.askAgain };
}
