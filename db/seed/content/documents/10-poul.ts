import { prose } from "../prose.ts";
import type { CaseDocument } from "../types.ts";

export const poulDocuments: CaseDocument[] = [
  {
    id: "00001006-0000-4000-8000-000000000001",
    authorityKey: "noerreby",
    type: "fleksjobaftale",
    category: "beskaeftigelse",
    title: "Fleksjobaftale med Nørreby Boldklub",
    from: "Nørreby Kommune, jobformidler",
    dated: "2026-10-26",
    fetchedOn: "2026-10-26",
    pages: 3,
    status: "gaeldende",
    text: prose(`
      Poul ansættes som hjælpetræner i Nørreby Boldklub fra den 2. november 2026. Han arbejder 9
      timer om ugen, fordelt på tre eftermiddage. Intensiteten er 100 procent, altså 9 effektive
      timer.

      Stilling: hjælpetræner ved træning af drenge og piger under 13 år. Feltet til opgaver er
      tomt. Formanden har sagt, at det er den almindelige træning, og at resten kan aftales
      mundtligt.

      Hensyn fra planen: ingen vrid i ryggen og ingen løft. Pause efter en time. Kontakt i klubben
      er formand Kurt Agerbo. Opfølgning efter tre måneder. Aftalen erstatter ikke
      ansættelseskontrakten.
    `),
  },
  {
    id: "00001006-0000-4000-8000-000000000002",
    authorityKey: "noerreby",
    type: "moedereferat",
    category: "beskaeftigelse",
    title: "Referat om opgaver i klubben",
    from: "Nørreby Kommune, sagsbehandler",
    dated: "2026-11-10",
    fetchedOn: "2026-11-10",
    pages: 1,
    status: "gaeldende",
    text: prose(`
      Til stede: Poul, formand Kurt Agerbo, jobformidler Maria Ravn og sagsbehandler Anders
      Bækgaard. Mødet blev holdt i klubhuset den 10. november 2026.

      Poul fortæller, at han den første uge blev bedt om at flytte to mål og bære bolde ned. Han
      fik ondt i ryggen og gik hjem. Anders peger på, at ordet træning kan betyde vrid og løft.
      Det passer ikke med planen.

      Kurt siger, at han tænkte på opsyn: at se til, at børnene har det godt, og at føre lister.
      Han skriver opgaverne ned. Kommunen skriver sit svar til Poul, når listen er kommet. Det
      sker ikke mundtligt.
    `),
  },
  {
    id: "00001006-0000-4000-8000-000000000003",
    authorityKey: "sygehus",
    type: "speciallaegeerklaering",
    category: "sundhed",
    title: "Erklæring fra ryg- og knælæge",
    from: "Sygehus Midtfjord, ortopædkirurgien",
    dated: "2026-02-17",
    fetchedOn: "2026-03-09",
    pages: 5,
    status: "gaeldende",
    text: prose(`
      Undersøgelse den 10. februar 2026. Patienten er tidligere murer. Han fik et kunstigt knæ på
      højre side i 2024 og har slidgigt i de to nederste led i ryggen.

      Knæet fungerer godt med fuld strækning. Ryggen er stiv, og smerten kommer straks ved vrid og
      ved løft fra lav højde. Han kan stå og gå i omkring en time. Der er ikke tegn på tryk på
      nerver.

      Operation i ryggen anbefales ikke. Tilstanden er varig. Patienten bør helt undgå vrid og
      løft og kunne sidde efter behov. Let opsyn og vejledning er muligt på nedsat tid.
    `),
  },
  {
    id: "00001006-0000-4000-8000-000000000004",
    authorityKey: "noerreby",
    type: "udbetalingsmeddelelse",
    category: "oekonomi",
    title: "Ledighedsydelse for oktober 2026",
    from: "Nørreby Kommune, ydelse",
    dated: "2026-10-30",
    fetchedOn: "2026-10-30",
    pages: 1,
    status: "gaeldende",
    text: prose(`
      Du får ledighedsydelse for oktober 2026. Beløbet er 19.616 kr. før skat. Satsen er
      vejledende og gælder for 2026. Pengene er på din konto den sidste bankdag i måneden.

      Fra den 2. november er du i fleksjob. Så stopper ledighedsydelsen, og du får løn fra klubben
      og fleksløntilskud fra os. Tilskuddet bliver udbetalt bagud, når vi kender din løn.

      Skal du holde ferie eller bliver du syg, så skriv det ind én gang her i Min Sag. Din
      jobformidler og vi i ydelse ser det samme. Du skal ikke ringe til os begge. Har du
      spørgsmål, kan du skrive til os.
    `),
  },
  {
    id: "00001006-0000-4000-8000-000000000005",
    authorityKey: "laegehuset",
    type: "statusattest",
    category: "sundhed",
    title: "Statusattest om ryg",
    from: "Ali Rahimi, Lægehuset Havnegade",
    dated: "2026-11-16",
    pages: 1,
    status: "bestilt",
    text: prose(`
      Bestilling til Lægehuset Havnegade. Nørreby Kommune ønsker en kort statusattest om ryggen
      efter den første uge i klubben. Attesten er bestilt den 16. november 2026, men er ikke
      skrevet endnu.

      Kommunen spørger: Er der sket en ændring siden februar? Er der behov for flere hensyn end at
      undgå vrid og løft? Er der noget ved opgaverne i en boldklub, som patienten skal være
      opmærksom på?

      Lægehuset har givet tid til en undersøgelse den 27. november. Attesten ventes ugen efter.
      Kommunen kan først læse den, når Poul har sagt ja til det.
    `),
  },
];
