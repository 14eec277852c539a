import { prose } from "../prose.ts";
import type { CaseDocument } from "../types.ts";

export const birgitDocuments: CaseDocument[] = [
  {
    id: "00000406-0000-4000-8000-000000000001",
    authorityKey: "noerreby",
    type: "praktikbeskrivelse",
    category: "beskaeftigelse",
    title: "Praktik i butik: 12 timer",
    from: "Nørreby Kommune, jobformidler",
    dated: "2026-04-24",
    fetchedOn: "2026-04-24",
    pages: 3,
    status: "gaeldende",
    text: prose(`
      Birgit har været i praktik hos Nørreby Isenkram fra den 2. marts til den 24. april 2026. Hun
      mødte 12 timer om ugen, fordelt på tre formiddage, og havde én sygedag.

      Hun betjente kunder, pakkede gaver ind og satte priser på. Hun er god til at tale med
      kunderne og kender varerne. Kasser blev båret af ejeren. Hun satte sig på en skammel, når hun
      blev forpustet, i gennemsnit hver tyvende minut.

      Ejeren vil gerne tilbyde hende otte timer med løn. Han mener, at hun når omkring to
      tredjedele af en kollega. Intensiteten er drøftet, men den er ikke aftalt og ikke skrevet ned.
    `),
  },
  {
    id: "00000406-0000-4000-8000-000000000002",
    authorityKey: "sygehus",
    type: "speciallaegeerklaering",
    category: "sundhed",
    title: "Erklæring fra lungelæge",
    from: "Sygehus Midtfjord, lungeafdelingen",
    dated: "2026-02-10",
    fetchedOn: "2026-03-05",
    pages: 5,
    status: "gaeldende",
    text: prose(`
      Undersøgelse i lungeafdelingen den 3. februar 2026. Patienten har KOL i moderat til svær grad,
      påvist i 2017. Hun holdt op med at ryge i 2018 og har haft to indlæggelser siden da.

      Lungefunktionen er 48 procent af det ventede og har været stabil i to år. Seks minutters
      gangtest viser 390 meter med to pauser. Iltmætningen falder let ved anstrengelse.

      Tilstanden er varig og kan ikke ventes bedret. Patienten bør undgå støv, kulde og løft over
      fem kilo. Arbejde i roligt tempo med adgang til pauser er muligt på nedsat tid. Kontrol
      fortsætter hvert halve år.
    `),
  },
  {
    id: "00000406-0000-4000-8000-000000000003",
    authorityKey: "laegehuset",
    type: "lae265",
    category: "sundhed",
    title: "LÆ 265 fra din egen læge",
    from: "Ali Rahimi, Lægehuset Havnegade",
    dated: "2026-03-17",
    fetchedOn: "2026-03-24",
    pages: 3,
    status: "gaeldende",
    text: prose(`
      Patienten er kendt med KOL og forhøjet blodtryk. Blodtrykket er velbehandlet. Hun kommer til
      kontrol hver tredje måned og passer sin medicin.

      I hverdagen er hun forpustet ved trapper og ved gang i hurtigt tempo. Hun klarer sit hjem ved
      at fordele opgaverne. Humøret er godt. Hun har et stort ønske om at komme tilbage i en butik.

      Lægen vurderer, at arbejdsevnen er varigt nedsat på grund af lungerne. Hun vil kunne arbejde
      få timer ad gangen, siddende eller stående efter behov. Støvede lokaler og kolde rum frarådes.
      Der er ikke flere undersøgelser i gang.
    `),
  },
  {
    id: "00000406-0000-4000-8000-000000000004",
    authorityKey: "noerreby",
    type: "cv",
    category: "beskaeftigelse",
    title: "Dit CV",
    from: "Birgit Eksempelsen",
    dated: "2026-02-02",
    fetchedOn: "2026-02-02",
    pages: 2,
    status: "gaeldende",
    text: prose(`
      Jeg hedder Birgit og er udlært ekspedient fra Tøjhuset i Nørreby i 1988. Jeg arbejdede der,
      til butikken lukkede i 1999.

      Fra 2000 til 2010 havde jeg min egen butik med tøj og sko. Jeg stod for indkøb, regnskab, pynt
      af vinduer og to ansatte. Fra 2011 til 2019 var jeg i en boghandel. I 2021 prøvede jeg et
      lager med tøj, men mine lunger kunne ikke tåle støvet.

      Jeg er god til kunder, til at pakke ind og til at holde orden. Jeg kan bruge et kasseapparat
      og et enkelt lagersystem. Jeg har kørekort. I min fritid går jeg tur med min hund og strikker.
    `),
  },
];
