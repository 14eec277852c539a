import type { ReactNode } from "react";

export type Tone = "info" | "success" | "warning" | "error" | "neutral";

/** A state in one or two words. The word carries the meaning; the colour only helps. */
export function Status({
  tone = "neutral",
  children,
}: {
  readonly tone?: Tone;
  readonly children: ReactNode;
}) {
  return (
    <span
      className={`tone-${tone} toned inline-block rounded-full border px-3 py-0.5 font-semibold text-[0.9375rem]`}
    >
      {children}
    </span>
  );
}
