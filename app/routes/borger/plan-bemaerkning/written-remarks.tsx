import { Paragraphs } from "~/case/paragraphs.tsx";
import { planText } from "~/case/plan/plan.text.ts";
import type { Remark } from "~/case/plan/read-remarks.server.ts";
import { Button } from "~/components/button.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { planBemaerkningText } from "./plan-bemaerkning.text.ts";

/** What the citizen has said to this section, each to be taken back with one press. */
export function WrittenRemarks({ remarks }: { readonly remarks: readonly Remark[] }) {
  const text = useText(planBemaerkningText);
  const plan = useText(planText);
  const format = useFormat();
  if (remarks.length === 0) return null;
  return (
    <section className="stack mt-10">
      <h2>{text.yours}</h2>
      <p>{text.takenBackMeans}</p>
      <ul className="grid gap-4">
        {remarks.map((one) => {
          const date = format.date(one.at);
          return (
            <li key={one.id} className="card stack">
              <p className="font-semibold">
                {text.written({ date })}
                {one.earlier ? `. ${plan.earlier}` : null}
              </p>
              <Paragraphs text={one.body} />
              <form method="post">
                <input type="hidden" name="bemaerkning" value={one.id} />
                <Button kind="secondary" name="handling" value="tilbage">
                  {text.takeBack}
                  <span className="sr-only"> {text.takeBackOf({ date })}</span>
                </Button>
              </form>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
