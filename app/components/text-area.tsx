import { describedBy, type FieldBase, FieldFrame } from "./field-frame.tsx";

/** Room for the person's own words. No counter that scolds: a limit is said in the hint. */
export function TextArea({
  defaultValue,
  rows = 6,
  maxLength,
  ...field
}: FieldBase & {
  readonly defaultValue?: string | undefined;
  readonly rows?: number;
  readonly maxLength?: number;
}) {
  return (
    <FieldFrame {...field}>
      <textarea
        id={field.name}
        name={field.name}
        rows={rows}
        defaultValue={defaultValue}
        maxLength={maxLength}
        aria-required={field.optional ? undefined : true}
        aria-invalid={field.error ? true : undefined}
        aria-describedby={describedBy(field)}
        className="control max-w-measure min-h-36 field-sizing-content"
      />
    </FieldFrame>
  );
}
