import { prose } from "../prose.ts";
import type { CaseDocument } from "../types.ts";

export const livDocuments: CaseDocument[] = [
  {
    id: "00000506-0000-4000-8000-000000000001",
    authorityKey: "noerreby",
    type: "indstilling",
    category: "beskaeftigelse",
    title: "Indstilling fra kommunens team",
    from: "Nørreby Kommune, rehabiliteringsteamet",
    dated: "2026-01-29",
    fetchedOn: "2026-01-29",
    pages: 5,
    status: "gaeldende",
    text: prose(`
      Teamet indstiller, at Liv visiteres til fleksjob efter § 116, stk. 2. Arbejdsevnen er aktuelt
      meget begrænset: to en halv time om ugen i rolige omgivelser.

      Teamet vurderer, at arbejdsevnen kan udvikles. Liv er gået fra ikke at kunne være blandt andre
      til at kunne møde fast på et bibliotek. Psykologen beskriver bedring, og der er støtte i
      hjemmet. Flere timer ventes at være mulige, hvis de øges langsomt.

      Skånehensyn: få mennesker ad gangen, faste opgaver, kendt kontaktperson og plads til at trække
      sig. Ordinært arbejde er ikke muligt. Uddannelse er prøvet og er ikke realistisk nu.
    `),
  },
  {
    id: "00000506-0000-4000-8000-000000000002",
    authorityKey: "sygehus",
    type: "speciallaegeerklaering",
    category: "sundhed",
    title: "Erklæring fra psykiater",
    from: "Sygehus Midtfjord, psykiatrien",
    dated: "2025-12-09",
    fetchedOn: "2026-01-06",
    pages: 6,
    status: "gaeldende",
    text: prose(`
      Patienten har haft social angst siden gymnasiet og har været i behandling siden 2019. Hun har
      gennemført et gruppeforløb og går nu i samtaler hver anden uge.

      Ved samtalen er hun venlig og klar, men tydeligt anspændt. Hun undgår butikker og offentlig
      transport uden ledsager. Der er ikke tegn på psykose. Medicinen tåles godt.

      Tilstanden er langvarig. Der ses langsom, men sikker fremgang gennem gradvis udsættelse for
      det, hun frygter. Et lille antal timer i trygge rammer vurderes at støtte behandlingen. Krav
      om hurtig øgning frarådes.
    `),
  },
  {
    id: "00000506-0000-4000-8000-000000000003",
    authorityKey: "noerreby",
    type: "moedereferat",
    category: "beskaeftigelse",
    title: "Referat fra tredje møde på biblioteket",
    from: "Nørreby Kommune, jobformidler",
    dated: "2026-10-20",
    fetchedOn: "2026-10-20",
    pages: 1,
    status: "gaeldende",
    text: prose(`
      Til stede: Liv, leder af biblioteket Anna Dam og jobformidler Maria Ravn. Mødet blev holdt på
      biblioteket den 20. oktober 2026.

      Liv har været på arbejde hver uge. Hun sætter bøger på plads inden åbningstid og er begyndt at
      hente bestillinger i den første time efter åbning. På en skala fra 1 til 10 sætter hun sin
      tryghed til 5. I juli var tallet 3.

      Anna er glad for Livs arbejde. Liv vil gerne beholde fem timer resten af året. Støtten i
      hjemmet øver bussen med hende om torsdagen. Næste møde er statusmødet i december.
    `),
  },
  {
    id: "00000506-0000-4000-8000-000000000004",
    authorityKey: "laegehuset",
    type: "statusattest",
    category: "sundhed",
    title: "Statusattest om medicin",
    from: "Ali Rahimi, Lægehuset Havnegade",
    dated: "2026-09-08",
    pages: 1,
    status: "gaeldende",
    text: prose(`
      Patienten er set i klinikken den 7. september 2026 sammen med sin støtteperson. Hun har haft
      den samme medicin mod angst siden februar og oplever få bivirkninger. Hun sover bedre end
      sidste år og spiser regelmæssigt.

      Hun fortæller med glæde om jobbet på biblioteket. Hun har kun haft ét angstanfald siden
      sommer. Det skete i bussen. Hun gik hjem og mødte igen næste dag.

      Lægen fortsætter behandlingen uændret. Patienten følges fortsat i psykiatrien. Der er ikke
      behov for nye undersøgelser. Næste kontrol er i marts 2027.
    `),
  },
];
