import { useText } from "../i18n/use-text.ts";
import { componentsText } from "./components.text.ts";
import { describedBy, type FieldBase, FieldFrame } from "./field-frame.tsx";

/**
 * One of many: a list that a phone shows whole and a keyboard searches. Nothing is chosen beforehand.
 * @param none what it is called to choose none; without it, one is asked to choose
 */
export function Select({
  options,
  defaultValue = "",
  none,
  ...field
}: FieldBase & {
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly defaultValue?: string | undefined;
  readonly none?: string;
}) {
  const { choose } = useText(componentsText);
  return (
    <FieldFrame {...field}>
      <select
        id={field.name}
        name={field.name}
        defaultValue={defaultValue}
        aria-required={field.optional || none ? undefined : true}
        aria-invalid={field.error ? true : undefined}
        aria-describedby={describedBy(field)}
        className="control max-w-measure"
      >
        <option value="">{none ?? choose}</option>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
