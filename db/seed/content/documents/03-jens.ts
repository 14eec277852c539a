import { prose } from "../prose.ts";
import type { CaseDocument } from "../types.ts";

export const jensDocuments: CaseDocument[] = [
  {
    id: "00000306-0000-4000-8000-000000000001",
    authorityKey: "laegehuset",
    type: "lae265",
    category: "sundhed",
    title: "LÆ 265 fra din egen læge",
    from: "Ali Rahimi, Lægehuset Havnegade",
    dated: "2026-10-12",
    pages: 3,
    status: "gaeldende",
    text: prose(`
      Patienten har haft lændesmerter siden 2019 og er opereret for en diskusprolaps i maj 2023.
      Smerterne i venstre ben aftog efter operationen. Smerterne i lænden er vedvarende.

      Ved undersøgelsen er bevægeligheden i lænden nedsat, især ved bøjning og vrid. Kraften i
      benene er normal. Patienten kan sidde i 45 minutter og gå omkring en kilometer uden pause.
      Han tager smertestillende efter behov og går til træning.

      Tilstanden vurderes som varig. Skånehensyn: ingen løft over ti kilo, ingen gentagne vrid,
      skiftende stillinger og mulighed for pauser. Kørsel i mindre bil er mulig i kortere ture.
      Der er ikke planlagt yderligere behandling.
    `),
  },
  {
    id: "00000306-0000-4000-8000-000000000002",
    authorityKey: "laegehuset",
    type: "statusattest",
    category: "sundhed",
    title: "Statusattest om samtaler hos psykolog",
    from: "Ali Rahimi, Lægehuset Havnegade",
    dated: "2025-05-06",
    pages: 2,
    status: "gaeldende",
    text: prose(`
      Patienten blev i januar 2025 henvist til psykolog efter sin fars død. Han havde svært ved at
      sove og var let til tårer. Han passede i perioden sit arbejde på nedsat tid.

      Der har været otte samtaler. Psykologen beskriver en almindelig sorg uden tegn på egentlig
      depression. Patienten har god støtte hos sin kone og sin bror. Han er begyndt at spille kort
      med naboen igen og sover nu syv timer.

      Forløbet er afsluttet i april 2025. Der er ikke givet medicin, og der er ikke planlagt
      opfølgning. Lægen vurderer, at forløbet er uden betydning for hans arbejdsevne i dag.
    `),
  },
  {
    id: "00000306-0000-4000-8000-000000000003",
    authorityKey: "sygehus",
    type: "speciallaegeerklaering",
    category: "sundhed",
    title: "Erklæring fra ryglæge",
    from: "Sygehus Midtfjord, rygcentret",
    dated: "2026-02-24",
    pages: 5,
    status: "gaeldende",
    text: prose(`
      Undersøgelse i rygcentret den 17. februar 2026. Patienten er opereret for diskusprolaps mellem
      fjerde og femte lændehvirvel i 2023. Han har fortsat daglige smerter i lænden.

      Scanning fra januar 2026 viser følger efter operationen og slid i to led. Der er ikke ny
      prolaps. Reflekser og kraft er normale. Smerten udløses ved vrid og ved længere tids sidden.

      Der er ikke grundlag for ny operation. Fortsat træning anbefales. Patienten bør kunne arbejde
      på nedsat tid i et job uden tunge løft, hvor han selv kan skifte mellem at sidde, stå og gå.
      Forløbet i rygcentret er afsluttet.
    `),
  },
  {
    id: "00000306-0000-4000-8000-000000000004",
    authorityKey: "noerreby",
    type: "praktikbeskrivelse",
    category: "beskaeftigelse",
    title: "Praktik med kørsel og let montage: 25 timer, 50 procent",
    from: "Nørreby Kommune, jobformidler",
    dated: "2026-10-09",
    fetchedOn: "2026-10-09",
    pages: 4,
    status: "gaeldende",
    text: prose(`
      Jens har været i praktik hos Nørreby Låse og Beslag fra den 17. august til den 9. oktober
      2026. Han mødte 25 timer om ugen og havde to sygedage.

      Om formiddagen kørte han små leveringer i varevogn, højst 40 minutter ad gangen. Resten af
      dagen samlede han låse ved et bord, der kan hæves. Han er præcis og kan lide at køre. Kolleger
      tog de tunge kasser.

      Mester og jobformidler er enige om, at Jens når det halve af en kollega. Det svarer til
      25 timer med en intensitet på 50 procent, altså 12,5 effektive timer. Mod slutningen af ugen
      var han tydeligt mere træt. Færre timer om fredagen kan hjælpe.
    `),
  },
  {
    id: "00000306-0000-4000-8000-000000000005",
    authorityKey: "noerreby",
    type: "rehabiliteringsplan",
    category: "beskaeftigelse",
    title: "Din plan, forberedende del",
    from: "Nørreby Kommune, Hanne Holmgaard",
    dated: "2026-11-16",
    fetchedOn: "2026-11-16",
    pages: 8,
    status: "gaeldende",
    text: prose(`
      Planen er lavet sammen med Jens på tre møder i oktober og november 2026. Bent Følgesen var med
      til de to sidste møder. Jens har læst planen og sagt ja til teksten den 16. november.

      Jens ønsker et job med kørsel og arbejde med hænderne. Han har erfaring som smed og chauffør.
      Praktikken viste, at han kan arbejde 25 timer om ugen og nå det halve. Ryggen er bedst, når
      han skifter stilling.

      Jens har sagt ja til, at regionen må læse LÆ 265. Han har ikke sagt ja til andre papirer om
      helbred. Planen bygger derfor på LÆ 265, praktikken og det, Jens selv fortæller.
    `),
  },
];
