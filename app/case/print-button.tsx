import type { ReactNode } from "react";

/**
 * Prints the page, or saves it as PDF, by the enhancement script. Only there when scripts run:
 * without them it would be a button that does nothing.
 */
export function PrintButton({ children }: { readonly children: ReactNode }) {
  return (
    <button
      type="button"
      data-print
      className="button button-secondary print:hidden [@media(scripting:none)]:hidden"
    >
      {children}
    </button>
  );
}
