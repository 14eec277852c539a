import { planPageText } from "~/case/plan/plan-page.text.ts";
import { Button, ButtonRow } from "~/components/button.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";

/** A yes to exactly what stands on the page. Saying that something is wrong is as near. */
export function ConfirmForm({
  versions,
  confirmedAt,
}: {
  readonly versions: readonly string[];
  /** ISO; of an earlier yes, before the plan was changed. */
  readonly confirmedAt: string | null;
}) {
  const text = useText(planPageText);
  const format = useFormat();
  return (
    <section id="passer" tabIndex={-1} className="stack card mt-8 print:hidden">
      <h2>{text.confirm}</h2>
      {confirmedAt ? <p>{text.changedSince({ date: format.date(confirmedAt) })}</p> : null}
      <p>{text.confirmMeans}</p>
      <form method="post">
        <input type="hidden" name="udgaver" value={versions.join(",")} />
        <ButtonRow>
          <Button>{text.yes}</Button>
          <a href="/plan/skriv" className="button button-secondary">
            {text.no}
          </a>
        </ButtonRow>
      </form>
    </section>
  );
}
