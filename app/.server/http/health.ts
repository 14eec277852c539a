import { type RequestHandler, Router } from "express";

export interface Readiness {
  readonly ok: boolean;
  readonly checks: Record<string, boolean>;
}

/**
 * `/healthz`: the process answers. `/readyz`: it can do its work (503 while it cannot). `/metrics`:
 * what it counts, for Prometheus; a proxy in front keeps it to the operator.
 */
export function health(
  ready: () => Promise<Readiness>,
  metrics: () => Promise<string>,
): RequestHandler {
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
  router.get("/metrics", async (_req, res) => {
    res
      .set("Cache-Control", "no-store")
      .type("text/plain; version=0.0.4; charset=utf-8")
      .send(await metrics());
  });
  return router;
}
