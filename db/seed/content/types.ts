import type { Absence, Month } from "./money.ts";

/** Shapes of the demo content: plain data, to which the seed gives a clock and a database. */

export type AuthorityKey =
  | "noerreby"
  | "soendervig"
  | "kliniskFunktion"
  | "laegehuset"
  | "ankestyrelsen"
  | "sygehus";

export type Authority = {
  id: string;
  cvr: string;
  key: AuthorityKey;
  name: string;
  kind: "kommune" | "region" | "laegehus" | "hospital" | "other";
  phone: string;
  email: string;
  address: string;
  postal: string;
};

/** The same text for a reader of Danish and a reader of English. */
export type InBothLanguages = { da: string; en: string };

export type StaffRole =
  | "caseworker"
  | "koordinerendeSagsbehandler"
  | "jobformidler"
  | "kliniskFunktion"
  | "leder"
  | "ydelse"
  | "egenLaege";

export type StaffKey =
  | "hanne"
  | "anders"
  | "maria"
  | "kirsten"
  | "peter"
  | "sofie"
  | "thomas"
  | "inge"
  | "ali"
  | "camilla";

export type Membership = {
  id: string;
  authorityKey: AuthorityKey;
  role: StaffRole;
  title: InBothLanguages;
  phone: string;
  email: string;
};

export type Staff = {
  id: string;
  key: StaffKey;
  name: string;
  way: "erhverv";
  professionalId: string;
  /** In order of use; a person acts for one authority at a time. */
  memberships: [Membership, ...Membership[]];
};

export type DocumentType =
  | "rehabiliteringsplan"
  | "lae265"
  | "speciallaegeerklaering"
  | "praktikbeskrivelse"
  | "statusattest"
  | "indstilling"
  | "afgoerelse"
  | "fleksjobaftale"
  | "cv"
  | "moedereferat"
  | "udbetalingsmeddelelse";

export type Category =
  | "beskaeftigelse"
  | "social"
  | "sundhed"
  | "uddannelse"
  | "kriminalforsorg"
  | "oekonomi";

export type Purpose =
  | "vurderingAfArbejdsevne"
  | "moede"
  | "laegefagligVurdering"
  | "planlaegningAfIndsats"
  | "opfoelgningPaaFleksjob"
  | "behandlingAfKlage";

export type DelegatedSection =
  | "sag"
  | "rehabiliteringsplan"
  | "afgoerelse"
  | "document"
  | "message"
  | "consent"
  | "visit"
  | "moede";

export type Person = {
  id: string;
  key: string;
  name: string;
  /** Fictitious: day of birth + 60. */
  cpr: string;
  mitidUuid: string;
  phone: string;
  email: string;
  language: "da" | "en";
};

/** Dates are ISO dates (`YYYY-MM-DD`) in Copenhagen. */
export type Sag = {
  id: string;
  sagsnummer: string;
  authorityKey: AuthorityKey;
  regelsaet: "2019" | "2026";
  phase: 1 | 2 | 3;
  status:
    | "oprettet"
    | "underOplysning"
    | "klarTilBehandling"
    | "behandlet"
    | "afgjort"
    | "opfoelgning"
    | "afsluttet"
    | "flyttet";
  happening: InBothLanguages;
  nextStep: InBothLanguages;
  nextStepBy?: string;
  nextStepKind?: "lovkrav" | "serviceloefte";
  /** Who takes the step; only the authority's carries a promise. */
  nextStepActor: "citizen" | "authority";
  /** The request that the step, and what is waited for, is about. */
  nextStepConsent?: string;
  waitingFor?: { what: InBothLanguages; who: string; expected?: string };
  openedOn: string;
  phaseDates: { phase: 1 | 2 | 3; from: string }[];
  contacts: { staffKey: StaffKey; role: StaffRole; primary: boolean }[];
};

export type PlanSection = {
  id: string;
  code: "maal" | "arbejdeOgUddannelse" | "hverdag" | "helbred" | "tidligereIndsats";
  heading: string;
  body: string;
  /** What stood here before, the oldest first: written in turns by the citizen and the office. */
  earlier?: { by: "citizen" | "office"; on: string; body: string }[];
  /** Who wrote `body`; left out it is the office. */
  by?: "citizen" | "office";
  /** The citizen's own words, in the language the citizen wrote them. */
  ownWords?: string;
};

export type Indsats = {
  id: string;
  title: string;
  /** The office whose it is, at the authority of the case unless another is named. */
  kontor: "sagsbehandling" | "job" | "sundhed" | "stoette";
  authorityKey?: AuthorityKey;
  /** Who does it: one of the case's own people, or somebody outside. */
  by?: StaffKey;
  outside?: string;
  startsOn: string;
  goal: string;
  status: "planlagt" | "iGang" | "afsluttet";
};

/** What the citizen has to say to a section as it stood in `version`. */
export type PlanRemark = {
  id: string;
  code: PlanSection["code"];
  version: number;
  body: string;
} & ({ writtenHoursAgo: number } | { writtenOn: string });

export type Plan = {
  id: string;
  status: "kladde" | "tilGennemsyn" | "bekraeftet" | "forelagt";
  updatedOn: string;
  sections: PlanSection[];
  indsatser: Indsats[];
  remarks?: PlanRemark[];
};

export type CaseDocument = {
  id: string;
  /** The authority that holds the document, often another than the one of the case. */
  authorityKey: AuthorityKey;
  type: DocumentType;
  category: Category;
  title: string;
  from: string;
  dated: string;
  fetchedOn?: string;
  pages: number;
  status: "gaeldende" | "foraeldet" | "bestilt";
  /** Paragraphs are separated by an empty line. */
  text: string;
};

export type Afgoerelse = {
  id: string;
  title: string;
  status: "udkast" | "iPartshoering" | "truffet" | "meddelt";
  resultat: string;
  begrundelse: string;
  regler: string;
  oplysninger: string;
  klagevejledning: string;
  madeOn: string;
  announcedOn?: string;
  receivedOn?: string;
  /** Set once it is announced; computed by the rules of app/domain/klagefrist.ts. */
  klagefrist?: string;
};

export type Consent = {
  id: string;
  source: AuthorityKey;
  recipient: AuthorityKey;
  categories: Category[];
  documentTypes: DocumentType[];
  exceptDocumentIds: string[];
  purpose: Purpose;
  /** Who at the recipient asked, when it began as a request. */
  requestedBy?: StaffKey;
  validFromDaysAgo: number;
  /** Counted from the first day, never more than 12 months. */
  validForDays: number;
  status: "anmodet" | "givet" | "afvist" | "trukketTilbage";
};

export type Helper = {
  personId: string;
  key: string;
  name: string;
  cpr: string;
  mitidUuid: string;
};

export type Delegation = {
  id: string;
  kind: "bisidder" | "fuldmagt";
  helper: Helper;
  sections: DelegatedSection[];
  startedDaysAgo: number;
} & ({ validForDays: number } | { endedDaysAgo: number });

export type Message = {
  id: string;
  from: "citizen" | StaffKey;
  body: string;
  sentHoursAgo: number;
};

/** A complaint the citizen has begun and not sent. */
export type KlageDraft = { id: string; afgoerelseId: string; body: string; savedDaysAgo: number };

/** One citizen with a case, at the moment where the demo begins. */
export type Scenario = {
  person: Person;
  sag: Sag;
  plan: Plan;
  documents: CaseDocument[];
  afgoerelser: Afgoerelse[];
  consents: Consent[];
  delegations: Delegation[];
  messages: Message[];
  klager?: KlageDraft[];
  /** In the order they were registered; a correction comes after what it corrects. */
  months?: Month[];
  absences?: Absence[];
};
