import type { RequestHandler } from "express";
import { takesFiles } from "../upload/upload-path.ts";

/** Plenty for a form over a poor line, too little to hold connections by dripping (slow loris). */
const FORM_MS = 60_000;

/** Ends a request whose form does not arrive; a page that takes files has as long as the server allows. */
export const endSlowBodies: RequestHandler = (req, res, next) => {
  if (req.method === "POST" && !takesFiles(req.path)) {
    const timer = setTimeout(() => {
      if (!req.complete) req.destroy();
    }, FORM_MS);
    timer.unref();
    res.once("close", () => clearTimeout(timer));
  }
  next();
};
