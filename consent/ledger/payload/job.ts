import { z } from "zod";
import { aboutCitizen, instant, textHash } from "./common.ts";

/** A step of the agreement about a fleksjob: what was agreed, and hashes of its words and of what is shown. */
const fleksjobaftale = {
  fleksjobaftale: z.uuid(),
  sag: z.uuid(),
  version: z.int().min(1),
  startsOn: z.iso.date(),
  /** Hundredths of an hour a week. */
  centihours: z.int(),
  effectiveCentihours: z.int(),
  textHash,
  /** Of exactly what the employer sees: the same in the citizen's yes and in the employer's. */
  shownHash: textHash.nullable(),
  declinedHash: textHash.nullable(),
};

/** The end of the job an agreement was about, or what it was corrected to: the last day, and a hash of why. */
const fleksjobEnded = {
  fleksjobaftale: z.uuid(),
  sag: z.uuid(),
  version: z.int().min(1),
  endedOn: z.iso.date(),
  endedHash: textHash,
};

/** An employer's link: what it opens, until when, and the answer it was used for. */
const fleksjobaftaleLink = {
  fleksjobaftale: z.uuid(),
  link: z.uuid(),
  validUntil: z.iso.date(),
  shownHash: textHash,
  answer: z.enum(["ja", "nej"]).nullable(),
  answerHash: textHash.nullable(),
};

/** A step of hours or a pause as it stands after the act; hours are hundredths of an hour a week. */
const progression = {
  progressionstrin: z.uuid(),
  sag: z.uuid(),
  revision: z.int().min(1),
  step: z.enum(["trin", "pause"]),
  fromDay: z.iso.date(),
  toDay: z.iso.date().nullable(),
  centihours: z.int().nullable(),
  actualCentihours: z.int().nullable(),
  reasonHash: textHash.nullable(),
};

/** A talk about how the job goes, once it was held or was struck out, without its words. */
const opfoelgning = {
  opfoelgning: z.uuid(),
  sag: z.uuid(),
  what: z.enum(["samtale", "opfoelgning", "statusmoede"]),
  heldOn: z.iso.date(),
  form: z.enum(["personlig", "telefon"]),
  atWorkplace: z.boolean(),
  textHash,
};

/** A leader's review of a case without activity: what was counted and what came of it, without its words. */
const passivitetsgennemgang = {
  passivitetsgennemgang: z.uuid(),
  sag: z.uuid(),
  since: z.iso.date(),
  countedFrom: z.iso.date(),
  absentDays: z.int().min(0),
  dueOn: z.iso.date(),
  outcome: z.enum(["genbehandling", "fortsaettes"]),
  reviewedAt: instant,
  textHash,
};

/** A new assessment asked for together: who began, with whom, and hashes of what was said. */
const faellesAnmodning = {
  faellesAnmodning: z.uuid(),
  sag: z.uuid(),
  askedBy: z.enum(["citizen", "partner"]),
  partner: z.enum(["arbejdsgiver", "jobformidler"]).nullable(),
  /** The assessment it led to. */
  vurdering: z.uuid().nullable(),
  textHash,
  partnerHash: textHash.nullable(),
  endedHash: textHash.nullable(),
};

export const jobPayloads = [
  aboutCitizen("fleksjobaftale.offered", fleksjobaftale),
  aboutCitizen("fleksjobaftale.agreed", fleksjobaftale),
  aboutCitizen("fleksjobaftale.confirmed", fleksjobaftale),
  aboutCitizen("fleksjobaftale.declined", fleksjobaftale),
  aboutCitizen("fleksjobaftale.ended", fleksjobEnded),
  aboutCitizen("fleksjobaftale.endCorrected", fleksjobEnded),
  aboutCitizen("fleksjobaftale.linkMade", fleksjobaftaleLink),
  aboutCitizen("fleksjobaftale.linkUsed", fleksjobaftaleLink),
  aboutCitizen("fleksjobaftale.linkClosed", fleksjobaftaleLink),
  aboutCitizen("progression.planned", progression),
  aboutCitizen("progression.changed", progression),
  aboutCitizen("progression.worked", progression),
  aboutCitizen("progression.cancelled", progression),
  aboutCitizen("opfoelgning.held", opfoelgning),
  aboutCitizen("opfoelgning.struck", opfoelgning),
  aboutCitizen("passivitetsgennemgang.written", passivitetsgennemgang),
  aboutCitizen("faellesAnmodning.asked", faellesAnmodning),
  aboutCitizen("faellesAnmodning.joined", faellesAnmodning),
  aboutCitizen("faellesAnmodning.ended", faellesAnmodning),
  aboutCitizen("faellesAnmodning.assessed", faellesAnmodning),
] as const;
