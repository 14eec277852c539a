/** A task as it is counted: hundredths of an hour a week, per cent of what others reach. */
export interface CountedTask {
  readonly centihours: number;
  readonly intensity: number | null;
}

/** A quarter of an hour: agreements are made in quarters, so what is nearer than that is no difference. */
const QUARTER = 25;

/**
 * Effective hours = hours × intensity, task by task, in hundredths of an hour, halves up. A task that
 * has not been assessed counts as nothing. Source: docs/domain.md, Arbejdsevnevurdering.
 */
export function effectiveOf({ centihours, intensity }: CountedTask): number {
  return Math.floor((centihours * (intensity ?? 0) + 50) / 100);
}

/** The sum over all tasks, in hundredths of an hour. */
export function effectiveHours(tasks: readonly CountedTask[]): number {
  return tasks.reduce((sum, task) => sum + effectiveOf(task), 0);
}

/** To the nearest quarter of an hour, in hundredths: 8.04 is 8. */
export function inQuarters(centihours: number): number {
  return Math.floor((centihours + Math.floor(QUARTER / 2)) / QUARTER) * QUARTER;
}

/** Whether assessed and agreed hours differ so that the difference needs a reason, up or down. */
export function differs(effective: number, agreed: number): boolean {
  return inQuarters(effective) !== inQuarters(agreed);
}
