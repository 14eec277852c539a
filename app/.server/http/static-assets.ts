import path from "node:path";
import express, { type RequestHandler, type Response, Router } from "express";
import { acceptedEncodings } from "./compress.ts";

const SUFFIX = [
  ["br", ".br"],
  ["gzip", ".gz"],
] as const;
const PRECOMPRESSED = /\.(?:js|css|svg|json|webmanifest|html)$/;

/**
 * The client build: hashed names for a year, everything else for an hour with an ETag. Text
 * assets were compressed at build time and are served as such.
 *
 * @param folder absolute path of build/client
 */
export function staticAssets(folder: string): RequestHandler {
  const router = Router();
  const hashed = express.static(path.join(folder, "assets"), {
    immutable: true,
    maxAge: "1y",
    index: false,
    setHeaders,
  });
  // An asset of an older build is simply gone; it must not be answered with a page.
  router.use("/assets", preferCompressed, hashed, (_req, res) => {
    res.status(404).type("text").send("");
  });
  router.use(
    preferCompressed,
    express.static(folder, { maxAge: "1h", index: false, redirect: false, setHeaders }),
    restoreUrl,
  );
  return router;
}

const preferCompressed: RequestHandler = (req, res, next) => {
  const accepted = acceptedEncodings(req.header("accept-encoding") ?? null);
  const found = SUFFIX.find(([encoding]) => accepted.has(encoding));
  const [pathname = "", query] = req.url.split("?", 2);
  if (found && PRECOMPRESSED.test(pathname) && ["GET", "HEAD"].includes(req.method)) {
    res.locals.plainUrl = req.url;
    req.url = pathname + found[1] + (query === undefined ? "" : `?${query}`);
  }
  next();
};

/** Nothing was found: the router must see the address as it was asked for. */
const restoreUrl: RequestHandler = (req, res, next) => {
  if (typeof res.locals.plainUrl === "string") req.url = res.locals.plainUrl;
  next();
};

function setHeaders(res: Response, file: string): void {
  if (!PRECOMPRESSED.test(file.replace(/\.(?:br|gz)$/, ""))) return;
  res.vary("Accept-Encoding");
  const found = SUFFIX.find(([, suffix]) => file.endsWith(suffix));
  if (!found) return;
  res.setHeader("Content-Encoding", found[0]);
  res.type(path.extname(file.slice(0, -found[1].length)));
}
