/** What may be logged about an error: never its message, which may quote what a person wrote. */
export interface ErrorFacts {
  readonly error: string;
  readonly code: string;
  /** First code position of the stack, e.g. `index.js:10:4`; holds no data. */
  readonly at: string | undefined;
}

const STABLE_CODE = /^[A-Za-z0-9_.-]{2,60}$/;
const AWAY = /^(?:ECONN|EPIPE|ENOTFOUND|ETIMEDOUT|CONNECT(?:ION)?_|57P0|08|53)/;

export function errorFacts(error: unknown): ErrorFacts {
  const status = statusOf(error);
  if (status !== null) return { error: "RouteError", code: `HTTP_${status}`, at: undefined };
  if (!(error instanceof Error)) return { error: typeof error, code: "UNKNOWN", at: undefined };
  return {
    error: STABLE_CODE.test(error.name) ? error.name : "Error",
    code: codeOf(error) ?? "UNKNOWN",
    at: error.stack?.match(/\n\s+at [^\n]*?([\w.-]+:\d+:\d+)/)?.[1],
  };
}

/** The status of an error the router made itself (405, 400); null for everything else. */
export function statusOf(error: unknown): number | null {
  if (typeof error !== "object" || error === null || error instanceof Error) return null;
  return "status" in error && typeof error.status === "number" ? error.status : null;
}

/**
 * True when the database is away, starting, full or shutting down, so that trying again later
 * makes sense. Codes: Node's socket errors, postgres.js `CONNECTION_*`, SQLSTATE classes 08
 * (connection), 53 (resources) and 57P01–57P05 (shutdown, starting up).
 */
export function isUnavailable(error: unknown): boolean {
  return AWAY.test(codeOf(error) ?? "");
}

/** The stable code of an error or of the cause it wraps; Drizzle wraps the driver's error. */
function codeOf(error: unknown, depth = 0): string | null {
  if (typeof error !== "object" || error === null || depth > 4) return null;
  if ("code" in error && typeof error.code === "string" && STABLE_CODE.test(error.code)) {
    return error.code;
  }
  return "cause" in error ? codeOf(error.cause, depth + 1) : null;
}
