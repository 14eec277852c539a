import type { ReactNode } from "react";

/** One primary button a page. `danger` is for acts that cannot be taken back. */
export type ButtonKind = "primary" | "secondary" | "danger";

const LOOK: Record<ButtonKind, string> = {
  primary: "button button-primary",
  secondary: "button button-secondary",
  danger: "button button-danger",
};

/** A button acts: it always submits a form. There is no disabled state; say why instead. */
export function Button({
  kind = "primary",
  name,
  value,
  form,
  children,
}: {
  readonly kind?: ButtonKind;
  readonly name?: string;
  readonly value?: string;
  /** Id of a form elsewhere on the page. */
  readonly form?: string;
  readonly children: ReactNode;
}) {
  return (
    <button type="submit" name={name} value={value} form={form} className={LOOK[kind]}>
      {children}
    </button>
  );
}

/** A link that looks like a button: it navigates. Never prefetched, so no visit nobody asked for. */
export function ButtonLink({
  href,
  kind = "primary",
  children,
}: {
  readonly href: string;
  readonly kind?: Exclude<ButtonKind, "danger">;
  readonly children: ReactNode;
}) {
  return (
    <a href={href} className={LOOK[kind]}>
      {children}
    </a>
  );
}

/** Buttons beside each other, below each other on a phone; all the same size: no is as near as yes. */
export function ButtonRow({ children }: { readonly children: ReactNode }) {
  return (
    <div className="mt-6 flex flex-col gap-3 first:mt-0 sm:flex-row sm:flex-wrap print:hidden">
      {children}
    </div>
  );
}
