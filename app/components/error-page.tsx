import { refusalText } from "../case/refusal.text.ts";
import { NEXT_STEP, refusalOf } from "../case/refusal.ts";
import { useText } from "../i18n/use-text.ts";
import { solutionText } from "../solution.text.ts";
import { ButtonLink, ButtonRow } from "./button.tsx";
import { errorPageText } from "./error-page.text.ts";
import { KeptForm } from "./kept-form.tsx";
import { readLoggedOut, readUnsent } from "./logged-out.ts";
import { LoggedOutPage } from "./logged-out-page.tsx";
import { PageShell } from "./page-shell.tsx";

const PAGE_OF = {
  400: "badRequest",
  401: "unauthorized",
  403: "forbidden",
  404: "notFound",
  405: "notAllowed",
  411: "badRequest",
  413: "tooLarge",
  429: "tooMany",
  500: "failed",
  503: "unavailable",
} as const;

function isKnown(status: number): status is keyof typeof PAGE_OF {
  return status in PAGE_OF;
}

/**
 * What is said about a status: words, without the frame, for a boundary inside an own shell.
 *
 * @param thrown the data of the thrown response; only a known refusal's code is read from it
 * @param next where the reader can do something about it
 */
export function ErrorContent({
  status,
  thrown,
  next,
}: {
  readonly status: number;
  readonly thrown?: unknown;
  readonly next?: { readonly href: string; readonly label: string } | undefined;
}) {
  const text = useText(errorPageText);
  const { phone } = useText(solutionText);
  const words = text[errorName(status, thrown)];
  const refusal = useRefusal(status, thrown);
  const unsent = status === 503 ? readUnsent(thrown) : undefined;
  if (unsent) {
    return (
      <div className="stack">
        <h1>{words.title}</h1>
        <p className="text-lg">{text.unsent}</p>
        <p>{text.sendLater}</p>
        <KeptForm {...unsent} />
        <p>{text.call({ phone })}</p>
      </div>
    );
  }
  const returned = errorName(status, thrown) === "caseMoved" ? readUnsent(thrown) : undefined;
  return (
    <div className="stack">
      <h1>{words.title}</h1>
      <p>{refusal?.why ?? words.body}</p>
      <p className="font-semibold">{refusal?.next ?? words.next}</p>
      {refusal?.written ? <p>{refusal.written}</p> : null}
      {returned ? <KeptForm {...returned} /> : null}
      <p>{text.call({ phone })}</p>
      <ButtonRow>
        {next ? <ButtonLink href={next.href}>{next.label}</ButtonLink> : null}
        <ButtonLink href="/" kind="secondary">
          {text.toFront}
        </ButtonLink>
      </ButtonRow>
    </div>
  );
}

/**
 * The gate's reason and what to do next, when a 403 carries one. What only the citizen can allow is
 * about a citizen we know: the attempt stands in that list of looks, and who tried is told so.
 */
function useRefusal(status: number, thrown: unknown) {
  const { why, next, written } = useText(refusalText);
  const code = status === 403 ? refusalOf(thrown) : undefined;
  if (!code) return undefined;
  const step = NEXT_STEP[code];
  return { why: why[code], next: next[step], written: step === "askCitizen" ? written : undefined };
}

/**
 * The whole page of an error. It shows nothing of the error itself but its status, the reason of a
 * refusal, and to the person who wrote them the words of a form that could not be taken.
 */
export function ErrorPage({
  status,
  thrown,
}: {
  readonly status: number;
  readonly thrown?: unknown;
}) {
  const text = useText(errorPageText);
  const loggedOut = status === 401 ? readLoggedOut(thrown) : undefined;
  if (loggedOut) return <LoggedOutPage {...loggedOut} />;
  return (
    <PageShell title={text[errorName(status, thrown)].title}>
      <ErrorContent status={status} thrown={thrown} />
    </PageShell>
  );
}

function errorName(status: number, thrown: unknown) {
  if (status === 403 && typeof thrown === "object" && thrown !== null && "foreign" in thrown) {
    return "foreign";
  }
  if (status === 409 && typeof thrown === "object" && thrown !== null) {
    if ("otherWriter" in thrown) return "otherWriter";
    if ("caseMoved" in thrown) return "caseMoved";
  }
  if (isKnown(status)) return PAGE_OF[status];
  return status >= 400 && status < 500 ? "badRequest" : "failed";
}
