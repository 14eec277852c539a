import type { MiddlewareFunction } from "react-router";
import { type Actor, hashToken } from "../../consent/index.ts";
import { readSessionToken } from "../.server/session-cookie.ts";
import { servicesContext, sessionContext } from "../context.ts";

/** Finds the browser's session; asks the database only when a route wants to know who it is. */
export const sessionMiddleware: MiddlewareFunction<Response> = async (
  { request, context },
  next,
) => {
  const token = readSessionToken(request.headers.get("cookie"));
  const tokenHash = token === undefined ? undefined : hashToken(token);
  const { gate } = context.get(servicesContext);
  let asked: Promise<Actor | undefined> | undefined;
  context.set(sessionContext, {
    token,
    tokenHash,
    actor: () => {
      if (tokenHash === undefined) return Promise.resolve(undefined);
      asked ??= gate.sessions.actor(tokenHash);
      return asked;
    },
  });
  return next();
};
