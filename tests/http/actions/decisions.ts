import type { FleksjobScene } from "../../access/fleksjob-scene.ts";
import type { Ask } from "../../access/matrix/route-table.ts";
import { dateFields } from "../../access/matrix/rows.ts";
import { inDays } from "../../access/scene.ts";
import { type Action, revisionOf, stays } from "./action.ts";

/** Decisions, hearings, complaints, proposals and requests to see papers. */
export function decisionActions(s: FleksjobScene): Record<string, Action[]> {
  const draft = (handling: string, does: Partial<Action>): Action => ({
    ask: "POST /sager/:sag/afgoerelser/:afgoerelse/kladde",
    ...{ button: handling, by: "caseworker", ...does },
    at: (_, id) => ({ afgoerelse: id }),
    fields: (row) => ({
      ...{ titel: String(row.title), ...s.words, udenPartshoering: "Medhold" },
      ...{ form: "skriftlig", revision: revisionOf(row), handling },
    }),
  });
  const complain = (handling: string, does: Partial<Action>): Action => ({
    ...{ ask: "POST /afgoerelser/:id/klage", button: handling, by: "citizen", ...does },
    at: ({ afgoerelse_id }) => ({ id: String(afgoerelse_id) }),
    fields: (row) => ({ klage: "Andre ord", revision: revisionOf(row), handling }),
  });
  const handle = (ask: Ask, handling: string, to: string, fields: object): Action => ({
    ...{ ask, button: handling, by: "caseworker", to },
    at: (_, id) => ({ klage: id }),
    fields: () => ({ handling, grund: "Fordi", ...fields }),
    // What is not sent is the citizen's alone.
    unseen: ["kladde"],
  });
  const inCase = "POST /sager/:sag/klager/:klage";
  const complaint = (resultat: string, ask: Ask = inCase): Action[] => [
    complain("gem", { saves: true }),
    complain("papirer", { saves: true }),
    complain("send", { to: "sendt" }),
    {
      ...{ ask: "POST /afgoerelser/:id/klage/papirer", by: "citizen", saves: true },
      at: ({ afgoerelse_id }) => ({ id: String(afgoerelse_id) }),
      fields: (row) => ({ papir: [], revision: revisionOf(row) }),
    },
    handle(ask, "genvurder", "genvurderet", { resultat }),
    handle(ask, "videre", "sendtVidere", {}),
    handle(ask, "udfald", "afgjort", { udfald: "hjemvist", ...dateFields("dato", inDays(0)) }),
  ];
  const propose = (handling: string, does: Partial<Action>): Action => ({
    ask: "POST /sager/:sag/indstilling/kladde",
    ...{ button: handling, by: "caseworker", ...does },
    fields: (row, id) => ({
      ...{ "felt-afvejning": "Vejet", "felt-afklaring": "Afklaret", "felt-skaanehensyn": "Pauser" },
      ...{ "felt-hvorforIkkeOrdinaert": "Fordi", "felt-typerAfFleksjob": "Lager" },
      ...{ "felt-stoetteIOvergang": "Mentor", id, revision: revisionOf(row), handling },
    }),
  });
  const answerProposal = (svar: string, to: string): Action => ({
    ...{ ask: "POST /indstilling", by: "citizen", to },
    fields: (_, id) => ({ indstilling: id, svar, svarOrd: "Nej tak" }),
    unseen: ["kladde"],
  });
  let day = 60;
  const nextDay = () => {
    day += 1;
    return inDays(day);
  };
  const answerRequest = (svar: string, does: Partial<Action>): Action => ({
    ...{ ask: "POST /sager/:sag/aktindsigt", by: "caseworker", ...does },
    fields: (_, id) => ({
      ...{ anmodning: id, svar, begrundelse: "Svar", klagevejledning: "Skriv til os" },
      // Each new day lies after the one before.
      ...dateFields("dag", nextDay()),
    }),
  });
  return {
    afgoerelse: [
      draft("gem", { saves: true }),
      draft("traf", { to: "truffet", also: stays("truffet") }),
      draft("meddel", { to: "meddelt" }),
      {
        ...{ ask: "POST /sager/:sag/afgoerelser/:afgoerelse/partshoering", by: "caseworker" },
        at: (_, id) => ({ afgoerelse: id }),
        fields: () => ({
          ...{ form: "skriftlig", paataenkt: "9 timer", oplysninger: "Praktik" },
          ...dateFields("frist", inDays(14)),
        }),
        also: { udkast: "iPartshoering" },
        // Until it is answered nothing is decided; in the table it is answered at once.
        alone: true,
      },
      {
        ...{ ask: "POST /sager/:sag/afgoerelser/:afgoerelse", by: "caseworker" },
        at: (_, id) => ({ afgoerelse: id }),
        fields: () => ({}),
        // A correction is a decision of its own.
        also: stays("meddelt"),
        alone: true,
        unseen: ["udkast", "iPartshoering", "truffet"],
      },
    ],
    partshoering: [
      {
        ...{ ask: "POST /partshoering/:id", by: "citizen", to: "besvaret" },
        at: (_, id) => ({ id }),
        fields: () => ({ svar: "Nej" }),
      },
      {
        ...{ ask: "POST /sager/:sag/afgoerelser/:afgoerelse/partshoering", by: "caseworker" },
        at: ({ afgoerelse_id }) => ({ afgoerelse: String(afgoerelse_id) }),
        fields: () => ({ svar: "Nej" }),
        to: "besvaret",
      },
    ],
    "klage, held on to": complaint("fastholdt"),
    "klage, agreed with": complaint("medhold"),
    "klage, its case has moved": complaint("fastholdt", "POST /klager/:klage"),
    indstilling: [
      propose("gem", { saves: true }),
      propose("giv", { to: "afgivet" }),
      answerProposal("enig", "enig"),
      answerProposal("uenig", "genforelagt"),
    ],
    aktindsigt: [
      answerRequest("givet", { to: "givet" }),
      answerRequest("afslaaet", { to: "afslaaet" }),
      answerRequest("varerLaengere", { also: stays("anmodet") }),
    ],
  };
}
