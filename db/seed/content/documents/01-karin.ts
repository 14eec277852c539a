import { prose } from "../prose.ts";
import type { CaseDocument } from "../types.ts";

export const karinDocuments: CaseDocument[] = [
  {
    id: "00000106-0000-4000-8000-000000000001",
    authorityKey: "noerreby",
    type: "praktikbeskrivelse",
    category: "beskaeftigelse",
    title: "Praktik i skolekøkken: 20 timer, 50 procent",
    from: "Nørreby Kommune, jobformidler",
    dated: "2026-06-19",
    fetchedOn: "2026-06-19",
    pages: 4,
    status: "gaeldende",
    text: prose(`
      Karin har været i praktik i køkkenet på Nørreby Skole fra den 30. marts til den 19. juni 2026.
      Hun mødte 20 timer om ugen, fordelt på fire dage fra kl. 9 til 14. Hun havde tre sygedage.

      Opgaverne var at smøre madpakker, snitte grøntsager, bage brød og gøre lettere rent. Karin
      arbejder omhyggeligt og kender køkkenets regler. Hun har brug for at sidde ned hver halve
      time. Tunge gryder og kasser løftes af en kollega.

      Køkkenlederen og jobformidleren vurderer sammen, at Karin når omkring halvdelen af, hvad en
      kollega når på samme tid. Det svarer til 20 timer med en intensitet på 50 procent, altså
      10 effektive timer om ugen. Med en høj stol og bedre sko kan hun måske nå mere.
    `),
  },
  {
    id: "00000106-0000-4000-8000-000000000002",
    authorityKey: "noerreby",
    type: "fleksjobaftale",
    category: "beskaeftigelse",
    title: "Udkast til fleksjobaftale: 20 timer, 25 procent",
    from: "Nørreby Kommune, jobformidler",
    dated: "2026-11-12",
    fetchedOn: "2026-11-12",
    pages: 3,
    status: "gaeldende",
    text: prose(`
      Aftalen gælder et fleksjob i køkkenet på Nørreby Skole. Karin skal arbejde 20 timer om ugen,
      fordelt på fire dage. Intensiteten er sat til 25 procent. Det giver 5 effektive timer.

      Opgaver: smøre madpakker, snitte grøntsager og hjælpe med servering. Brødbagning er taget ud.
      Hensyn: pause hver halve time, ingen løft over fem kilo og mødetid efter kl. 9. Kontakt på
      skolen er køkkenleder Birthe Lund.

      Aftalen er et udkast. Vurderingen efter praktikken sagde 10 effektive timer. Grunden til, at
      aftalen nu siger 5, er ikke skrevet ind endnu. Arbejdsgiveren skal være med, når den skrives.
      Aftalen erstatter ikke ansættelseskontrakten. Parterne følger op efter tre måneder.
    `),
  },
  {
    id: "00000106-0000-4000-8000-000000000003",
    authorityKey: "laegehuset",
    type: "lae265",
    category: "sundhed",
    title: "LÆ 265 fra din egen læge",
    from: "Ali Rahimi, Lægehuset Havnegade",
    dated: "2026-09-21",
    pages: 3,
    status: "gaeldende",
    text: prose(`
      Patienten er kendt i lægehuset siden 2004. Hun har leddegigt, påvist i 2019, med gener fra
      håndled, fingre og forfod. Der er fast kontrol på sygehuset hver sjette måned.

      Aktuelt morgenstivhed i halvanden time. Smerterne tager til ved stående arbejde ud over en
      halv time og ved løft over fem kilo. Hun tåler medicinen. Søvnen er forstyrret to til tre
      nætter om ugen. Der er ingen tegn på depression.

      Tilstanden er varig. Den kan svinge, men der ventes ikke bedring ud over den nuværende
      behandling. Lægen anbefaler arbejde med vekslende stillinger, sen mødetid og hjælp til løft.
      Patienten er glad for sit fag og ønsker at arbejde.
    `),
  },
  {
    id: "00000106-0000-4000-8000-000000000004",
    authorityKey: "laegehuset",
    type: "statusattest",
    category: "sundhed",
    title: "Statusattest om søvn og stress",
    from: "Ali Rahimi, Lægehuset Havnegade",
    dated: "2024-02-08",
    pages: 2,
    status: "foraeldet",
    text: prose(`
      Attesten er skrevet i forbindelse med en sygemelding fra plejehjemmet. Patienten henvendte
      sig i november 2023 med dårlig søvn, uro og træthed. Hun havde i en periode haft ekstra vagter
      på grund af sygdom blandt kollegerne.

      Hun blev sygemeldt i otte uger og havde tre samtaler hos en psykolog. Der blev ikke givet
      medicin. I januar 2024 sov hun igen normalt, og hun begyndte på nedsat tid den 5. februar.

      Lægen vurderer, at belastningen var forbigående. Der er ikke planlagt flere kontroller.
      Attesten siger ikke noget om gigten, som er beskrevet i andre papirer.
    `),
  },
  {
    id: "00000106-0000-4000-8000-000000000005",
    authorityKey: "sygehus",
    type: "speciallaegeerklaering",
    category: "sundhed",
    title: "Erklæring fra gigtlæge",
    from: "Sygehus Midtfjord, gigtafdelingen",
    dated: "2026-01-27",
    fetchedOn: "2026-04-10",
    pages: 6,
    status: "gaeldende",
    text: prose(`
      Undersøgelse den 20. januar 2026. Patienten har haft leddegigt siden 2019. Sygdommen er i ro
      i de fleste led, men der er fortsat hævelse i to fingerled på højre hånd og i begge forfødder.

      Grebsstyrken er nedsat til omkring 60 procent af det ventede på højre hånd. Gangen er normal
      over korte afstande. Røntgen viser begyndende slid i forfoden. Blodprøverne er tæt på normale.

      Behandlingen fortsætter uændret. Der ventes ikke væsentlig ændring af funktionen. Patienten
      bør undgå tunge løft, kolde rum og langvarigt stående arbejde. Tilpasset fodtøj og mulighed
      for at sidde anbefales.
    `),
  },
];
