import type { ReactNode } from "react";

/** A yes and a no of exactly the same size, beside each other or one below the other. */
export function YesOrNo({ children }: { readonly children: ReactNode }) {
  return (
    <div className="mt-8 grid max-w-measure gap-3 sm:grid-cols-2 print:hidden">{children}</div>
  );
}
