import type { Sagsmappe } from "~/case/sagsmappe/read-sagsmappe.server.ts";
import { Button, ButtonRow } from "~/components/button.tsx";
import { CheckboxGroup } from "~/components/choice-group.tsx";
import type { FieldProblem } from "~/components/error-summary.tsx";
import { useText } from "~/i18n/use-text.ts";
import { sagsmappeFormText } from "./moede-papirer.text.ts";
import { PaperFields } from "./paper-fields.tsx";
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
  const chosen = typed ?? mappe;
  const errorOf = (field: string) => problems.find((one) => one.field === field)?.message;
  return (
    <form method="post">
      <input type="hidden" name="revision" value={mappe?.revision ?? 0} />
      {/* What the Enter key presses: without it, that would be the first button that moves a paper. */}
      <button type="submit" name="handling" value="del" hidden />
      <PaperFields
        papers={papers}
        chosen={chosen?.papers ?? []}
        plan={chosen?.forberedendeDel ?? false}
        error={errorOf("papir")}
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
