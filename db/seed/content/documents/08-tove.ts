import { prose } from "../prose.ts";
import type { CaseDocument } from "../types.ts";

export const toveDocuments: CaseDocument[] = [
  {
    id: "00000806-0000-4000-8000-000000000001",
    authorityKey: "noerreby",
    type: "praktikbeskrivelse",
    category: "beskaeftigelse",
    title: "Praktik på kontor: 12 timer, 10 effektive",
    from: "Nørreby Kommune, jobformidler",
    dated: "2026-02-06",
    fetchedOn: "2026-02-06",
    pages: 4,
    status: "gaeldende",
    text: prose(`
      Tove har været i praktik hos Nørreby Revision fra den 24. november 2025 til den 6. februar
      2026. Hun mødte 12 timer om ugen, fordelt på fire dage. Hun havde fire dage med migræne,
      hvor hun gik hjem.

      Hun bogførte bilag, afstemte konti og rettede lønsedler. Hun arbejder hurtigt og laver
      næsten ingen fejl. Efter to timer har hun brug for en halv time i et mørkt rum.

      Revisoren og jobformidleren vurderer, at hun når næsten det samme som en kollega i de timer,
      hun er til stede. Det svarer til 10 effektive timer om ugen. Et eget rum og en skærm med
      dæmpet lys er nødvendigt.
    `),
  },
  {
    id: "00000806-0000-4000-8000-000000000002",
    authorityKey: "noerreby",
    type: "afgoerelse",
    category: "beskaeftigelse",
    title: "Afgørelse om dine timer i fleksjob",
    from: "Nørreby Kommune, Anders Bækgaard",
    dated: "2026-03-05",
    fetchedOn: "2026-03-06",
    pages: 3,
    status: "gaeldende",
    text: prose(`
      Kommunen har vurderet din arbejdsevne i fleksjobbet hos Nørreby Revision. Resultatet er 9
      effektive timer om ugen. Vurderingen gælder fra den 16. marts 2026.

      Efter praktikken var vurderingen 10 effektive timer. Kommunen har lagt vægt på, at du havde
      fire dage med migræne, hvor du måtte gå hjem. Arbejdsgiveren har tilbudt en stilling på 9
      timer. Hensyn: eget rum, skærm med dæmpet lys og pause efter to timer.

      Du kan klage over afgørelsen inden 4 uger fra den dag, du har modtaget den. Du kan læse mere
      om det i klagevejledningen, som står sidst i brevet. Du er velkommen til at skrive eller
      ringe.
    `),
  },
  {
    id: "00000806-0000-4000-8000-000000000003",
    authorityKey: "sygehus",
    type: "speciallaegeerklaering",
    category: "sundhed",
    title: "Erklæring fra hovedpineklinik",
    from: "Sygehus Midtfjord, neurologien",
    dated: "2025-10-07",
    fetchedOn: "2025-10-27",
    pages: 6,
    status: "gaeldende",
    text: prose(`
      Patienten har haft migræne siden ungdommen og kronisk migræne siden et trafikuheld i 2021.
      Hun har i gennemsnit 15 dage om måneden med hovedpine. Tre slags forebyggende medicin er
      prøvet.

      Den nuværende behandling har nedsat antallet af svære anfald fra ti til seks om måneden.
      Nakken er øm, men bevægeligheden er næsten normal. Scanning er uden tegn på anden sygdom.

      Tilstanden er varig. Patienten kan arbejde med skærm i kortere perioder i rolige omgivelser
      med dæmpet lys. Uforudsete fraværsdage må ventes. De bør ikke alene tages som udtryk for
      lavere arbejdsevne på de øvrige dage.
    `),
  },
  {
    id: "00000806-0000-4000-8000-000000000004",
    authorityKey: "laegehuset",
    type: "lae265",
    category: "sundhed",
    title: "LÆ 265 fra din egen læge",
    from: "Ali Rahimi, Lægehuset Havnegade",
    dated: "2025-09-16",
    fetchedOn: "2025-10-01",
    pages: 3,
    status: "gaeldende",
    text: prose(`
      Patienten er kendt med kronisk migræne og følger efter et piskesmæld i 2021. Hun følges i
      hovedpineklinikken og i en smerteklinik. Hun har været sygemeldt siden august 2024.

      I hverdagen styrer hun sine kræfter omhyggeligt. Hun har ingen tegn på depression, men er
      bekymret for sin økonomi. Hun passer sin medicin og går til let træning to gange om ugen.

      Lægen vurderer, at hun kan arbejde på nedsat tid, når lys og støj begrænses. Hun har selv et
      godt blik for, hvornår hun skal holde pause. Tilstanden er stationær. Der er ikke planlagt
      yderligere behandling i lægehuset.
    `),
  },
];
