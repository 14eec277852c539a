import { prose } from "./prose.ts";
import type { AuthorityKey } from "./types.ts";

/** A meeting of a demo case; times are those of the clock in Copenhagen. */
export type Meeting = {
  id: string;
  title: string;
  day: string;
  clock: string;
  minutes: number;
  form: "fremmoede" | "video";
  place: string;
  people: Record<string, string>;
  dagsorden: string;
  status: "planlagt" | "indkaldt" | "holdt";
  by: string;
  /** ISO day. */
  invitedOn?: string;
  /** Papers of the office's given to authorities outside, by key; `plan` is the forberedende del. */
  mappe?: { papers: string[]; plan: boolean; to: AuthorityKey[]; sharedOn: string };
  /** Minutes, the first version first; ISO days. */
  referat?: { body: string; givenOn: string; bemaerkning?: string; bemaerketOn?: string }[];
  spoergsmaal?: string;
  bisidder?: string;
};

const team = {
  moedeleder: "Lone Elmegaard",
  sagsbehandler: "Hanne Holmgaard",
  job: "Ulla Brink",
  social: "Erik Vang",
  laege: "Inge Fjordside",
};

/** The cases in which there is a meeting, by the citizen's key. */
export const meetings: Readonly<Record<string, readonly Meeting[]>> = {
  // The team's meeting that the case waits for.
  jens: [
    {
      ...{ id: "0000030e-0000-4000-8000-000000000001", title: "Møde i kommunens team" },
      ...{ day: "2026-12-08", clock: "10:00", minutes: 60, form: "fremmoede" },
      place: prose(`
        Nørreby Rådhus, Torvet 1, lokale 12. Gå ind ad døren ved parkeringen. Hanne henter dig i
        forhallen.
      `),
      people: team,
      dagsorden:
        "Hvem er vi\nDin plan og dine mål\nDit helbred og din ryg\nHvad du kan på et job\nHvad teamet vil foreslå",
      ...{ status: "indkaldt", by: "Hanne Holmgaard", invitedOn: "2026-11-17" },
      mappe: {
        papers: ["00000306-0000-4000-8000-000000000004"],
        ...{ plan: true, to: ["kliniskFunktion"], sharedOn: "2026-11-24" },
      },
      spoergsmaal: "Kan jeg få flere pauser, når jeg kører varer ud?",
      bisidder: "Bent Følgesen",
    },
  ],
  // After the leader's review: the team meets again, and she has said yes to what it reads.
  samira: [
    {
      ...{ id: "0000060e-0000-4000-8000-000000000002", title: "Møde i kommunens team" },
      ...{ day: "2026-06-04", clock: "09:30", minutes: 60, form: "fremmoede" },
      place: "Nørreby Rådhus, Torvet 1, lokale 12. Der er en stol til dig, også mens du venter.",
      people: { ...team, sagsbehandler: "Anders Bækgaard" },
      dagsorden: "Hvem er vi\nDe to jobs, du har prøvet\nDine knæ\nHvad teamet vil foreslå",
      ...{ status: "holdt", by: "Anders Bækgaard", invitedOn: "2026-05-20" },
      referat: [
        {
          body: prose(`
            Vi var Samira, Lone, Anders, Ulla, Erik og Inge. Samira fortalte om de to jobs. Begge
            steder skulle hun stå op, til der kom en stol. Hun vil have et job, hvor hun kan sidde.

            Teamet vil foreslå et fleksjob. Anders sender forslaget i dag.
          `),
          givenOn: "2026-06-05",
          bemaerkning: "It is right. The chair came after three weeks. Please write that too.",
          bemaerketOn: "2026-06-07",
        },
      ],
    },
    {
      ...{ id: "0000060e-0000-4000-8000-000000000001", title: "Møde om din sag igen" },
      ...{ day: "2026-12-22", clock: "10:30", minutes: 60, form: "fremmoede" },
      place: "Nørreby Rådhus, Torvet 1, lokale 12. Der er en stol til dig, også mens du venter.",
      people: { ...team, sagsbehandler: "Anders Bækgaard", jobformidler: "Maria Ravn" },
      dagsorden:
        "Det, vores leder har set på\nJob, hvor du kan sidde\nDet, du selv vil\nHvad teamet vil foreslå",
      ...{ status: "indkaldt", by: "Anders Bækgaard", invitedOn: "2026-11-23" },
      mappe: {
        papers: ["00000606-0000-4000-8000-000000000003", "00000606-0000-4000-8000-000000000005"],
        ...{ plan: true, to: ["kliniskFunktion"], sharedOn: "2026-11-24" },
      },
      spoergsmaal: "Can somebody explain the words in Danish to me?",
    },
  ],
  // The status meeting at six months, at the workplace.
  liv: [
    {
      ...{ id: "0000050e-0000-4000-8000-000000000002", title: "Møde i kommunens team" },
      ...{ day: "2026-01-29", clock: "10:00", minutes: 60, form: "video" },
      place: "Du kan være med hjemmefra på video. Din støtte hjælper dig med at komme på.",
      people: { ...team, jobformidler: "Maria Ravn" },
      dagsorden: "Hvem er vi\nDit lille job på biblioteket\nHvad teamet vil foreslå",
      ...{ status: "holdt", by: "Hanne Holmgaard", invitedOn: "2026-01-12" },
      referat: [
        {
          body: prose(`
            Vi var Liv, Lone, Hanne, Maria, Ulla, Erik og Inge. Liv fortalte, at hun kan være to en
            halv time om ugen på biblioteket. Hun er ikke så bange mere, når hun ved, hvem der er der.

            Teamet tror på flere timer, hvis det går langsomt. Teamet vil foreslå et fleksjob.
          `),
          givenOn: "2026-01-30",
        },
      ],
    },
    {
      ...{ id: "0000050e-0000-4000-8000-000000000001", title: "Møde om det halve år" },
      ...{ day: "2026-12-15", clock: "13:00", minutes: 45, form: "fremmoede" },
      place: "Biblioteket, Anna Dams kontor. Maria er der lidt før.",
      people: { jobformidler: "Maria Ravn", sagsbehandler: "Hanne Holmgaard" },
      dagsorden: "Sådan går det på jobbet\nDine tal fra 1 til 10\nHvad der skal ske i foråret",
      ...{ status: "indkaldt", by: "Hanne Holmgaard", invitedOn: "2026-11-19" },
    },
  ],
  // The team's meeting before the decision; the paper from it is dated the same day.
  emil: [
    {
      ...{ id: "0000090e-0000-4000-8000-000000000001", title: "Møde i kommunens team" },
      ...{ day: "2026-08-20", clock: "09:00", minutes: 60, form: "fremmoede" },
      place: "Nørreby Rådhus, Torvet 1, lokale 3. Der er stille, og der er ingen andre.",
      people: team,
      dagsorden: "Hvem er vi\nArkivet: det gik godt, og det var svært\nHvad teamet vil foreslå",
      ...{ status: "holdt", by: "Hanne Holmgaard", invitedOn: "2026-08-03" },
      referat: [
        {
          body: prose(`
            Vi var Emil, Ellen, Lone, Hanne, Ulla, Erik og Inge. Emil fortalte om arkivet. Det gik
            godt, når planen var fast. Det gik galt, når den skiftede samme dag.

            Teamet vil foreslå et fleksjob. Hanne sender forslaget i dag. Emil får spørgsmålene
            fra mødet på skrift.
          `),
          givenOn: "2026-08-21",
          bemaerkning: "Jeg sagde også, at jeg gerne vil arbejde med dyr. Det mangler.",
          bemaerketOn: "2026-08-22",
        },
        {
          body: prose(`
            Vi var Emil, Ellen, Lone, Hanne, Ulla, Erik og Inge. Emil fortalte om arkivet. Det gik
            godt, når planen var fast. Det gik galt, når den skiftede samme dag. Emil vil gerne
            arbejde med dyr.

            Teamet vil foreslå et fleksjob. Hanne sender forslaget i dag. Emil får spørgsmålene
            fra mødet på skrift.
          `),
          givenOn: "2026-08-24",
        },
      ],
      spoergsmaal: "Jeg vil gerne have alle spørgsmål på skrift bagefter.",
      bisidder: "Ellen Prototypsen",
    },
  ],
  // Planned after the talk with the employer; Karin is not invited yet.
  karin: [
    {
      ...{ id: "0000010e-0000-4000-8000-000000000001", title: "Møde om dine timer" },
      ...{ day: "2026-12-10", clock: "11:00", minutes: 45, form: "video" },
      place: "Du får et link i en besked dagen før.",
      people: { sagsbehandler: "Hanne Holmgaard", jobformidler: "Maria Ravn" },
      dagsorden: "",
      ...{ status: "planlagt", by: "Hanne Holmgaard" },
    },
  ],
};
