/** Longer than the server's own limit on a statement (db/client.ts), so a live server answers first. */
const DEADLINE_MS = 20_000;

/** The server's side of a transaction went away: closed, reset, shut down, or silent past its limit. */
export function connectionIsLost(error: unknown): boolean {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  return /^(CONNECTION_|ECONN|EPIPE|ETIMEDOUT|57P0)/.test(code);
}

/**
 * A statement sent on a connection that closed a moment ago is never answered by the driver, and a
 * server that hangs answers nobody: without a limit of our own its request would wait for ever.
 * @throws an error with the code CONNECTION_SILENT after 20 seconds, or the limit given
 */
export async function withinDeadline<T>(work: Promise<T>, limitMs = DEADLINE_MS): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const silent = new Error("the database did not answer");
      reject(Object.assign(silent, { code: "CONNECTION_SILENT" }));
    }, limitMs);
  });
  try {
    return await Promise.race([work, deadline]);
  } finally {
    clearTimeout(timer);
  }
}
