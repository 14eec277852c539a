import { index, layout, type RouteConfig, route } from "@react-router/dev/routes";

/**
 * Every address of the portal, in one list. A new route also needs a line in the access matrix
 * of the tests, or they fail.
 */
export default [
  index("routes/offentlig/forside/page.tsx"),
  route("tilgaengelighed", "routes/offentlig/tilgaengelighed/page.tsx"),
  route("privatliv", "routes/offentlig/privatliv/page.tsx"),
  route("sprog", "routes/offentlig/sprog/change-language.ts"),
  route("log-ind", "routes/log-ind/start.tsx"),
  route("log-ind/svar", "routes/log-ind/answer.tsx"),
  route("log-af", "routes/log-ind/end-session.ts"),
  route("log-af/bagkanal", "routes/log-ind/back-channel-logout.ts"),
  route("logget-af", "routes/log-ind/logged-out.tsx"),

  layout("routes/borger/layout.tsx", [route("overblik", "routes/borger/overblik/page.tsx")]),

  route("*", "routes/offentlig/ikke-fundet/page.tsx"),
] satisfies RouteConfig;
