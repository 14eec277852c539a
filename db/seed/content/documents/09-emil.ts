import { prose } from "../prose.ts";
import type { CaseDocument } from "../types.ts";

export const emilDocuments: CaseDocument[] = [
  {
    id: "00000906-0000-4000-8000-000000000001",
    authorityKey: "noerreby",
    type: "indstilling",
    category: "beskaeftigelse",
    title: "Indstilling fra kommunens team",
    from: "Nørreby Kommune, rehabiliteringsteamet",
    dated: "2026-08-20",
    fetchedOn: "2026-08-20",
    pages: 5,
    status: "gaeldende",
    text: prose(`
      Teamet indstiller, at Emil visiteres til fleksjob. Praktikken i byens arkiv viste 20 timer
      om ugen med en intensitet på 55 procent, altså 11 effektive timer.

      Emil har en afsluttet uddannelse og kan lide at arbejde med data. Ordinært arbejde er prøvet
      to gange uden held. Autismen er varig. Arbejdsevnen er væsentligt nedsat i alle erhverv,
      hvor planer skifter, og hvor der er mange mennesker.

      Skånehensyn: skriftlig besked, fast liste over opgaver, eget rum, ændringer varsles dagen
      før. Kompenserende muligheder: høreværn og en fast kontakt. Progression: feltet er ikke
      udfyldt.
    `),
  },
  {
    id: "00000906-0000-4000-8000-000000000002",
    authorityKey: "noerreby",
    type: "praktikbeskrivelse",
    category: "beskaeftigelse",
    title: "Praktik i byens arkiv: 20 timer, 55 procent",
    from: "Nørreby Kommune, jobformidler",
    dated: "2026-07-03",
    fetchedOn: "2026-07-03",
    pages: 4,
    status: "gaeldende",
    text: prose(`
      Emil har været i praktik i byens arkiv fra den 20. april til den 3. juli 2026. Han mødte 20
      timer om ugen, fordelt på fem dage fra kl. 8 til 12. Han havde ingen sygedage.

      Opgaven var at skanne kort og skrive dem ind i et register. Emil fandt 40 fejl i det gamle
      register. Han arbejder grundigt og vil helst gøre én ting færdig ad gangen. Ved to ændringer
      uden varsel måtte han gå hjem.

      Arkivaren og jobformidleren vurderer, at han når 55 procent af en kollega, når der regnes med
      pauser og den ekstra tid, han bruger på at komme i gang. Det giver 11 effektive timer.
    `),
  },
  {
    id: "00000906-0000-4000-8000-000000000003",
    authorityKey: "sygehus",
    type: "speciallaegeerklaering",
    category: "sundhed",
    title: "Erklæring om autisme",
    from: "Sygehus Midtfjord, psykiatrien",
    dated: "2026-06-09",
    pages: 7,
    status: "gaeldende",
    text: prose(`
      Patienten fik stillet diagnosen autisme som 14-årig. Han er undersøgt igen i maj 2026 efter
      ønske fra ham selv og kommunen. Han deltog alene i samtalerne og havde skrevet stikord ned.

      Begavelsen er over middel. Der er tydelige vanskeligheder med at skifte mellem opgaver og
      med at forstå uskrevne regler. Han er meget følsom over for lyd. Der er ingen tegn på
      depression eller angst, og han tager ikke medicin.

      Tilstanden er medfødt og varig. Med faste rammer, skriftlig kommunikation og ro kan han yde
      et stabilt arbejde på nedsat tid. Udvikling i opgavernes art er mere realistisk end flere
      timer.
    `),
  },
  {
    id: "00000906-0000-4000-8000-000000000004",
    authorityKey: "laegehuset",
    type: "lae265",
    category: "sundhed",
    title: "LÆ 265 fra din egen læge",
    from: "Ali Rahimi, Lægehuset Havnegade",
    dated: "2026-03-26",
    fetchedOn: "2026-04-08",
    pages: 2,
    status: "gaeldende",
    text: prose(`
      Patienten er en ung mand med autisme, som er rask i øvrigt. Han kommer sjældent i klinikken.
      Han foretrækker at skrive sine spørgsmål ned og få svar på skrift.

      Han klarer sin egen bolig med lidt støtte og har en tæt kontakt til sin mor. Ved større
      ændringer reagerer han med uro og dårlig søvn i nogle dage. Han bruger ikke alkohol og tager
      ingen fast medicin.

      Lægen vurderer, at arbejdsevnen er varigt nedsat som følge af autismen. Han vil kunne
      arbejde i et roligt miljø med en fast kontaktperson. Der er ikke behov for behandling i
      lægehuset.
    `),
  },
];
