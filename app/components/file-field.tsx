import { describedBy, type FieldBase, FieldFrame } from "./field-frame.tsx";

/**
 * One file. On a phone `accept` lets the person take a picture or choose one; `capture` would leave
 * only the camera. No page can fill it in again: what was chosen must be chosen anew after an error.
 */
export function FileField({ accept, ...field }: FieldBase & { readonly accept: string }) {
  return (
    <FieldFrame {...field}>
      <input
        id={field.name}
        name={field.name}
        type="file"
        accept={accept}
        aria-invalid={field.error ? true : undefined}
        aria-describedby={describedBy(field)}
        className="control max-w-measure py-2"
      />
    </FieldFrame>
  );
}
