import type { LogoutNotice } from "./login/types.ts";

/** Remembers the ids of logout notices until they expire: the second time is a replay (OIDC BCL 2.6). */
export function onceOnly(): (notice: LogoutNotice) => boolean {
  const seen = new Map<string, number>();
  return ({ jti, expiresAt }) => {
    const now = Date.now();
    for (const [id, until] of seen) if (until < now) seen.delete(id);
    if (seen.has(jti)) return false;
    seen.set(jti, expiresAt.getTime());
    return true;
  };
}
