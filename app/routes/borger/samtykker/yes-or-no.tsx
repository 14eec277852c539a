import type { ReactNode } from "react";

/**
 * A yes and a no of exactly the same size, beside each other or one below the other; also where the
 * yes can be said in two ways, so that the no never comes on a line of its own.
 */
export function YesOrNo({ children }: { readonly children: ReactNode }) {
  return (
    <div className="mt-8 grid max-w-measure gap-3 sm:auto-cols-fr sm:grid-flow-col print:hidden">
      {children}
    </div>
  );
}
