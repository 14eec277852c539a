const STEPS = [1, 2, 2.5, 5, 10];
const MOST_STEPS = 5;

/**
 * Round values of the axis from 0 up to at least `highest`, evenly spaced, at most six of them.
 * @param highest the largest value to be shown, 0 or more
 */
export function ticksUpTo(highest: number): readonly number[] {
  if (!(highest > 0)) return [0, 1];
  const rough = highest / MOST_STEPS;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * (STEPS.find((factor) => power * factor >= rough) ?? 10);
  const count = Math.ceil(highest / step - 1e-9);
  // Rounded: 3 * 0.1 is not 0.3.
  return Array.from({ length: count + 1 }, (_, n) => Number((n * step).toPrecision(12)));
}

/** Where a chart draws: heights in pixels, widths in per cent of whatever room there is. */
export const PLOT = { top: 24, bottom: 192, height: 218, left: 17, right: 99 } as const;

/** The y of a value, in pixels. */
export function heightOf(value: number, top: number): number {
  return Math.round((PLOT.bottom - (value / top) * (PLOT.bottom - PLOT.top)) * 10) / 10;
}

/** The middle of slot `at` of `count`, in per cent. */
export function middleOf(at: number, count: number): number {
  return PLOT.left + ((at + 0.5) * (PLOT.right - PLOT.left)) / count;
}

/** How wide a bar is, in per cent: air beside it, and no wall where there are few. */
export function barWidth(count: number): number {
  return Math.min(((PLOT.right - PLOT.left) / count) * 0.6, 12);
}

/** Every which label there is room for. */
export function labelStep(count: number, room: number): number {
  return Math.max(1, Math.ceil(count / room));
}
