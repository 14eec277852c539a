import type { ReactNode } from "react";
import { useText } from "../i18n/use-text.ts";
import { componentsText } from "./components.text.ts";

/** What every field can say about itself. The error has the same words as the error summary. */
export interface FieldBase {
  /** Form name, and the id that the error summary links to. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  /** Fields are required unless they say this; it is written beside the label. */
  readonly optional?: boolean;
}

/** The ids an input is described by, in reading order. */
export function describedBy({ name, hint, error }: FieldBase): string | undefined {
  const ids = [hint ? `${name}-hint` : "", error ? `${name}-error` : ""].filter(Boolean);
  return ids.length > 0 ? ids.join(" ") : undefined;
}

export function HintAndError({ name, hint, error }: FieldBase) {
  const { errorPrefix } = useText(componentsText);
  return (
    <>
      {hint ? (
        <p id={`${name}-hint`} className="text-muted">
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${name}-error`} className="font-semibold text-error-ink">
          <span className="sr-only">{errorPrefix}: </span>
          {error}
        </p>
      ) : null}
    </>
  );
}

export function OptionalMark({ show }: { readonly show: boolean | undefined }) {
  const { optional } = useText(componentsText);
  return show ? <span className="font-normal text-muted"> {optional}</span> : null;
}

/** A label above, a hint, an error, then the control; a bar at the side when something is wrong. */
export function FieldFrame({ children, ...field }: FieldBase & { readonly children: ReactNode }) {
  return (
    <div className={`mt-6 space-y-1.5 ${field.error ? "border-error-line border-l-4 pl-4" : ""}`}>
      <label htmlFor={field.name} className="block font-semibold">
        {field.label}
        <OptionalMark show={field.optional} />
      </label>
      <HintAndError {...field} />
      {children}
    </div>
  );
}
