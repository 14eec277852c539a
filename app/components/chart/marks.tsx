/**
 * How series are told apart: by shape, dash and filling. The colour only helps.
 */
const DASHES = [undefined, "7 5", "2 5"] as const;
const INKS = ["text-primary", "text-ink", "text-control"] as const;
const KINDS = 3;

export function inkOf(which: number): string {
  return INKS[which % KINDS] ?? INKS[0];
}

export function dashOf(which: number): string | undefined {
  return DASHES[which % KINDS];
}

/** A circle, a square or a diamond around a point. `x` may be a percentage, `y` is pixels. */
export function Mark({
  which,
  x,
  y,
}: {
  readonly which: number;
  readonly x: string;
  readonly y: number;
}) {
  const shape = which % KINDS;
  if (shape === 0) return <circle cx={x} cy={y} r={5} fill="currentColor" />;
  const side = { x, y, width: 9, height: 9, fill: "var(--surface)" };
  return (
    <svg overflow="visible" x={x} y={y} width={1} height={1} aria-hidden="true">
      <rect
        {...side}
        x={-4.5}
        y={-4.5}
        stroke="currentColor"
        strokeWidth={2.5}
        transform={shape === 2 ? "rotate(45)" : undefined}
      />
    </svg>
  );
}

/** What fills a bar: full, hatched or empty. The hatch is a pattern of the same drawing. */
export function fillOf(which: number, hatch: string): string {
  return ["currentColor", `url(#${hatch})`, "var(--surface)"][which % KINDS] ?? "currentColor";
}

export function Hatch({ id, which }: { readonly id: string; readonly which: number }) {
  return (
    <pattern
      id={id}
      width={7}
      height={7}
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
      className={inkOf(which)}
    >
      <rect width={7} height={7} fill="var(--surface)" />
      <rect width={2.5} height={7} fill="currentColor" />
    </pattern>
  );
}
