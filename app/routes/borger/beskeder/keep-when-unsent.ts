import { data, isRouteErrorResponse } from "react-router";

/**
 * Sends a form from a hydrated page so that nothing typed is lost: without connection, or when the
 * server cannot answer now, the page stays with its words. What the router must handle (a redirect,
 * a login that ran out, a refusal) goes on to it.
 */
export async function keepWhenUnsent<T>(typed: FormData, send: () => Promise<T>) {
  try {
    return await send();
  } catch (error) {
    const expected = error instanceof Response || isRouteErrorResponse(error);
    if (expected && error.status < 500) throw error;
    const values = { tekst: String(typed.get("tekst")), noegle: String(typed.get("noegle")) };
    // Below 400 the router would read the page again, and lose it for the same reason.
    return data({ problem: "unsent" as const, values }, { status: 503 });
  }
}
