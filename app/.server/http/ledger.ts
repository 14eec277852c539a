import { type RequestHandler, type Response, Router } from "express";
import { entryBundle, type PublishedLog, parseTilePath } from "../../../consent/index.ts";

const TEXT = "text/plain; charset=utf-8";
/** A full tile never changes. */
const FOREVER = "public, max-age=31536000, immutable";
/** A newer head, and a fuller tile, are there within a second. */
const SHORT = "public, max-age=1";

/**
 * The public log in the C2SP formats (c2sp.org/tlog-tiles): `/ledger/checkpoint`, `/ledger/key`,
 * `/ledger/tile/<L>/<N>[.p/<W>]` and `/ledger/tile/entries/<N>[.p/<W>]`. Anybody may read it from
 * anywhere: nothing in it is personal, and no cookie is looked at.
 */
export function ledger(log: PublishedLog): RequestHandler {
  const router = Router();
  router.use((_req, res, next) => {
    res.set("Access-Control-Allow-Origin", "*");
    next();
  });
  router.get("/checkpoint", async (_req, res) => {
    const note = await log.checkpoint();
    if (note) answer(res, SHORT, TEXT, note);
    else refuse(res, 404, "The log has no checkpoint yet.");
  });
  router.get("/key", (_req, res) => {
    answer(res, SHORT, TEXT, log.keys.map((key) => `${key}\n`).join(""));
  });
  // Without a parameter: Express would choke on the escapes of a malformed path before we saw it.
  router.get(/^\/tile\//, async (req, res) => {
    const tile = parseTilePath(req.path.slice("/tile/".length));
    if (!tile) return refuse(res, 400, "That is not the path of a tile (c2sp.org/tlog-tiles).");
    const { level, index, width } = tile;
    const body =
      level === "entries"
        ? await log.entries(index, width).then((leaves) => leaves && entryBundle(leaves))
        : await log.tile(level, index, width);
    if (!body) return refuse(res, 404, "The tree has no such tile.");
    answer(res, width === 256 ? FOREVER : SHORT, "application/octet-stream", body);
  });
  router.use((_req, res) => refuse(res, 404, "The log has no such part."));
  return router;
}

function answer(res: Response, caching: string, type: string, body: string | Buffer): void {
  res.set("Cache-Control", caching).type(type).send(body);
}

function refuse(res: Response, status: number, text: string): void {
  res.set("Cache-Control", "no-store").status(status).type(TEXT).send(`${text}\n`);
}
