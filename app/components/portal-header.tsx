import { useText } from "../i18n/use-text.ts";
import { solutionText } from "../solution.text.ts";
import { componentsText } from "./components.text.ts";

export interface ShellUser {
  readonly name: string;
  /** For professionals: the authority they act for, shown below the name. */
  readonly actsFor?: string;
}

export interface ShellSolution {
  /** What this part of the portal is about, e.g. "Din sag om fleksjob". */
  readonly title: string;
  /** The authority responsible for what is on the page. */
  readonly authority: string;
  /** Where to get hold of a person. */
  readonly contactHref: string;
}

/** Portal header (who am I, log out) and solution header (what is this, whose is it, who helps). */
export function PortalHeader({
  user,
  solution,
}: {
  readonly user?: ShellUser | undefined;
  readonly solution: ShellSolution;
}) {
  const text = useText(componentsText);
  const portal = useText(solutionText);
  return (
    <header>
      <div className="border-line border-b bg-surface">
        <div className="mx-auto flex max-w-page items-center justify-between gap-4 px-4 py-2 sm:px-6">
          <a
            href="/"
            className="flex min-h-11 items-center gap-2.5 font-bold text-ink text-xl no-underline"
          >
            <svg
              width="32"
              height="32"
              viewBox="0 0 32 32"
              className="size-8 flex-none"
              aria-hidden="true"
            >
              <rect width="32" height="32" rx="8" className="fill-primary" />
              <path
                d="M8 22V11l8 7 8-7v11"
                className="fill-none stroke-on-primary"
                strokeWidth="3"
                strokeLinecap="round"
                strokeLinejoin="round"
              />
            </svg>
            {portal.product}
          </a>
          {user ? (
            <form
              method="post"
              action="/log-af"
              className="flex items-center gap-3 text-right sm:gap-5 print:hidden"
            >
              <p className="text-[0.9375rem] leading-snug max-sm:sr-only">
                <span className="sr-only">{text.loggedInAs} </span>
                <span className="font-semibold">{user.name}</span>
                {user.actsFor ? <span className="block text-muted">{user.actsFor}</span> : null}
              </p>
              <button type="submit" className="button button-secondary">
                {text.logOut}
              </button>
            </form>
          ) : null}
        </div>
      </div>
      <div className="border-line border-b bg-surface">
        <div className="mx-auto flex max-w-page flex-wrap items-center justify-between gap-x-8 gap-y-1 px-4 py-3 sm:px-6">
          <p>
            <span className="block font-semibold text-lg leading-snug">{solution.title}</span>
            <span className="text-muted">{solution.authority}</span>
          </p>
          <a href={solution.contactHref} className="inline-flex min-h-11 items-center print:hidden">
            {text.help}
          </a>
        </div>
      </div>
    </header>
  );
}
