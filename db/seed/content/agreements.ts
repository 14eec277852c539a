import { prose } from "./prose.ts";
import type { StaffKey } from "./types.ts";

/** What is agreed about a demo citizen's fleksjob, or is about to be; hours as people say them. */
export type Agreement = {
  id: string;
  by: string;
  employer: string;
  contactName: string;
  startsOn: string;
  hours: number;
  opgaver: string;
  loengrundlag: string;
  stoette: string;
  progression: string;
  skaanehensyn: string[];
  /** Codes the citizen lets the workplace see; without it, it is a draft. */
  shown?: string[];
  offeredOn?: string;
  activeOn?: string;
};

const noah = {
  by: "Maria Ravn",
  employer: "Nørreby Engros",
  contactName: "Susanne Lagermand",
  opgaver: "Pakke varer ved det stille bord. Ikke stå ved porten.",
  loengrundlag: "Overenskomsten for lager og transport",
  stoette: "Henrik fra lageret er mentor 7 timer om ugen i et halvt år.",
  skaanehensyn: ["ro", "fasteRutiner"],
};

/** A step of hours, planned and as it became, or a pause; hours as people say them. */
export type Step =
  | { from: string; hours: number; became?: number }
  | { from: string; to: string; reason: string };

/** By the citizen's key. The pause he asked for is not planned yet: it meets the step of December. */
export const steps: Readonly<Record<string, readonly Step[]>> = {
  noah: [
    { from: "2026-10-01", hours: 8, became: 8 },
    { from: "2026-11-02", hours: 12 },
    { from: "2026-12-01", hours: 16 },
    { from: "2027-01-04", hours: 20 },
  ],
  // Out of order in spring, and that was no breach.
  liv: [
    { from: "2026-06-15", hours: 5, became: 5 },
    { from: "2026-08-03", to: "2026-08-16", reason: "Liv havde brug for ro efter en flytning." },
  ],
};

/** A talk about how the job goes, or about the case. */
export type FollowUp = {
  kind?: "samtale";
  on: string;
  at: "workplace" | "elsewhere" | "phone";
  with: string;
  agreed: string;
  /** Who wrote it down; the jobformidler when left out. */
  by?: StaffKey;
};

const firstTalk = (on: string, by: StaffKey, people: string, agreed: string): FollowUp => ({
  ...{ kind: "samtale", on, at: "elsewhere", with: people, agreed, by },
});

/** By the citizen's key. Liv's fourth, the second at her workplace, and the status meeting are to come. */
export const followUps: Readonly<Record<string, readonly FollowUp[]>> = {
  karin: [
    firstTalk(
      "2026-09-01",
      "anders",
      "Karin og Anders Bækgaard",
      "Karin vil gerne blive i et køkken. Anders finder ud af, hvad der kan lettes for hende.",
    ),
  ],
  noah: [
    firstTalk(
      "2026-06-29",
      "hanne",
      "Noah og Hanne Holmgaard",
      "Noah vil begynde med få timer og lægge til. Maria hjælper ham med at finde et job.",
    ),
  ],
  birgit: [
    firstTalk(
      "2026-05-18",
      "camilla",
      "Birgit og Camilla Broby",
      "Birgit vil prøve en butik igen. Camilla spørger, om der er en praktik tæt på hende.",
    ),
  ],
  mette: [
    firstTalk(
      "2025-10-27",
      "camilla",
      "Mette og Camilla Broby",
      "Mette ringer selv rundt til dem, hun kender. Camilla skriver, hvad en praktik må vare.",
    ),
  ],
  tove: [
    firstTalk(
      "2025-11-24",
      "anders",
      "Tove og Anders Bækgaard",
      "Tove vil blive på kontor. Anders tager fat i hendes gamle arbejdsplads.",
    ),
  ],
  emil: [
    firstTalk(
      "2026-09-21",
      "hanne",
      "Emil, hans mor og Hanne Holmgaard",
      "Emil vil have det på skrift dagen før. Hanne sender en plan for hver uge.",
    ),
  ],
  poul: [
    firstTalk(
      "2026-06-01",
      "anders",
      "Poul og Anders Bækgaard",
      "Poul vil gerne arbejde med børn og sport. Anders spørger i klubben, hvad de mangler.",
    ),
  ],
  samira: [
    {
      ...{ on: "2026-11-19", at: "elsewhere", with: "Samira og Maria Ravn", kind: "samtale" },
      agreed: "Vi leder efter en systue. Samira viser sine egne ting frem, når vi besøger stedet.",
    },
  ],
  liv: [
    firstTalk(
      "2026-03-02",
      "hanne",
      "Liv og Hanne Holmgaard",
      "Liv vil helst være et sted med få mennesker. Maria leder efter et lille bibliotek.",
    ),
    {
      ...{ on: "2026-08-24", at: "workplace", with: "Liv, Anna Dam og Maria Ravn" },
      agreed: "Liv møder kl. 9, før der er åbent. Anna siger til dagen før, når der kommer nye.",
    },
    {
      ...{ on: "2026-09-28", at: "phone", with: "Liv og Maria Ravn" },
      agreed: "Det går bedre om morgenen. De 5 timer bliver, som de er.",
    },
    {
      ...{ on: "2026-11-02", at: "elsewhere", with: "Liv og Maria Ravn" },
      agreed: "Liv tør nu sige goda' til dem, hun kender. Næste gang mødes de på biblioteket.",
    },
  ],
};

/** A new assessment asked for together: days on which the two said yes, the citizen first. */
export type JointRequest = { words: string; on: string; with: string; joined: string };

/** By the citizen's key. His is not answered yet: the pause comes first. */
export const jointRequests: Readonly<Record<string, readonly JointRequest[]>> = {
  noah: [
    {
      words: "Jeg er på 12 timer nu, og jeg når mere end halvdelen. Vil I se på det igen?",
      ...{ on: "2026-11-18", with: "Susanne Lagermand, Nørreby Engros", joined: "2026-11-20" },
    },
  ],
};

/** By the citizen's key, the first version first. */
export const agreements: Readonly<Record<string, readonly Agreement[]>> = {
  // He shows one of two considerations. The pause he asked for waits to be sent in a new version.
  noah: [
    {
      ...{ ...noah, id: "00000210-0000-4000-8000-000000000001", startsOn: "2026-10-01", hours: 8 },
      progression: "8 timer i oktober, 12 i november, 16 i december og 20 i januar.",
      ...{ shown: ["ro"], offeredOn: "2026-09-23", activeOn: "2026-09-25" },
    },
    {
      ...{ ...noah, id: "00000210-0000-4000-8000-000000000002", startsOn: "2026-10-01", hours: 12 },
      progression: prose(`
        12 timer nu. December er pause. Så 12 timer i januar, 16 i februar og 20 i marts.
      `),
    },
  ],
};
