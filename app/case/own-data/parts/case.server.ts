import { asc, desc, eq } from "drizzle-orm";
import {
  arbejdsevnevurdering,
  arbejdsproevning,
  authority,
  faellesAnmodning,
  fleksjobaftale,
  fleksjobaftaleLink,
  indsats,
  kontor,
  maaling,
  planRemark,
  planSection,
  planSectionVersion,
  progressionstrin,
  rehabiliteringsplan,
  sag,
  sagContact,
} from "../../../../db/schema/index.ts";
import { jsonFile } from "../json-file.ts";
import { aktindsigter, ventetider } from "./aktindsigt.server.ts";

const sager = jsonFile(
  "sager",
  (db) =>
    db
      .select({ sag, authority: authority.name })
      .from(sag)
      .innerJoin(authority, eq(authority.id, sag.authorityId))
      .orderBy(asc(sag.openedOn)),
  {
    nummer: (row) => row.sag.sagsnummer,
    myndighed: (row) => row.authority,
    status: (row) => row.sag.status,
    fase: (row) => row.sag.phase,
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
      .orderBy(desc(rehabiliteringsplan.updatedOn), asc(planSection.ordinal)),
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

const arbejdsevne = jsonFile(
  "arbejdsevne",
  (db) => db.select().from(arbejdsevnevurdering).orderBy(asc(arbejdsevnevurdering.version)),
  {
    udgave: (row) => row.version,
    status: (row) => row.status,
    vurderet: (row) => row.assessedOn,
    opgaver: (row) => row.opgaver,
    hensyn: (row) => row.skaanehensyn,
    effektiveTimer: (row) => row.effectiveCentihours,
    aftalteTimer: (row) => row.agreedCentihours,
    grundTilForskel: (row) => row.differenceReason,
    arbejdsgiverMed: (row) => row.employerPresent,
    udvikling: (row) => row.developmentReason,
    hjaelp: (row) => row.kompenserendeHjaelp,
    progression: (row) => row.progression,
    klagevejledning: (row) => row.klagevejledning,
    udgivet: (row) => row.publishedAt,
  },
);

const proevninger = jsonFile(
  "proevninger",
  (db) => db.select().from(arbejdsproevning).orderBy(asc(arbejdsproevning.fromDay)),
  {
    form: (row) => row.form,
    sted: (row) => row.place,
    fra: (row) => row.fromDay,
    til: (row) => row.toDay,
    timer: (row) => row.centihours,
    maal: (row) => row.aim,
    aftalteDage: (row) => row.agreedDays,
    moedteDage: (row) => row.attendedDays,
    intensitet: (row) => row.intensity,
    resultat: (row) => row.result,
    status: (row) => row.status,
    grund: (row) => row.cancelReason,
    skrevet: (row) => row.savedAt,
    skrevetAf: (row) => row.savedByName,
  },
);

const maalinger = jsonFile(
  "maalinger",
  (db) => db.select().from(maaling).orderBy(asc(maaling.measuredOn)),
  {
    dag: (row) => row.measuredOn,
    arbejde: (row) => row.arbejde,
    helbred: (row) => row.helbred,
    tro: (row) => row.tro,
    skrevet: (row) => row.enteredAt,
  },
);

const timerOverTid = jsonFile(
  "timerOverTid",
  (db) => db.select().from(progressionstrin).orderBy(asc(progressionstrin.fromDay)),
  {
    slags: (row) => row.kind,
    fra: (row) => row.fromDay,
    til: (row) => row.toDay,
    timer: (row) => row.centihours,
    blev: (row) => row.actualCentihours,
    grund: (row) => row.reason,
    status: (row) => row.status,
    skrevet: (row) => row.savedAt,
    skrevetAf: (row) => row.savedByName,
  },
);

const faellesAnmodninger = jsonFile(
  "faellesAnmodninger",
  (db) => db.select().from(faellesAnmodning).orderBy(asc(faellesAnmodning.askedAt)),
  {
    status: (row) => row.status,
    begyndtAf: (row) => row.askedBy,
    ord: (row) => row.words,
    begyndt: (row) => row.askedAt,
    ditJa: (row) => row.citizenYesAt,
    medHvem: (row) => row.partner,
    medNavn: (row) => row.partnerName,
    deresJa: (row) => row.partnerYesAt,
    skrevetAf: (row) => row.partnerSaidBy,
    slut: (row) => row.endedAt,
    sluttetAf: (row) => row.endedBy,
    sluttetMed: (row) => row.endedWords,
  },
);

const fleksjobaftaler = jsonFile(
  "fleksjobaftaler",
  (db) => db.select().from(fleksjobaftale).orderBy(asc(fleksjobaftale.version)),
  {
    udgave: (row) => row.version,
    status: (row) => row.status,
    arbejdsplads: (row) => row.employer,
    kontakt: (row) => row.contactName,
    begynder: (row) => row.startsOn,
    timer: (row) => row.centihours,
    effektiveTimer: (row) => row.effectiveCentihours,
    opgaver: (row) => row.opgaver,
    loen: (row) => row.loengrundlag,
    hensyn: (row) => row.skaanehensyn,
    hjaelp: (row) => row.stoette,
    progression: (row) => row.progression,
    viste: (row) => row.shown,
    skrevetAf: (row) => row.savedByName,
    sendt: (row) => row.offeredAt,
    ditSvar: (row) => row.answeredAt,
    gaelderFra: (row) => row.activeAt,
    nejFra: (row) => row.declinedBy,
    nejMed: (row) => row.declinedWords,
  },
);

const jobLinks = jsonFile(
  "jobLinks",
  (db) =>
    db
      .select({
        status: fleksjobaftaleLink.status,
        shown: fleksjobaftaleLink.shown,
        validUntil: fleksjobaftaleLink.validUntil,
        madeAt: fleksjobaftaleLink.madeAt,
        madeByName: fleksjobaftaleLink.madeByName,
        endedAt: fleksjobaftaleLink.endedAt,
        svar: fleksjobaftaleLink.svar,
        answeredName: fleksjobaftaleLink.answeredName,
        answerWords: fleksjobaftaleLink.answerWords,
      })
      .from(fleksjobaftaleLink)
      .orderBy(asc(fleksjobaftaleLink.madeAt)),
  {
    status: (row) => row.status,
    viste: (row) => row.shown,
    til: (row) => row.validUntil,
    lavet: (row) => row.madeAt,
    lavetAf: (row) => row.madeByName,
    slut: (row) => row.endedAt,
    svar: (row) => row.svar,
    svarFra: (row) => row.answeredName,
    svarMed: (row) => row.answerWords,
  },
);

export const caseParts = {
  sag: [sager, kontakter, aktindsigter, ventetider],
  plan: [plan, planUdgaver, bemaerkninger, indsatser],
  arbejdsevne: [
    ...[arbejdsevne, proevninger, maalinger, timerOverTid, faellesAnmodninger],
    ...[fleksjobaftaler, jobLinks],
  ],
};
