// Long because it is one union: every fact the ledger can hold, side by side, so that none is missed.
import { z } from "zod";

const actor = z.object({
  name: z.string(),
  role: z.string(),
  personId: z.uuid().nullable(),
  authorityId: z.uuid().nullable(),
  authority: z.string().nullable(),
});

const visit = <K extends string>(kind: K) =>
  z.object({
    v: z.literal(1),
    kind: z.literal(kind),
    actor,
    visit: z.string(),
    basis: z.string(),
    basisId: z.uuid().nullable(),
    citizens: z.array(z.uuid()),
    sections: z.array(z.string()),
    documents: z.array(z.uuid()),
    categories: z.array(z.string()),
    purpose: z.string(),
    statute: z.string().nullable(),
    reason: z.string().nullable(),
    refusal: z.string().nullable(),
  });

const instant = z.iso.datetime({ precision: 6 });
const bytes = z.string().regex(/^[\w-]+$/);
/** A WebAuthn assertion over the consent document; bytes are base64url, the hash is hex. */
const signature = z.object({
  alg: z.literal([-7, -8, -257]),
  authenticatorData: bytes,
  clientDataJSON: bytes,
  credentialId: bytes,
  documentHash: z.string().regex(/^[0-9a-f]{64}$/),
  publicKey: bytes,
  rpId: z.string(),
  signature: bytes,
});

const consent = <K extends string>(kind: K) =>
  z.object({
    v: z.literal(1),
    kind: z.literal(kind),
    actor,
    citizen: z.uuid(),
    consent: z.uuid(),
    sag: z.uuid(),
    source: z.uuid(),
    recipient: z.uuid(),
    categories: z.array(z.string()).min(1),
    documentTypes: z.array(z.string()).min(1),
    exceptedDocuments: z.array(z.uuid()),
    purpose: z.string(),
    consequence: z.string(),
    status: z.string(),
    validFrom: z.iso.date().nullable(),
    validUntil: z.iso.date(),
    requestedBy: z.string().nullable(),
    requestedByAuthority: z.uuid().nullable(),
    textVersion: z.string().nullable(),
    textShown: z.string().nullable(),
    /** When it happened; the entry's own time is when it was written down. */
    requestedAt: instant.nullable(),
    givenAt: instant.nullable(),
    endedAt: instant.nullable(),
    sourceName: z.string(),
    recipientName: z.string(),
    /** Of a yes that was signed; null where MitID confirmed it, and on every other act. */
    signature: signature.nullable(),
  });

const delegation = <K extends string>(kind: K) =>
  z.object({
    v: z.literal(1),
    kind: z.literal(kind),
    actor,
    citizen: z.uuid(),
    delegation: z.uuid(),
    delegationKind: z.enum(["bisidder", "fuldmagt"]),
    helper: z.string(),
    helperPersonId: z.uuid().nullable(),
    sections: z.array(z.string()),
    validUntil: z.iso.date(),
    endedBy: z.enum(["citizen", "helper"]).nullable(),
  });

const recall = <K extends string>(kind: K) =>
  z.object({
    v: z.literal(1),
    kind: z.literal(kind),
    actor,
    citizen: z.uuid(),
    recall: z.uuid(),
    consent: z.uuid(),
    /** The authority that had read, and is to acknowledge. */
    recipient: z.uuid(),
    /** Papers that were read, and whether the forberedende del was, which is no paper. */
    documents: z.array(z.uuid()),
    forberedendeDel: z.boolean(),
    dueOn: z.iso.date().nullable(),
  });

const passkey = <K extends string>(kind: K) =>
  z.object({
    v: z.literal(1),
    kind: z.literal(kind),
    actor,
    citizen: z.uuid(),
    passkey: z.uuid(),
    name: z.string(),
    credentialId: bytes,
    /** SubjectPublicKeyInfo (DER): what signatures of this key are checked with. */
    publicKey: bytes,
    createdAt: instant,
    stoppedAt: instant.nullable(),
  });

const oere = z.int();
const ydelsesmaaned = <K extends string>(kind: K) =>
  z.object({
    v: z.literal(1),
    kind: z.literal(kind),
    actor,
    citizen: z.uuid(),
    ydelsesmaaned: z.uuid(),
    sag: z.uuid(),
    month: z.iso.date(),
    /** The period of the month it is for. */
    part: z.int().min(1),
    fromDay: z.iso.date(),
    toDay: z.iso.date(),
    version: z.int().min(1),
    benefit: z.enum(["fleksloentilskud", "ledighedsydelse"]),
    /** Hundredths of an hour a week: the canonical form knows no fractions. */
    centihours: z.int(),
    wage: oere,
    pension: oere,
    normalloen: oere.nullable(),
    satser: z.object({
      ...{ base: oere, threshold: oere, below: z.int(), above: z.int() },
      ...{ days: z.int(), ofDays: z.int() },
    }),
    amount: oere,
    adjustment: oere.nullable(),
    cause: z.string().nullable(),
    paysOn: z.iso.date(),
  });

const fravaer = <K extends string>(kind: K) =>
  z.object({
    v: z.literal(1),
    kind: z.literal(kind),
    actor,
    citizen: z.uuid(),
    fravaer: z.uuid(),
    sag: z.uuid(),
    absence: z.enum(["ferie", "sygdom"]),
    fromDay: z.iso.date(),
    toDay: z.iso.date().nullable(),
  });

const textHash = z.string().regex(/^[0-9a-f]{64}$/);

const arbejdsproevning = <K extends string>(kind: K) =>
  z.object({
    v: z.literal(1),
    kind: z.literal(kind),
    actor,
    citizen: z.uuid(),
    arbejdsproevning: z.uuid(),
    sag: z.uuid(),
    revision: z.int().min(1),
    form: z.enum(["intern", "ekstern"]),
    fromDay: z.iso.date(),
    toDay: z.iso.date(),
    /** Hundredths of an hour a week. */
    centihours: z.int().min(1),
    agreedDays: z.int().nullable(),
    attendedDays: z.int().nullable(),
    intensity: z.int().nullable(),
    textHash,
  });

const partshoering = <K extends string>(kind: K) =>
  z.object({
    v: z.literal(1),
    kind: z.literal(kind),
    actor,
    citizen: z.uuid(),
    partshoering: z.uuid(),
    sag: z.uuid(),
    form: z.enum(["skriftlig", "mundtlig"]),
    answerBy: z.iso.date(),
    textHash,
    answerForm: z.enum(["skriftlig", "mundtlig"]).nullable(),
    answerHash: textHash.nullable(),
  });

/** What was asked to be seen, and the answer: hashes of the words. */
const aktindsigt = <K extends string>(kind: K) =>
  z.object({
    v: z.literal(1),
    kind: z.literal(kind),
    actor,
    citizen: z.uuid(),
    aktindsigt: z.uuid(),
    sag: z.uuid(),
    status: z.enum(["anmodet", "givet", "afslaaet"]),
    answerBy: z.iso.date(),
    textHash,
    answerHash: textHash.nullable(),
  });

/** Why an answer to a request takes longer (a hash of the words), and the day it can be expected by. */
const aktindsigtDelay = z.object({
  v: z.literal(1),
  kind: z.literal("aktindsigt.delayed"),
  actor,
  citizen: z.uuid(),
  aktindsigt: z.uuid(),
  sag: z.uuid(),
  answerBy: z.iso.date(),
  textHash,
});

/** A step of a complaint: what is known by then, and hashes of what was written. */
const klage = <K extends string>(kind: K) =>
  z.object({
    v: z.literal(1),
    kind: z.literal(kind),
    actor,
    citizen: z.uuid(),
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
  });

/** A proposal that was given or answered: which words, and the citizen's answer. */
const indstilling = <K extends string>(kind: K) =>
  z.object({
    v: z.literal(1),
    kind: z.literal(kind),
    actor,
    citizen: z.uuid(),
    indstilling: z.uuid(),
    sag: z.uuid(),
    version: z.int().min(1),
    textHash,
    answer: z.enum(["enig", "uenig"]).nullable(),
    answerHash: textHash.nullable(),
  });

/** The citizen's remark on a version of a section of the plan, without its words. */
const planRemark = <K extends string>(kind: K) =>
  z.object({
    v: z.literal(1),
    kind: z.literal(kind),
    actor,
    citizen: z.uuid(),
    plan: z.uuid(),
    remark: z.uuid(),
    section: z.string(),
    version: z.int().min(1),
    textHash,
  });

/** A step of the agreement about a fleksjob: what was agreed, and hashes of its words and of what is shown. */
const fleksjobaftale = <K extends string>(kind: K) =>
  z.object({
    v: z.literal(1),
    kind: z.literal(kind),
    actor,
    citizen: z.uuid(),
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
  });

/** The end of the job an agreement was about: the last day, and a hash of why. */
const fleksjobEnded = z.object({
  v: z.literal(1),
  kind: z.literal("fleksjobaftale.ended"),
  actor,
  citizen: z.uuid(),
  fleksjobaftale: z.uuid(),
  sag: z.uuid(),
  version: z.int().min(1),
  endedOn: z.iso.date(),
  endedHash: textHash,
});

/** An employer's link: what it opens, until when, and the answer it was used for. */
const fleksjobaftaleLink = <K extends string>(kind: K) =>
  z.object({
    v: z.literal(1),
    kind: z.literal(kind),
    actor,
    citizen: z.uuid(),
    fleksjobaftale: z.uuid(),
    link: z.uuid(),
    validUntil: z.iso.date(),
    shownHash: textHash,
    answer: z.enum(["ja", "nej"]).nullable(),
    answerHash: textHash.nullable(),
  });

/** An action in the plan as it stands after the act, without its words. */
const indsats = <K extends string>(kind: K) =>
  z.object({
    v: z.literal(1),
    kind: z.literal(kind),
    actor,
    citizen: z.uuid(),
    plan: z.uuid(),
    indsats: z.uuid(),
    authority: z.uuid(),
    kontor: z.string(),
    status: z.enum(["planlagt", "iGang", "afsluttet"]),
    startsOn: z.iso.date(),
    revision: z.int().min(1),
    textHash,
  });

/** A step of hours or a pause as it stands after the act; hours are hundredths of an hour a week. */
const progression = <K extends string>(kind: K) =>
  z.object({
    v: z.literal(1),
    kind: z.literal(kind),
    actor,
    citizen: z.uuid(),
    progressionstrin: z.uuid(),
    sag: z.uuid(),
    revision: z.int().min(1),
    step: z.enum(["trin", "pause"]),
    fromDay: z.iso.date(),
    toDay: z.iso.date().nullable(),
    centihours: z.int().nullable(),
    actualCentihours: z.int().nullable(),
    reasonHash: textHash.nullable(),
  });

/** A new assessment asked for together: who began, with whom, and hashes of what was said. */
const faellesAnmodning = <K extends string>(kind: K) =>
  z.object({
    v: z.literal(1),
    kind: z.literal(kind),
    actor,
    citizen: z.uuid(),
    faellesAnmodning: z.uuid(),
    sag: z.uuid(),
    askedBy: z.enum(["citizen", "partner"]),
    partner: z.enum(["arbejdsgiver", "jobformidler"]).nullable(),
    /** The assessment it led to. */
    vurdering: z.uuid().nullable(),
    textHash,
    partnerHash: textHash.nullable(),
    endedHash: textHash.nullable(),
  });

/** A talk about how the job goes, once it was held or was struck out, without its words. */
const opfoelgning = <K extends string>(kind: K) =>
  z.object({
    v: z.literal(1),
    kind: z.literal(kind),
    actor,
    citizen: z.uuid(),
    opfoelgning: z.uuid(),
    sag: z.uuid(),
    what: z.enum(["samtale", "opfoelgning", "statusmoede"]),
    heldOn: z.iso.date(),
    form: z.enum(["personlig", "telefon"]),
    atWorkplace: z.boolean(),
    textHash,
  });

/** A meeting as it stands after the act; whoever is there by role, and hashes of what was written. */
const moede = <K extends string>(kind: K) =>
  z.object({
    v: z.literal(1),
    kind: z.literal(kind),
    actor,
    citizen: z.uuid(),
    moede: z.uuid(),
    sag: z.uuid(),
    startsAt: instant,
    form: z.enum(["fremmoede", "video"]),
    status: z.enum(["indkaldt", "holdt", "aflyst"]),
    roles: z.array(z.string()),
    textHash,
    preparedHash: textHash.nullable(),
  });

/** What lies in a meeting's bundle after the act, and whom it was given to. */
const sagsmappe = <K extends string>(kind: K) =>
  z.object({
    v: z.literal(1),
    kind: z.literal(kind),
    actor,
    citizen: z.uuid(),
    moede: z.uuid(),
    sag: z.uuid(),
    status: z.enum(["aaben", "lukket"]),
    documents: z.array(z.uuid()),
    forberedendeDel: z.boolean(),
    recipients: z.array(z.uuid()).min(1),
  });

/** A version of a meeting's minutes, and what the citizen said to it. */
const referat = <K extends string>(kind: K) =>
  z.object({
    v: z.literal(1),
    kind: z.literal(kind),
    actor,
    citizen: z.uuid(),
    referat: z.uuid(),
    moede: z.uuid(),
    sag: z.uuid(),
    version: z.int().min(1),
    textHash,
    remarkHash: textHash.nullable(),
  });

/**
 * Every fact the ledger can hold, parsed on read: an entry that does not fit is a bug or a forgery.
 * The database's triggers write them (db/migrations, `ledger_append`); nothing else may.
 * The database writes them (db/migrations/0003, 0005, 0007, 0009, 0011, 0015, 0018, 0020, 0022, 0032, 0046, 0052, 0054); nothing else may.
 */
export const ledgerPayload = z.discriminatedUnion("kind", [
  visit("visit.allowed"),
  visit("visit.denied"),
  consent("consent.requested"),
  consent("consent.given"),
  consent("consent.declined"),
  consent("consent.narrowed"),
  consent("consent.revoked"),
  consent("consent.expired"),
  delegation("delegation.invited"),
  delegation("delegation.given"),
  delegation("delegation.declined"),
  delegation("delegation.ended"),
  z.object({
    v: z.literal(1),
    kind: z.literal("afgoerelse.announced"),
    actor,
    citizen: z.uuid(),
    afgoerelse: z.uuid(),
    sag: z.uuid(),
    version: z.int(),
    receivedOn: z.iso.date(),
    klagefrist: z.iso.date(),
    textHash,
  }),
  z.object({
    v: z.literal(1),
    kind: z.literal("data.erased"),
    actor,
    citizen: z.uuid().nullable(),
    /** The entry that says no more what it said. */
    entry: z.int(),
    entryKind: z.string(),
    /** The consent, over before, whose words went with it. */
    consent: z.uuid().nullable(),
    reason: z.string(),
  }),
  recall("recall.due"),
  recall("recall.acknowledged"),
  passkey("passkey.added"),
  passkey("passkey.renamed"),
  passkey("passkey.stopped"),
  passkey("passkey.removed"),
  ydelsesmaaned("ydelsesmaaned.registered"),
  ydelsesmaaned("ydelsesmaaned.corrected"),
  fravaer("fravaer.entered"),
  fravaer("fravaer.ended"),
  fravaer("fravaer.cancelled"),
  z.object({
    v: z.literal(1),
    kind: z.literal("arbejdsevnevurdering.published"),
    actor,
    citizen: z.uuid(),
    arbejdsevnevurdering: z.uuid(),
    sag: z.uuid(),
    version: z.int().min(1),
    /** Hundredths of an hour a week. */
    effectiveCentihours: z.int(),
    agreedCentihours: z.int().nullable(),
    textHash: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  arbejdsproevning("arbejdsproevning.agreed"),
  arbejdsproevning("arbejdsproevning.changed"),
  arbejdsproevning("arbejdsproevning.completed"),
  arbejdsproevning("arbejdsproevning.cancelled"),
  z.object({
    v: z.literal(1),
    kind: z.literal("maaling.entered"),
    actor,
    citizen: z.uuid(),
    maaling: z.uuid(),
    sag: z.uuid(),
    measuredOn: z.iso.date(),
    arbejde: z.int().nullable(),
    helbred: z.int().nullable(),
    tro: z.int().nullable(),
  }),
  partshoering("partshoering.sent"),
  partshoering("partshoering.answered"),
  klage("klage.sent"),
  klage("klage.genvurderet"),
  klage("klage.forwarded"),
  klage("klage.decided"),
  z.object({
    v: z.literal(1),
    kind: z.literal("sag.waiting"),
    actor,
    citizen: z.uuid(),
    sag: z.uuid(),
    revision: z.int().min(1),
    /** Null when nothing is waited for any more. */
    expectedOn: z.iso.date().nullable(),
    textHash: textHash.nullable(),
  }),
  moede("moede.invited"),
  moede("moede.changed"),
  moede("moede.prepared"),
  moede("moede.held"),
  moede("moede.cancelled"),
  sagsmappe("sagsmappe.shared"),
  sagsmappe("sagsmappe.changed"),
  sagsmappe("sagsmappe.closed"),
  referat("referat.given"),
  referat("referat.remarked"),
  aktindsigt("aktindsigt.asked"),
  aktindsigt("aktindsigt.answered"),
  aktindsigtDelay,
  z.object({
    v: z.literal(1),
    kind: z.literal("plan.sectionWritten"),
    actor,
    citizen: z.uuid(),
    plan: z.uuid(),
    section: z.string(),
    voice: z.enum(["plan", "own"]),
    version: z.int().min(1),
    textHash,
  }),
  z.object({
    v: z.literal(1),
    kind: z.literal("document.added"),
    actor,
    citizen: z.uuid(),
    document: z.uuid(),
    sag: z.uuid(),
    documentType: z.string(),
    version: z.int().min(1),
    /** The paper it came instead of. */
    replaces: z.uuid().nullable(),
    pages: z.int().min(1),
    mediaType: z.enum(["application/pdf", "image/jpeg", "image/png"]),
    bytes: z.int().min(1),
    /** SHA-256 of the file, unsealed. */
    contentHash: textHash,
    scan: z.enum(["ren", "ikkeScannet"]),
  }),
  z.object({
    v: z.literal(1),
    kind: z.literal("document.scanned"),
    actor,
    citizen: z.uuid(),
    document: z.uuid(),
    /** SHA-256 of the file, unsealed. */
    contentHash: textHash,
    scan: z.enum(["ren", "skadelig"]),
  }),
  z.object({
    v: z.literal(1),
    kind: z.literal("plan.confirmed"),
    actor,
    citizen: z.uuid(),
    plan: z.uuid(),
    /** "maal.plan.3": section, voice, version. */
    versions: z.array(z.string()),
  }),
  planRemark("plan.remarked"),
  planRemark("plan.remarkTakenBack"),
  indsats("indsats.added"),
  indsats("indsats.changed"),
  indstilling("indstilling.given"),
  indstilling("indstilling.answered"),
  fleksjobaftale("fleksjobaftale.offered"),
  fleksjobaftale("fleksjobaftale.agreed"),
  fleksjobaftale("fleksjobaftale.confirmed"),
  fleksjobaftale("fleksjobaftale.declined"),
  fleksjobEnded,
  fleksjobaftaleLink("fleksjobaftale.linkMade"),
  fleksjobaftaleLink("fleksjobaftale.linkUsed"),
  fleksjobaftaleLink("fleksjobaftale.linkClosed"),
  progression("progression.planned"),
  progression("progression.changed"),
  progression("progression.worked"),
  progression("progression.cancelled"),
  faellesAnmodning("faellesAnmodning.asked"),
  faellesAnmodning("faellesAnmodning.joined"),
  faellesAnmodning("faellesAnmodning.ended"),
  faellesAnmodning("faellesAnmodning.assessed"),
  opfoelgning("opfoelgning.held"),
  opfoelgning("opfoelgning.struck"),
]);
export type LedgerPayload = z.infer<typeof ledgerPayload>;
