import { defineText } from "~/i18n/define-text.ts";

/**
 * What somebody does, in plain words. Never whether they work on this very case: somebody who was
 * denied has the same role. The keys are the roles the database stamps on visits and messages.
 */
export const roleText = defineText({
  da: {
    citizen: "dig selv",
    bisidder: "bisidder",
    fuldmagt: "hjælper med fuldmagt",
    delegation: "hjælper",
    invited: "har åbnet dit link",
    employer: "arbejdsgiver, eller en anden med linket",
    caseworker: "arbejder med sager om job",
    koordinerendeSagsbehandler: "leder arbejdet i sager om job",
    jobformidler: "hjælper med at finde job",
    ydelse: "regner penge ud",
    leder: "leder i kommunen",
    kliniskFunktion: "ser på helbred for regionen",
    egenLaege: "læge",
    system: "gjort af Min Sag selv",
    unknown: "ukendt rolle",
  },
  en: {
    citizen: "yourself",
    bisidder: "companion (bisidder)",
    fuldmagt: "helper with power of attorney",
    delegation: "helper",
    invited: "has opened your link",
    employer: "employer, or somebody else with the link",
    caseworker: "works on cases about jobs",
    koordinerendeSagsbehandler: "leads the work in cases about jobs",
    jobformidler: "helps people find a job",
    ydelse: "works out payments",
    leder: "manager in the municipality",
    kliniskFunktion: "looks at health for the region",
    egenLaege: "doctor",
    system: "done by Min Sag itself",
    unknown: "unknown role",
  },
});
