import { isRouteErrorResponse, useRouteError, useRouteLoaderData } from "react-router";
import { ButtonLink, ButtonRow } from "~/components/button.tsx";
import { ErrorPage } from "~/components/error-page.tsx";
import { useText } from "~/i18n/use-text.ts";
import type { Delegation } from "../../../consent/index.ts";
import { helperText } from "./helper.text.ts";
import { HelperFrame } from "./helper-shell.tsx";

type HelperRefusal = keyof typeof helperText.da.refused;

function isHelperRefusal(value: unknown): value is HelperRefusal {
  return typeof value === "string" && Object.hasOwn(helperText.da.refused, value);
}

/** A refusal the gate has recorded is explained in the helper's own frame; all else as everywhere. */
export function HelperError() {
  const error = useRouteError();
  const helped = useRouteLoaderData<Delegation>("routes/hjaelper/helped");
  if (!isRouteErrorResponse(error)) return <ErrorPage status={500} />;
  const { status, data: thrown } = error;
  const refusal = thrown?.refusal;
  if (status === 403 && helped && isHelperRefusal(refusal)) {
    return <RefusedPage refusal={refusal} helped={helped} />;
  }
  return <ErrorPage status={status} thrown={thrown} />;
}

/** The gate said no to a helper: why, that the citizen can see it, and what is open instead. */
function RefusedPage({
  refusal,
  helped,
}: {
  readonly refusal: HelperRefusal;
  readonly helped: Delegation;
}) {
  const text = useText(helperText);
  const name = helped.citizenName;
  const { title: said, body } = text.refused[refusal];
  const title = typeof said === "string" ? said : said({ name });
  return (
    <HelperFrame title={title} helped={helped}>
      <div className="stack">
        <h1>{title}</h1>
        <p className="max-w-measure text-lg">{body({ name })}</p>
        <p>{text.recorded({ name })}</p>
        <ButtonRow>
          {helped.live ? (
            <ButtonLink kind="secondary" href={`/hjaelper/${helped.id}`}>
              {text.back({ name })}
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
