import express, { type Request, type Response, type Router } from "express";
import type Provider from "oidc-provider";
import { errors } from "oidc-provider";
import { DEMO_LEVELS, loaOf, waysOf } from "./claims.ts";
import type { DemoIdentity } from "./identity.ts";
import { chooserPage, messagePage } from "./pages.ts";
import { DEMO_BROKER_PATH } from "./path.ts";

/** The pages between "log in" and the answer: choose a person, or cancel. */
export function interactionRouter(
  provider: Provider,
  identities: readonly DemoIdentity[],
  origin: string,
): Router {
  const router = express.Router();
  const path = "/interaction/:uid";
  const form = express.urlencoded({ extended: false, limit: "4kb", parameterLimit: 10 });

  const show = async (request: Request, response: Response, problem: boolean) => {
    const { params, uid } = await provider.interactionDetails(request, response);
    const action = `${DEMO_BROKER_PATH}/interaction/${uid}`;
    const page = chooserPage({ action, ways: waysOf(params.scope), identities, problem });
    response
      .status(problem ? 400 : 200)
      .type("html")
      .send(page);
  };

  router.get(path, (request, response) => show(request, response, false));

  router.post(path, form, async (request, response) => {
    const fields = readFields(request.body);
    if (fields.cancel) {
      const error = { error: "access_denied", error_description: "user_aborted" };
      await provider.interactionFinished(request, response, error);
      return;
    }
    const { params } = await provider.interactionDetails(request, response);
    const ways = waysOf(params.scope);
    const chosen = identities.find(({ key, way }) => key === fields.person && ways.includes(way));
    const level = DEMO_LEVELS.find((known) => known === fields.level);
    if (!chosen || !level) return show(request, response, true);
    const login = { accountId: chosen.key, acr: loaOf(level), remember: false };
    await provider.interactionFinished(request, response, { login });
  });

  router.use(
    (error: unknown, _request: Request, response: Response, next: (e: unknown) => void) => {
      if (!(error instanceof errors.SessionNotFound)) return next(error);
      response.status(400).type("html").send(messagePage("expired", origin));
    },
  );
  return router;
}

function readFields(body: unknown): Record<"person" | "level" | "cancel", string | undefined> {
  const fields = new Map(Object.entries(body ?? {}));
  const read = (name: string) => {
    const value = fields.get(name);
    return typeof value === "string" ? value : undefined;
  };
  return { person: read("person"), level: read("level"), cancel: read("cancel") };
}
