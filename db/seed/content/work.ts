import { vurderingVejledning } from "./klagevejledning.ts";
import { prose } from "./prose.ts";

/** What a demo citizen has been found to be able to do; hours as people say them. */
export type Assessment = {
  on: string;
  by: string;
  /** Published the day it was made; a draft waits for what is missing. */
  draft?: true;
  tasks: { name: string; hours: number; intensity: number | null; demands?: string[] }[];
  skaanehensyn: string[];
  agreed: number | null;
  difference?: string;
  employerPresent?: true;
  development?: string;
  hjaelp?: string;
  progression?: string;
  klagevejledning?: string;
};

const by = "Hanne Holmgaard";
const complain = vurderingVejledning;

/** The cases in which somebody has looked at the work, by the citizen's key. */
export const assessments: Readonly<Record<string, readonly Assessment[]>> = {
  // Assessed 10, agreed 5: it cannot be published before the difference has its reason.
  karin: [
    {
      ...{ on: "2026-11-16", by, draft: true, agreed: 5 },
      tasks: [{ name: "Køkkenarbejde", hours: 20, intensity: 50, demands: ["staaLaenge"] }],
      skaanehensyn: ["siddePauser", "pauser"],
      hjaelp: "En ergoterapeut ser på køkkenet. Der kommer en stol og sko med støtte.",
      klagevejledning: complain,
    },
  ],
  noah: [
    {
      ...{ on: "2026-09-21", by, agreed: 4 },
      tasks: [{ name: "Pakke varer", hours: 8, intensity: 50 }],
      skaanehensyn: ["ro", "fasteRutiner"],
      development: prose(`
        Noah er ung og har fået en behandling, der virker. Lægen regner med, at han kan klare flere
        timer inden for et år.
      `),
      hjaelp: "En mentor er med 7 timer om ugen i 6 måneder.",
      progression: "8 timer i oktober, 12 i november, 16 i december og 20 i januar.",
      klagevejledning: complain,
    },
  ],
  jens: [
    {
      ...{ on: "2026-10-26", by, agreed: 12.5 },
      tasks: [
        { name: "Køre varer ud", hours: 15, intensity: 50 },
        { name: "Let montage", hours: 10, intensity: 50 },
      ],
      skaanehensyn: ["ingenVridOgLoeft", "siddePauser"],
      progression: "I ser på timerne igen efter 6 måneder.",
      klagevejledning: complain,
    },
  ],
  // The intensity is not there yet, and without it not the reason either.
  birgit: [
    {
      ...{ on: "2026-11-20", by, draft: true, agreed: 8 },
      tasks: [{ name: "Sætte varer på plads", hours: 12, intensity: null }],
      skaanehensyn: ["pauser"],
    },
  ],
  emil: [
    {
      ...{ on: "2026-10-12", by, agreed: 11 },
      tasks: [{ name: "Ordne arkiv", hours: 20, intensity: 55 }],
      skaanehensyn: ["ro", "fasteRutiner", "fasteTider"],
      klagevejledning: complain,
    },
  ],
  // The contract says training; "no twisting or lifting" speaks against it.
  poul: [
    {
      ...{ on: "2026-11-18", by, draft: true, agreed: null },
      tasks: [{ name: "Træne holdet", hours: 10, intensity: 60, demands: ["vrid"] }],
      skaanehensyn: ["ingenVridOgLoeft"],
      klagevejledning: complain,
    },
  ],
};
