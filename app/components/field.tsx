import { describedBy, type FieldBase, FieldFrame } from "./field-frame.tsx";

/** A one-line input. `width` follows the expected answer, so that its size is a hint. */
export function Field({
  type = "text",
  defaultValue,
  autoComplete = "off",
  inputMode,
  maxLength,
  width = "full",
  ...field
}: FieldBase & {
  readonly type?: "text" | "email" | "tel" | "number" | "search";
  readonly defaultValue?: string | undefined;
  readonly autoComplete?: string;
  readonly inputMode?: "text" | "numeric" | "decimal" | "tel" | "email" | "search";
  readonly maxLength?: number;
  readonly width?: "full" | "medium" | "short";
}) {
  const look = { full: "max-w-measure", medium: "max-w-72", short: "max-w-32" }[width];
  return (
    <FieldFrame {...field}>
      <input
        id={field.name}
        name={field.name}
        type={type}
        defaultValue={defaultValue}
        autoComplete={autoComplete}
        inputMode={inputMode}
        maxLength={maxLength}
        aria-required={field.optional ? undefined : true}
        aria-invalid={field.error ? true : undefined}
        aria-describedby={describedBy(field)}
        className={`control ${look}`}
      />
    </FieldFrame>
  );
}
