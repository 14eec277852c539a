import { useText } from "../i18n/use-text.ts";
import { solutionText } from "../solution.text.ts";
import { ButtonLink, ButtonRow } from "./button.tsx";
import { errorPageText } from "./error-page.text.ts";
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

/** What is said about a status: words, without the frame, for a boundary inside an own shell. */
export function ErrorContent({ status }: { readonly status: number }) {
  const text = useText(errorPageText);
  const { phone } = useText(solutionText);
  const words = text[errorName(status)];
  return (
    <div className="stack">
      <h1>{words.title}</h1>
      <p>{words.body}</p>
      <p className="font-semibold">{words.next}</p>
      <p>{text.call({ phone })}</p>
      <ButtonRow>
        <ButtonLink href="/" kind="secondary">
          {text.toFront}
        </ButtonLink>
      </ButtonRow>
    </div>
  );
}

/** The whole page of an error. It shows nothing of the error itself but its status. */
export function ErrorPage({ status }: { readonly status: number }) {
  const text = useText(errorPageText);
  return (
    <PageShell title={text[errorName(status)].title}>
      <ErrorContent status={status} />
    </PageShell>
  );
}

function errorName(status: number) {
  if (isKnown(status)) return PAGE_OF[status];
  return status >= 400 && status < 500 ? "badRequest" : "failed";
}
