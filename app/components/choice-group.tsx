import { describedBy, type FieldBase, HintAndError, OptionalMark } from "./field-frame.tsx";

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

interface GroupProps extends FieldBase {
  readonly options: readonly Choice[];
  /** Many short choices: beside each other where there is room. */
  readonly columns?: boolean;
}

/** One of several. Nothing is chosen beforehand unless the person chose it before. */
export function RadioGroup({
  defaultValue,
  ...group
}: GroupProps & { readonly defaultValue?: string | undefined }) {
  return <ChoiceGroup type="radio" chosen={defaultValue ? [defaultValue] : []} {...group} />;
}

/** Any number of several. The form sends the name once for each chosen value. */
export function CheckboxGroup({
  defaultValues = [],
  ...group
}: GroupProps & { readonly defaultValues?: readonly string[] }) {
  return <ChoiceGroup type="checkbox" chosen={defaultValues} {...group} />;
}

const COLUMNS = "grid max-w-measure gap-2 sm:grid-cols-2";

function ChoiceGroup({
  type,
  chosen,
  options,
  columns = false,
  ...group
}: GroupProps & { readonly type: "radio" | "checkbox"; readonly chosen: readonly string[] }) {
  return (
    <fieldset
      aria-describedby={describedBy(group)}
      className={`mt-6 space-y-2 ${group.error ? "border-error-line border-l-4 pl-4" : ""}`}
    >
      <legend className="font-semibold">
        {group.label}
        <OptionalMark show={group.optional} />
      </legend>
      <HintAndError {...group} />
      <div className={columns ? COLUMNS : "space-y-2"}>
        {options.map((option, index) => {
          // The first one has the group's name as its id: the error summary links there.
          const id = index === 0 ? group.name : `${group.name}-${index}`;
          // Not `${id}-hint`: for the first one that is the hint of the whole group.
          const hintId = `${group.name}-${index}-hint`;
          return (
            <label key={option.value} htmlFor={id} className="choice max-w-measure">
              <input
                id={id}
                type={type}
                name={group.name}
                value={option.value}
                defaultChecked={chosen.includes(option.value)}
                aria-describedby={option.hint ? hintId : undefined}
              />
              <span>
                {option.label}
                {option.hint ? (
                  <span id={hintId} className="block text-muted">
                    {option.hint}
                  </span>
                ) : null}
              </span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
