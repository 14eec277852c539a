import { asc, eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import {
  authority,
  flytning,
  indsats,
  kontor,
  passivitetsgennemgang,
  planRemark,
  planSection,
  planSectionVersion,
  rehabiliteringsplan,
  sag,
  sagContact,
} from "../../../../db/schema/index.ts";
import { newestPlan } from "../../plan/newest-plan.ts";
import { phaseToday } from "../../sag/status-columns.ts";
import { jsonFile } from "../json-file.ts";
import { aktindsigter, ventetider } from "./aktindsigt.server.ts";

const from = alias(authority, "from_authority");

const sager = jsonFile(
  "sager",
  (db) =>
    db
      .select({ sag, phase: phaseToday, authority: authority.name })
      .from(sag)
      .innerJoin(authority, eq(authority.id, sag.authorityId))
      .orderBy(asc(sag.openedOn)),
  {
    nummer: (row) => row.sag.sagsnummer,
    myndighed: (row) => row.authority,
    status: (row) => row.sag.status,
    fase: (row) => row.phase,
    faser: (row) => row.sag.phaseDates,
    sker: (row, lang) => row.sag.happening[lang],
    naeste: (row, lang) => row.sag.nextStep[lang],
    naesteSenest: (row) => row.sag.nextStepBy,
    venterPaa: (row, lang) => row.sag.waitingFor?.[lang] ?? null,
    venterPaaHvem: (row) => row.sag.waitingForWho,
    ventes: (row) => row.sag.waitingExpected,
    venterSagtAf: (row) => row.sag.waitingSaidBy,
    begyndte: (row) => row.sag.openedOn,
    regler: (row) => row.sag.regelsaet,
    rettet: (row) => row.sag.updatedAt,
  },
);

const flytninger = jsonFile(
  "flytninger",
  (db) =>
    db
      .select({ flytning, from: from.name, to: authority.name, nummer: sag.sagsnummer })
      .from(flytning)
      .innerJoin(from, eq(from.id, flytning.fromAuthorityId))
      .innerJoin(authority, eq(authority.id, flytning.authorityId))
      .innerJoin(sag, eq(sag.id, flytning.nySagId))
      .orderBy(asc(flytning.handedOverAt)),
  {
    fra: (row) => row.from,
    til: (row) => row.to,
    nytNummer: (row) => row.nummer,
    flyttet: (row) => row.flytning.movedOn,
    status: (row) => row.flytning.status,
    afgivet: (row) => row.flytning.handedOverAt,
    afgivetAf: (row) => row.flytning.handedOverByName,
    modtaget: (row) => row.flytning.takenAt,
    modtagetAf: (row) => row.flytning.takenByName,
  },
);

const gennemgange = jsonFile(
  "gennemgange",
  (db) => db.select().from(passivitetsgennemgang).orderBy(asc(passivitetsgennemgang.reviewedAt)),
  {
    ydelseFra: (row) => row.since,
    taltFra: (row) => row.countedFrom,
    fravaersdage: (row) => row.absentDays,
    graense: (row) => row.dueOn,
    udfald: (row) => row.outcome,
    begrundelse: (row) => row.begrundelse,
    skrevet: (row) => row.reviewedAt,
    skrevetAf: (row) => row.reviewedByName,
  },
);

const kontakter = jsonFile("kontakter", (db) => db.select().from(sagContact), {
  navn: (row) => row.name,
  titel: (row, lang) => row.title[lang],
  telefon: (row) => row.phone,
  mail: (row) => row.email,
});

const plan = jsonFile(
  "plan",
  (db) =>
    db
      .select({ section: planSection, plan: rehabiliteringsplan })
      .from(planSection)
      .innerJoin(rehabiliteringsplan, eq(rehabiliteringsplan.id, planSection.planId))
      .orderBy(...newestPlan, asc(planSection.ordinal)),
  {
    overskrift: (row) => row.section.heading,
    tekst: (row) => row.section.body,
    egneOrd: (row) => row.section.ownWords,
    status: (row) => row.plan.status,
    rettet: (row) => row.plan.updatedOn,
  },
);

const planUdgaver = jsonFile(
  "udgaver",
  (db) =>
    db
      .select()
      .from(planSectionVersion)
      .orderBy(asc(planSectionVersion.code), asc(planSectionVersion.writtenAt)),
  {
    afsnit: (row) => row.code,
    stemme: (row) => row.voice,
    udgave: (row) => row.version,
    tekst: (row) => row.body,
    skrevetAf: (row) => row.writtenByName,
    myndighed: (row) => row.writtenByAuthority,
    skrevet: (row) => row.writtenAt,
  },
);

const bemaerkninger = jsonFile(
  "bemaerkninger",
  (db) => db.select().from(planRemark).orderBy(asc(planRemark.writtenAt)),
  {
    afsnit: (row) => row.code,
    udgave: (row) => row.version,
    tekst: (row) => row.body,
    skrevet: (row) => row.writtenAt,
    tagetTilbage: (row) => row.takenBackAt,
  },
);

const indsatser = jsonFile(
  "indsatser",
  (db) =>
    db
      .select({ indsats, kontor: kontor.label, authority: authority.name })
      .from(indsats)
      .innerJoin(kontor, eq(kontor.code, indsats.kontor))
      .innerJoin(authority, eq(authority.id, indsats.authorityId))
      .orderBy(asc(indsats.startsOn)),
  {
    titel: (row) => row.indsats.title,
    kontor: (row, lang) => row.kontor[lang],
    myndighed: (row) => row.authority,
    ansvarlig: (row) => row.indsats.responsible,
    begynder: (row) => row.indsats.startsOn,
    maal: (row) => row.indsats.goal,
    status: (row) => row.indsats.status,
  },
);

export const caseParts = {
  sag: [sager, flytninger, gennemgange, kontakter, aktindsigter, ventetider],
  plan: [plan, planUdgaver, bemaerkninger, indsatser],
};
