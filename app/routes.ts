import { index, layout, type RouteConfig, route } from "@react-router/dev/routes";

/**
 * Every address of the portal, in one list. A new route also needs a line in the access matrix
 * of the tests, or they fail.
 */
export default [
  index("routes/offentlig/forside/page.tsx"),
  route("tilgaengelighed", "routes/offentlig/tilgaengelighed/page.tsx"),
  route("privatliv", "routes/offentlig/privatliv/page.tsx"),
  route("kvittering", "routes/offentlig/kvittering/page.tsx"),
  route("kvittering/uden-net.js", "routes/offentlig/kvittering/offline-worker.ts"),
  route("sprog", "routes/offentlig/sprog/change-language.ts"),
  route("log-ind", "routes/log-ind/start.tsx"),
  route("log-ind/svar", "routes/log-ind/answer.tsx"),
  route("log-ind/noegle", "routes/log-ind/noegle/page.tsx"),
  route("log-ind/noegle/begynd", "routes/log-ind/noegle/begin.ts"),
  route("log-af", "routes/log-ind/end-session.ts"),
  route("log-af/bagkanal", "routes/log-ind/back-channel-logout.ts"),
  route("logget-af", "routes/log-ind/logged-out.tsx"),

  layout("routes/borger/layout.tsx", [
    route("overblik", "routes/borger/overblik/page.tsx"),
    route("plan", "routes/borger/plan/page.tsx"),
    route("afgoerelser", "routes/borger/afgoerelser/page.tsx"),
    route("afgoerelser/:id", "routes/borger/afgoerelse/page.tsx"),
    route("penge", "routes/borger/penge/page.tsx"),
    route("fravaer", "routes/borger/fravaer/page.tsx"),
    route("papirer", "routes/borger/papirer/page.tsx"),
    route("papirer/:id", "routes/borger/papir/page.tsx"),
    route("samtykker", "routes/borger/samtykker/liste/page.tsx"),
    route("samtykker/nyt", "routes/borger/samtykker/nyt/page.tsx"),
    route("samtykker/underskrift", "routes/borger/samtykker/underskrift/begin.ts"),
    route("samtykker/:id", "routes/borger/samtykker/et/page.tsx"),
    route("hvem-har-set", "routes/borger/hvem-har-set/page.tsx"),
    route("kvitteringer/:entry", "routes/borger/kvittering/fetch-receipt.ts"),
    route("beskeder", "routes/borger/beskeder/page.tsx"),
    route("hjaelpere", "routes/borger/hjaelpere/page.tsx"),
    route("hjaelpere/ny", "routes/borger/hjaelpere/ny/page.tsx"),
    route("adgangsnoegler", "routes/borger/adgangsnoegler/page.tsx"),
    route("adgangsnoegler/begynd", "routes/borger/adgangsnoegler/begin.ts"),
  ]),

  layout("routes/hjaelper/layout.tsx", [
    route("hjaelper", "routes/hjaelper/liste/page.tsx"),
    layout("routes/hjaelper/helped.tsx", [
      route("hjaelper/:delegation", "routes/hjaelper/start/page.tsx"),
      route("hjaelper/:delegation/plan", "routes/hjaelper/plan/page.tsx"),
      route("hjaelper/:delegation/afgoerelser", "routes/hjaelper/afgoerelser/page.tsx"),
      route("hjaelper/:delegation/afgoerelser/:afgoerelse", "routes/hjaelper/afgoerelser/one.tsx"),
      route("hjaelper/:delegation/papirer", "routes/hjaelper/papirer/page.tsx"),
      route("hjaelper/:delegation/papirer/:document", "routes/hjaelper/papirer/one.tsx"),
      route("hjaelper/:delegation/beskeder", "routes/hjaelper/beskeder/page.tsx"),
      route("hjaelper/:delegation/samtykker", "routes/hjaelper/samtykker/page.tsx"),
      route("hjaelper/:delegation/samtykker/:consent", "routes/hjaelper/samtykker/answer.tsx"),
      route("hjaelper/:delegation/hvem-har-set", "routes/hjaelper/hvem-har-set/page.tsx"),
    ]),
  ]),
  route("invitation", "routes/hjaelper/invitation/page.tsx"),
  route("invitation/:token", "routes/hjaelper/invitation/keep-token.ts"),

  layout("routes/sagsbehandler/layout.tsx", [
    route("myndighed", "routes/sagsbehandler/myndighed/page.tsx"),
    route("sager", "routes/sagsbehandler/sager/page.tsx"),
    route("sager/:sag", "routes/sagsbehandler/sag/page.tsx"),
    route("sager/:sag/plan", "routes/sagsbehandler/plan/page.tsx"),
    route("sager/:sag/afgoerelser", "routes/sagsbehandler/afgoerelser/page.tsx"),
    route("sager/:sag/afgoerelser/:afgoerelse", "routes/sagsbehandler/afgoerelse/page.tsx"),
    route("sager/:sag/papirer/:document", "routes/sagsbehandler/papir/page.tsx"),
    route("sager/:sag/beskeder", "routes/sagsbehandler/beskeder/page.tsx"),
    route("sager/:sag/penge", "routes/sagsbehandler/penge/page.tsx"),
    route("sager/:sag/penge/maaned", "routes/sagsbehandler/maaned/page.tsx"),
    route("sager/:sag/fravaer", "routes/sagsbehandler/fravaer/page.tsx"),
    route("sager/:sag/bed-om-samtykke", "routes/sagsbehandler/bed-om-samtykke/page.tsx"),
    route("sager/:sag/hjemmel", "routes/sagsbehandler/hjemmel/page.tsx"),
    route("delt-med-os", "routes/sagsbehandler/delt-med-os/page.tsx"),
    route("delt-med-os/tilbagetrukne", "routes/sagsbehandler/tilbagetrukne/page.tsx"),
    route("delt-med-os/:consent", "routes/sagsbehandler/delte-papirer/page.tsx"),
    route("delt-med-os/:consent/papirer/:document", "routes/sagsbehandler/delt-papir/page.tsx"),
  ]),

  route("*", "routes/offentlig/ikke-fundet/page.tsx"),
] satisfies RouteConfig;
