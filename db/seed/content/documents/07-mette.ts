import { prose } from "../prose.ts";
import type { CaseDocument } from "../types.ts";

export const metteDocuments: CaseDocument[] = [
  {
    id: "00000706-0000-4000-8000-000000000001",
    authorityKey: "noerreby",
    type: "fleksjobaftale",
    category: "beskaeftigelse",
    title: "Fleksjobaftale: 10 timer, 100 procent",
    from: "Nørreby Kommune, jobformidler",
    dated: "2026-01-26",
    fetchedOn: "2026-01-26",
    pages: 3,
    status: "foraeldet",
    text: prose(`
      Mette ansættes i fleksjob i Nørreby Gartneri fra den 2. februar 2026. Hun arbejder 10 timer
      om ugen, fordelt på fire formiddage. Intensiteten er 100 procent, altså 10 effektive timer.

      Praktikken viste 12 effektive timer. Grunden til forskellen er, at gartneriet kun har 10
      timer om ugen i vinterhalvåret. Mette og arbejdsgiveren er enige om det.

      Opgaver: så, prikle og vande. Hensyn: fast mødetid kl. 9, ingen aftener, besked i god tid om
      ændringer. Kontakt i gartneriet er Lise Toftager. Parterne følger op efter tre måneder.
      Aftalen erstatter ikke ansættelseskontrakten.
    `),
  },
  {
    id: "00000706-0000-4000-8000-000000000002",
    authorityKey: "noerreby",
    type: "moedereferat",
    category: "beskaeftigelse",
    title: "Referat: timerne er sat ned til 5",
    from: "Nørreby Kommune, jobformidler",
    dated: "2026-11-09",
    fetchedOn: "2026-11-09",
    pages: 1,
    status: "gaeldende",
    text: prose(`
      Til stede: Mette, Lise Toftager og jobformidler Maria Ravn. Mødet var i gartneriet den
      9. november 2026.

      Lise fortæller, at gartneriet har mistet en stor kunde. Hun kan kun give Mette 5 timer om ugen
      fra den 1. november. Hun er glad for Mettes arbejde og vil gerne beholde hende. Lise skriver
      grunden ned og sender den til kommunen.

      Mette er ked af det, men vil gerne blive. Maria går i gang med at lede efter et job på 5 timer
      ved siden af. Det skal gerne ligge i eller tæt på Søndervig, fordi Mette flytter ved nytår.
      Timer og løn fra det første job bliver stående i sagen.
    `),
  },
  {
    id: "00000706-0000-4000-8000-000000000003",
    authorityKey: "sygehus",
    type: "speciallaegeerklaering",
    category: "sundhed",
    title: "Erklæring fra psykiater",
    from: "Sygehus Midtfjord, psykiatrien",
    dated: "2025-08-19",
    fetchedOn: "2025-09-08",
    pages: 6,
    status: "gaeldende",
    text: prose(`
      Patienten har haft bipolar lidelse siden 2012 og har været indlagt tre gange, senest i 2023.
      Hun er i fast behandling og har god indsigt i sygdommen.

      Ved undersøgelsen er stemningslejet neutralt. Hun sover syv til otte timer og bruger en
      søvndagbog. Hun kender sine tidlige tegn og har en plan med sin kæreste.

      To forsøg på at vende tilbage til arbejdet som lærer endte med tilbagefald. Tilstanden er
      varig. Arbejde om dagen på nedsat tid, med faste rammer og få skift, anbefales. Aften- og
      natarbejde bør undgås. Prognosen er god, når belastningen holdes jævn.
    `),
  },
  {
    id: "00000706-0000-4000-8000-000000000004",
    authorityKey: "noerreby",
    type: "udbetalingsmeddelelse",
    category: "oekonomi",
    title: "Fleksløntilskud for oktober 2026",
    from: "Nørreby Kommune, ydelse",
    dated: "2026-11-13",
    fetchedOn: "2026-11-13",
    pages: 1,
    status: "gaeldende",
    text: prose(`
      Du får fleksløntilskud for oktober 2026. Tilskuddet er regnet ud efter din løn i måneden, også
      den del, der går til pension. Det bliver udbetalt bagud.

      Løn for 10 timer om ugen: 8.233 kr. med pension. Udgangspunktet for tilskuddet er 21.600 kr. i
      2026. Fra det trækker vi 30 procent af lønnen, altså 2.470 kr. Dit tilskud er 19.130 kr. før
      skat. Løn og tilskud er tilsammen mindre end lønnen for jobbet på fuld tid, så der er ikke
      trukket mere. Satserne er vejledende.

      Fra november falder din løn, fordi dine timer er sat ned. Så stiger tilskuddet. Du skal ikke
      selv søge om det. Din historik følger med, når du flytter til en anden kommune.
    `),
  },
];
