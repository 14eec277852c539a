import type { LoginRefusal } from "~/.server/login/types.ts";
import { ButtonLink, ButtonRow } from "~/components/button.tsx";
import { PageShell } from "~/components/page-shell.tsx";
import { useText } from "~/i18n/use-text.ts";
import { solutionText } from "~/solution.text.ts";
import { logIndText } from "./log-ind.text.ts";

/** What a person needs to hear of each refusal; the rest is for the log. */
const kindOf = (code: LoginRefusal) => {
  if (code === "login_cancelled") return "cancelled";
  if (code === "assurance_too_low") return "tooLow";
  if (code === "pending_missing_or_old" || code === "state_mismatch") return "unfinished";
  if (code === "code_used_or_old") return "unfinished";
  if (code === "broker_unreachable" || code === "broker_error") return "down";
  return "distrusted";
};

/** The login did not happen: what it means and what to do next. */
export function LoginProblem({
  code,
  way,
  returnTo,
  askAgain,
}: {
  readonly code: LoginRefusal;
  readonly way: "borger" | "erhverv";
  readonly returnTo: string;
  /** The login was to confirm something, and so is the next try. */
  readonly askAgain: boolean;
}) {
  const text = useText(logIndText);
  const { phone } = useText(solutionText);
  const words = text[kindOf(code)];
  const confirm = askAgain ? "&bekraeft=1" : "";
  return (
    <PageShell title={words.title}>
      <div className="stack">
        <h1>{words.title}</h1>
        <p>{words.body}</p>
        <p className="font-semibold">{words.next}</p>
        <p>{text.call({ phone })}</p>
        <ButtonRow>
          <ButtonLink href={`/log-ind?vej=${way}${confirm}&retur=${encodeURIComponent(returnTo)}`}>
            {text.again}
          </ButtonLink>
          <ButtonLink href="/" kind="secondary">
            {text.toFront}
          </ButtonLink>
        </ButtonRow>
      </div>
    </PageShell>
  );
}
