import { prose } from "../prose.ts";
import type { CaseDocument } from "../types.ts";

export const noahDocuments: CaseDocument[] = [
  {
    id: "00000206-0000-4000-8000-000000000001",
    authorityKey: "noerreby",
    type: "fleksjobaftale",
    category: "beskaeftigelse",
    title: "Fleksjobaftale med Nørreby Engros",
    from: "Nørreby Kommune, jobformidler",
    dated: "2026-09-24",
    fetchedOn: "2026-09-24",
    pages: 4,
    status: "gaeldende",
    text: prose(`
      Noah ansættes i fleksjob på lageret hos Nørreby Engros fra den 1. oktober 2026. Han begynder
      med 8 timer om ugen og en intensitet på 50 procent. Det giver 4 effektive timer.

      Aftalte trin: 8 timer i oktober, 12 timer i november, 16 timer i december og 20 timer i
      januar. Trinene er mål. En pause eller et trin, der flyttes, er ikke et brud på aftalen.

      Opgaver: pakke småvarer, sætte etiketter på og rydde op. Hensyn: plads væk fra bånd og
      trucks, høreværn, pause hver time i et roligt rum. Henrik er mentor 7 timer om ugen i seks
      måneder. Kontakt på lageret er holdleder Susanne Kjær. Opfølgning aftales for hver måned.
    `),
  },
  {
    id: "00000206-0000-4000-8000-000000000002",
    authorityKey: "sygehus",
    type: "speciallaegeerklaering",
    category: "sundhed",
    title: "Erklæring fra hjernelæge",
    from: "Sygehus Midtfjord, afdeling for hjerneskader",
    dated: "2026-03-18",
    fetchedOn: "2026-04-20",
    pages: 7,
    status: "gaeldende",
    text: prose(`
      Patienten pådrog sig en hjernerystelse ved et fald på cykel i september 2020. Han har siden
      haft hovedpine, træthed og følsomhed over for lyd. Der er ikke fundet blødning eller brud.

      Den neuropsykologiske undersøgelse viser normal begavelse. Tempo og opmærksomhed falder
      tydeligt efter omkring 40 minutter og bedres efter pause. Der er ingen tegn på depression.

      Generne har nu varet over fem år. Der ventes langsom bedring gennem en rolig og gradvis
      belastning. Det anbefales at øge arbejdstiden i små trin og at holde faste pauser. Støj og
      skiftende opgaver bør undgås. Ny undersøgelse er ikke planlagt.
    `),
  },
  {
    id: "00000206-0000-4000-8000-000000000003",
    authorityKey: "laegehuset",
    type: "statusattest",
    category: "sundhed",
    title: "Statusattest om hovedpine",
    from: "Ali Rahimi, Lægehuset Havnegade",
    dated: "2026-10-29",
    pages: 2,
    status: "gaeldende",
    text: prose(`
      Patienten er set den 27. oktober 2026. Han har været i fleksjob på et lager i fire uger. Han
      har hovedpine to dage om ugen mod fire dage i foråret. Han tager sjældnere smertestillende.

      Han sover otte timer og går tur hver dag. Han oplever, at mentoren på lageret gør en stor
      forskel. Han er bekymret for december, hvor der er travlt og meget støj på lageret. De to
      seneste år har han haft tilbagefald i den måned.

      Lægen støtter, at næste trin udskydes til januar. Der er ikke behov for nye undersøgelser.
      Patienten ses igen om tre måneder.
    `),
  },
  {
    id: "00000206-0000-4000-8000-000000000004",
    authorityKey: "noerreby",
    type: "moedereferat",
    category: "beskaeftigelse",
    title: "Referat fra opfølgning på lageret",
    from: "Nørreby Kommune, jobformidler",
    dated: "2026-11-03",
    fetchedOn: "2026-11-03",
    pages: 1,
    status: "gaeldende",
    text: prose(`
      Til stede: Noah, mentor Henrik, holdleder Susanne Kjær og jobformidler Maria Ravn. Mødet var
      på lageret den 3. november 2026.

      Noah har arbejdet 12 timer om ugen siden den 1. november. Han pakker småvarer i sit eget tempo
      og har ikke haft sygedage. Henrik er hos ham hver dag fra start. Susanne er tilfreds og vil
      gerne beholde ham.

      Noah siger, at han gerne vil holde pause i december. Maria ser på, om trinet på 16 timer kan
      flyttes til januar. Ingen ved mødet mener, at pausen er et brud på aftalen. Nyt møde aftales,
      når trinene er flyttet.
    `),
  },
];
