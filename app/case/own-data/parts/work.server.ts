import { asc } from "drizzle-orm";
import {
  arbejdsevnevurdering,
  arbejdsproevning,
  faellesAnmodning,
  fleksjobaftale,
  fleksjobaftaleEnd,
  fleksjobaftaleLink,
  maaling,
  opfoelgning,
  progressionstrin,
} from "../../../../db/schema/index.ts";
import { jsonFile } from "../json-file.ts";

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

const opfoelgninger = jsonFile(
  "opfoelgninger",
  (db) => db.select().from(opfoelgning).orderBy(asc(opfoelgning.heldOn)),
  {
    slags: (row) => row.kind,
    dag: (row) => row.heldOn,
    form: (row) => row.form,
    paaArbejdspladsen: (row) => row.atWorkplace,
    hvem: (row) => row.participants,
    aftalt: (row) => row.agreed,
    status: (row) => row.status,
    skrevet: (row) => row.registeredAt,
    skrevetAf: (row) => row.registeredByName,
    skrevetAfRolle: (row) => row.registeredByRole,
    slettet: (row) => row.struckAt,
    slettetAf: (row) => row.struckByName,
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
    sidsteDag: (row) => row.endedOn,
    slutFordi: (row) => row.endedWords,
    slutSkrevetAf: (row) => row.endedByName,
    slutSkrevet: (row) => row.endedAt,
  },
);

const jobEnds = jsonFile(
  "jobSlutFoer",
  (db) => db.select().from(fleksjobaftaleEnd).orderBy(asc(fleksjobaftaleEnd.correctedAt)),
  {
    sidsteDag: (row) => row.endedOn,
    slutFordi: (row) => row.endedWords,
    slutSkrevetAf: (row) => row.endedByName,
    slutSkrevet: (row) => row.endedAt,
    rettet: (row) => row.correctedAt,
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

/** What a person can do at work, and what is agreed about a job and its follow-up. */
export const workParts = {
  arbejdsevne: [
    ...[arbejdsevne, proevninger, maalinger, timerOverTid, faellesAnmodninger, opfoelgninger],
    ...[fleksjobaftaler, jobEnds, jobLinks],
  ],
};
