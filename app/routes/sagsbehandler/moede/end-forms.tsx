import type { Moede } from "~/case/moede/read-moeder.server.ts";
import { Button, ButtonRow } from "~/components/button.tsx";
import { Details } from "~/components/details.tsx";
import type { FieldProblem } from "~/components/error-summary.tsx";
import { TextArea } from "~/components/text-area.tsx";
import { useText } from "~/i18n/use-text.ts";
import type { MoedeValues } from "./moede.schema.ts";
import { moedeFormText } from "./moede-form.text.ts";

/** How a meeting ends: it was held, once its time has come, or it is cancelled with a reason. */
export function EndForms({
  moede,
  now,
  typed,
  problems,
}: {
  readonly moede: Moede;
  readonly now: string;
  readonly typed: MoedeValues | undefined;
  readonly problems: readonly FieldProblem[];
}) {
  const text = useText(moedeFormText);
  const wrong = problems.find(({ field }) => field === "grund")?.message;
  const revision = <input type="hidden" name="revision" value={moede.revision} />;
  return (
    <>
      {moede.status === "indkaldt" && moede.startsAt <= now ? (
        <form method="post">
          {revision}
          <p>{text.heldLead}</p>
          <ButtonRow>
            <Button kind="secondary" name="handling" value="afhold">
              {text.held}
            </Button>
          </ButtonRow>
        </form>
      ) : null}
      <Details summary={text.cancelTitle} open={wrong !== undefined}>
        <form method="post">
          {revision}
          <TextArea
            name="grund"
            label={text.grund}
            hint={text.grundHint}
            defaultValue={typed?.grund}
            error={wrong}
            rows={2}
            optional={!moede.invitedAt}
          />
          <ButtonRow>
            <Button kind="danger" name="handling" value="aflys">
              {text.cancel}
            </Button>
          </ButtonRow>
        </form>
      </Details>
    </>
  );
}
