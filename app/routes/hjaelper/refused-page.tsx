import { isRouteErrorResponse, useRouteError, useRouteLoaderData } from "react-router";
import { ButtonLink, ButtonRow } from "~/components/button.tsx";
import { ErrorPage } from "~/components/error-page.tsx";
import { useText } from "~/i18n/use-text.ts";
import type { HeldDelegation } from "../../../consent/index.ts";
import { helperText } from "./helper.text.ts";
import { HelperFrame } from "./helper-shell.tsx";

type HelperRefusal = keyof typeof helperText.da.refused;

function isHelperRefusal(value: unknown): value is HelperRefusal {
  return typeof value === "string" && Object.hasOwn(helperText.da.refused, value);
}

/** A refusal the gate has recorded is explained in the helper's own frame; all else as everywhere. */
export function HelperError() {
  const error = useRouteError();
  const held = useRouteLoaderData<HeldDelegation>("routes/hjaelper/helped");
  if (!isRouteErrorResponse(error)) return <ErrorPage status={500} />;
  const { status, data: thrown } = error;
  const refusal = thrown?.refusal;
  if (status === 403 && held && isHelperRefusal(refusal)) {
    return <RefusedPage refusal={refusal} held={held} />;
  }
  return <ErrorPage status={status} thrown={thrown} />;
}

/**
 * The gate said no to a helper: why, that the citizen can see it, and what is open instead. A visit
 * that was refused opens no name, so none stands here.
 */
function RefusedPage({
  refusal,
  held,
}: {
  readonly refusal: HelperRefusal;
  readonly held: HeldDelegation;
}) {
  const text = useText(helperText);
  const { title, body } = text.refused[refusal];
  return (
    <HelperFrame title={title} held={held}>
      <div className="stack">
        <h1>{title}</h1>
        <p className="max-w-measure text-lg">{body}</p>
        <p>{text.recorded}</p>
        <ButtonRow>
          {held.live ? (
            <ButtonLink kind="secondary" href={`/hjaelper/${held.id}`}>
              {text.back}
            </ButtonLink>
          ) : null}
          <ButtonLink kind="secondary" href="/hjaelper">
            {text.toAll}
          </ButtonLink>
        </ButtonRow>
      </div>
    </HelperFrame>
  );
}
