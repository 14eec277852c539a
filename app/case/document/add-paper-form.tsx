import { Button, ButtonRow } from "~/components/button.tsx";
import { DateField } from "~/components/date-field.tsx";
import type { FieldProblem } from "~/components/error-summary.tsx";
import { Field } from "~/components/field.tsx";
import { FileField } from "~/components/file-field.tsx";
import { Select } from "~/components/select.tsx";
import { useText } from "~/i18n/use-text.ts";
import { usePage } from "~/page-context.ts";
import { addPaperText } from "./add-paper.text.ts";
import type { PaperValues } from "./paper.schema.ts";
import type { PaperKind } from "./read-kinds.server.ts";
import type { SentPaper } from "./send-paper.server.ts";

/** The messages of a refused form, for the summary and for the fields; the file's comes last, as it stands. */
export function usePaperProblems(sent: SentPaper | undefined): FieldProblem[] {
  const text = useText(addPaperText);
  if (sent?.state === "refused") {
    const message = sent.why === "replaced" ? text.replaced : text.other;
    return [{ field: "papir", message }];
  }
  if (sent?.state !== "wrong") return [];
  return [
    ...sent.issues.map(({ field, code }) => ({ field, message: text.problem[code] })),
    { field: "papir", message: text.fileProblem[sent.file] },
  ];
}

/**
 * A new paper, or a new version of one, whose kind is then known. The file stands last: a browser sends
 * the fields in their order, and so they are there when the file is cut off.
 */
export function AddPaperForm({
  side,
  kinds,
  values,
  problems,
}: {
  /** Who adds it: each is asked in their own words. */
  readonly side: "citizen" | "authority";
  readonly kinds: readonly PaperKind[];
  readonly values: PaperValues;
  readonly problems: readonly FieldProblem[];
}) {
  const text = useText(addPaperText);
  const { lang } = usePage();
  const errorOf = (field: string) => problems.find((one) => one.field === field)?.message;
  return (
    <form method="post" encType="multipart/form-data">
      <input type="hidden" name="noegle" value={values.noegle} />
      {values.erstatter ? (
        <>
          <input type="hidden" name="erstatter" value={values.erstatter} />
          <input type="hidden" name="slags" value={values.slags} />
        </>
      ) : (
        <Select
          name="slags"
          label={text.kind}
          options={kinds.map(({ code, label }) => ({ value: code, label: label[lang] }))}
          defaultValue={values.slags}
          error={errorOf("slags")}
        />
      )}
      <Field
        name="fra"
        label={text.writer}
        hint={text.writerHint[side]}
        defaultValue={values.fra}
        error={errorOf("fra")}
      />
      <DateField name="dato" label={text.date} defaultValue={values.dato} error={errorOf("dato")} />
      <FileField
        name="papir"
        label={text.file}
        hint={text.fileHint}
        accept="image/jpeg,image/png,application/pdf"
        error={errorOf("papir")}
      />
      <ButtonRow>
        <Button>{text.send}</Button>
      </ButtonRow>
    </form>
  );
}
