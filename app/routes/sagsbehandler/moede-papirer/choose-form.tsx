import type { Sagsmappe } from "~/case/sagsmappe/read-sagsmappe.server.ts";
import { Button, ButtonRow } from "~/components/button.tsx";
import { CheckboxGroup } from "~/components/choice-group.tsx";
import type { FieldProblem } from "~/components/error-summary.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { usePage } from "~/page-context.ts";
import { sagsmappeFormText } from "./moede-papirer.text.ts";
import type { SagsmappeValues } from "./sagsmappe.schema.ts";

/** Which papers, and for whom. Posts to its own page. */
export function ChooseForm({
  found: { mappe, papers },
  outside,
  typed,
  problems,
}: {
  readonly found: Pick<Sagsmappe, "mappe" | "papers">;
  readonly outside: readonly { id: string; name: string }[];
  readonly typed: SagsmappeValues | undefined;
  readonly problems: readonly FieldProblem[];
}) {
  const text = useText(sagsmappeFormText);
  const format = useFormat();
  const { lang } = usePage();
  const chosen = typed ?? mappe;
  const errorOf = (field: string) => problems.find((one) => one.field === field)?.message;
  return (
    <form method="post">
      <input type="hidden" name="revision" value={mappe?.revision ?? 0} />
      <CheckboxGroup
        name="papir"
        label={text.papers}
        error={errorOf("papir")}
        defaultValues={[...(chosen?.papers ?? []), ...(chosen?.forberedendeDel ? ["plan"] : [])]}
        options={[
          { value: "plan", label: text.plan, hint: text.planHint },
          ...papers.map(({ id, title, typeLabel, dated }) => ({
            ...{ value: id, label: title },
            hint: `${typeLabel[lang]}, ${format.date(dated)}`,
          })),
        ]}
      />
      <CheckboxGroup
        name="modtager"
        label={text.to}
        hint={text.toHint}
        error={errorOf("modtager")}
        defaultValues={chosen?.modtagere ?? []}
        options={outside.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <ButtonRow>
        <Button name="handling" value="del">
          {mappe?.status === "aaben" ? text.change : text.share}
        </Button>
      </ButtonRow>
    </form>
  );
}
