import { prose } from "../prose.ts";
import type { CaseDocument } from "../types.ts";

export const samiraDocuments: CaseDocument[] = [
  {
    id: "00000606-0000-4000-8000-000000000001",
    authorityKey: "soendervig",
    type: "moedereferat",
    category: "social",
    title: "Referat fra møde om familien",
    from: "Søndervig Kommune, familieafdelingen",
    dated: "2025-03-11",
    pages: 2,
    status: "gaeldende",
    text: prose(`
      Familien boede i Søndervig fra 2016 til sommeren 2025. Mødet blev holdt den 11. marts 2025
      med Samira, hendes mand, en tolk og en familierådgiver.

      Samira fortalte, at hun sover dårligt, og at det er svært at hjælpe børnene med lektier.
      Manden arbejder om natten. Den ældste søn tager et stort ansvar derhjemme. Rådgiveren
      fortalte om en lektiecafé og om støtte til praktiske opgaver.

      Det blev aftalt, at de to yngste går i lektiecafé to gange om ugen. Familien ønskede ikke
      anden støtte. Alle var enige om, at børnene trives i skolen. Der blev ikke planlagt flere
      møder.
    `),
  },
  {
    id: "00000606-0000-4000-8000-000000000002",
    authorityKey: "sygehus",
    type: "speciallaegeerklaering",
    category: "sundhed",
    title: "Erklæring fra knæ- og skulderlæge",
    from: "Sygehus Midtfjord, ortopædkirurgien",
    dated: "2026-03-03",
    fetchedOn: "2026-03-30",
    pages: 5,
    status: "gaeldende",
    text: prose(`
      Undersøgelse den 24. februar 2026 med tolk. Patienten har slidgigt i begge knæ, mest i højre,
      og en irritation i højre skulder. Hun har arbejdet med rengøring i ni år.

      Røntgen viser tydelig slidgigt i højre knæ og moderat i venstre. Bevægeligheden er nedsat med
      20 grader. Hun går med let halten og kan stå i omkring ti minutter.

      Et nyt knæled er drøftet. Patienten ønsker det ikke efter oplysning om gevinst og risiko. Det
      er et lægefagligt rimeligt valg. Uden operation ventes tilstanden at være varig. Siddende
      arbejde på nedsat tid anbefales.
    `),
  },
  {
    id: "00000606-0000-4000-8000-000000000003",
    authorityKey: "noerreby",
    type: "praktikbeskrivelse",
    category: "beskaeftigelse",
    title: "Praktik i genbrugsbutik: 6 timer, 50 procent",
    from: "Nørreby Kommune, jobformidler",
    dated: "2026-05-29",
    fetchedOn: "2026-05-29",
    pages: 3,
    status: "gaeldende",
    text: prose(`
      Samira var i praktik i en genbrugsbutik fra den 13. april til den 29. maj 2026. Hun mødte
      6 timer om ugen, fordelt på tre dage. Hun havde fem sygedage på grund af smerter i knæene.

      Opgaven var at sortere og lægge tøj sammen. Det var aftalt, at hun skulle sidde. Stolen kom
      først i uge fire. I de første uger stod hun op, og smerterne tog til. Da stolen kom, arbejdede
      hun støt i en time ad gangen.

      Samira og jobformidleren vurderer, at hun kan arbejde 6 timer om ugen med en intensitet på
      50 procent, når hun sidder ned. Det svarer til 3 effektive timer.
    `),
  },
  {
    id: "00000606-0000-4000-8000-000000000005",
    authorityKey: "noerreby",
    type: "praktikbeskrivelse",
    category: "beskaeftigelse",
    title: "Praktik i en kantine: stoppet efter to uger",
    from: "Nørreby Kommune, jobformidler",
    dated: "2026-02-20",
    fetchedOn: "2026-02-20",
    pages: 2,
    status: "gaeldende",
    text: prose(`
      Samira var i praktik i en kantine fra den 9. til den 20. februar 2026. Hun skulle gøre frugt og
      grønt klar. Det var aftalt, at hun kunne sidde, men der kom ingen stol.

      Samira kom fire timer om dagen, tre dage om ugen. Den første uge gik det. Hun arbejdede stille
      og var sikker i opgaverne. I den anden uge gjorde knæene så ondt, at hun måtte hjem før tid to
      af dagene.

      Efter to uger stoppede praktikken. Samira ville gerne være blevet, hvis hun kunne sidde ned.
      Vi aftalte at finde et sted, hvor der er en stol fra den første dag.
    `),
  },
  {
    id: "00000606-0000-4000-8000-000000000004",
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

      Vi har ikke registreret ferie eller sygdom i oktober. Du har deltaget i de samtaler, der var
      aftalt. Der er derfor ikke trukket noget i beløbet.

      Får du løn, holder du ferie, eller bliver du syg, skal du fortælle os det. Du skal kun gøre
      det én gang. Både din jobformidler og vi i ydelse kan se det. Har du spørgsmål, kan du
      skrive til os her i Min Sag.
    `),
  },
];
