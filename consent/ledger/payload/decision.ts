import { z } from "zod";
import { aboutCitizen, textHash } from "./common.ts";

const partshoering = {
  partshoering: z.uuid(),
  sag: z.uuid(),
  form: z.enum(["skriftlig", "mundtlig"]),
  answerBy: z.iso.date(),
  textHash,
  answerForm: z.enum(["skriftlig", "mundtlig"]).nullable(),
  answerHash: textHash.nullable(),
};

/** A step of a complaint: what is known by then, and hashes of what was written. */
const klage = {
  klage: z.uuid(),
  afgoerelse: z.uuid(),
  sag: z.uuid(),
  sentOn: z.iso.date(),
  late: z.boolean(),
  textHash,
  /** The papers that go with it. */
  documents: z.array(z.uuid()),
  genvurderingBy: z.iso.date(),
  lateAssessment: z.enum(["medtaget", "ikkeMedtaget"]).nullable(),
  genvurdering: z.enum(["medhold", "delvist", "fastholdt"]).nullable(),
  reasonHash: textHash.nullable(),
  outcome: z.enum(["stadfaestet", "aendret", "ophaevet", "hjemvist", "afvist"]).nullable(),
  outcomeOn: z.iso.date().nullable(),
  outcomeHash: textHash.nullable(),
};

/** What was asked to be seen, and the answer: hashes of the words. */
const aktindsigt = {
  aktindsigt: z.uuid(),
  sag: z.uuid(),
  status: z.enum(["anmodet", "givet", "afslaaet"]),
  answerBy: z.iso.date(),
  textHash,
  answerHash: textHash.nullable(),
};

/** Why an answer to a request takes longer (a hash of the words), and the day it can be expected by. */
const aktindsigtDelay = {
  aktindsigt: z.uuid(),
  sag: z.uuid(),
  answerBy: z.iso.date(),
  textHash,
};

export const decisionPayloads = [
  aboutCitizen("partshoering.sent", partshoering),
  aboutCitizen("partshoering.answered", partshoering),
  aboutCitizen("afgoerelse.announced", {
    afgoerelse: z.uuid(),
    sag: z.uuid(),
    version: z.int(),
    receivedOn: z.iso.date(),
    klagefrist: z.iso.date(),
    textHash,
  }),
  aboutCitizen("klage.sent", klage),
  aboutCitizen("klage.genvurderet", klage),
  aboutCitizen("klage.forwarded", klage),
  aboutCitizen("klage.decided", klage),
  aboutCitizen("aktindsigt.asked", aktindsigt),
  aboutCitizen("aktindsigt.answered", aktindsigt),
  aboutCitizen("aktindsigt.delayed", aktindsigtDelay),
] as const;
