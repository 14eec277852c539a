import type { ISql } from "postgres";
import { actRefusal } from "../../consent/index.ts";
import type { Scene } from "./scene.ts";

/** What became of an act: "done", the gate's or a guard's refusal, or the server's SQLSTATE. */
export async function told(act: PromiseLike<unknown>): Promise<string> {
  try {
    const outcome = await act;
    const refused = typeof outcome === "object" && outcome !== null && "refusal" in outcome;
    return refused && typeof outcome.refusal === "string" ? outcome.refusal : "done";
  } catch (error) {
    const cause = error instanceof Error && error.cause ? error.cause : error;
    const code = typeof cause === "object" && cause !== null && "code" in cause ? cause.code : "";
    return actRefusal(error) ?? String(code || error);
  }
}

/** The SQLSTATE of a missing grant and of a row a policy does not let in. */
export const denied = "42501";

type Opening = {
  session: Buffer;
  kind: string;
  basis: string;
  id?: string;
  /** SHA-256 of an invitation's secret. */
  secret?: Buffer;
  statute?: string;
  reason?: string;
};

/** Plain SQL in a visit, as the app's role: what a bug in a page could write. */
export async function inVisit<T>(
  s: Pick<Scene, "app">,
  { session, kind, basis, id, secret, statute, reason }: Opening,
  work: (tx: ISql) => Promise<T>,
): Promise<T | { refusal: string }> {
  return s.app.begin(async (tx) => {
    const [opened] = await tx`
      select * from open_visit(${session}, ${kind}, ${basis}, ${id ?? null}, null, null,
        ${statute ?? null}, ${reason ?? null}, ${secret ?? null})`;
    if (kind === "consent.decide") await tx`select present_session(${session})`;
    return opened?.allowed ? work(tx) : { refusal: String(opened?.refusal) };
  }) as Promise<T | { refusal: string }>;
}
