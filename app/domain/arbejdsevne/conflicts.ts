interface Skaanehensyn {
  readonly code: string;
  readonly against: readonly string[];
}
interface Task {
  readonly name: string;
  readonly demands: readonly string[];
}

/** A task that asks for what the work must spare the person. */
export interface Conflict {
  readonly task: string;
  /** Code of the demand. */
  readonly demand: string;
  /** Code of the skånehensyn it goes against. */
  readonly skaanehensyn: string;
}

/**
 * Where the tasks go against the skånehensyn. A flag for those who talk about the job, never a bar:
 * the employer may have meant something else by the task (docs/domain.md).
 */
export function conflictsOf(
  tasks: readonly Task[],
  chosen: readonly Skaanehensyn[],
): readonly Conflict[] {
  return tasks.flatMap(({ name, demands }) =>
    chosen.flatMap(({ code, against }) =>
      demands
        .filter((demand) => against.includes(demand))
        .map((demand) => ({ task: name, demand, skaanehensyn: code })),
    ),
  );
}
