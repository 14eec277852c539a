import { type RequestHandler, Router } from "express";

export interface Readiness {
  readonly ok: boolean;
  readonly checks: Record<string, boolean>;
}

/** `/healthz`: the process answers. `/readyz`: it can do its work (503 while it cannot). */
export function health(ready: () => Promise<Readiness>): RequestHandler {
  const router = Router();
  router.get("/healthz", (_req, res) => {
    res.set("Cache-Control", "no-store").json({ ok: true });
  });
  router.get("/readyz", async (_req, res) => {
    const state = await ready().catch(() => ({ ok: false, checks: {} }));
    res
      .set("Cache-Control", "no-store")
      .status(state.ok ? 200 : 503)
      .json(state);
  });
  return router;
}
