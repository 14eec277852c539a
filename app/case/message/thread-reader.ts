/** Who reads a thread: the citizen is spoken to, everybody else is told. */
export type ThreadReader = "citizen" | "other";
