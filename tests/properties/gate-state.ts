import type { Refusal, VisitKind } from "../../consent/index.ts";

export type Actor = {
  person: string;
  way: "borger" | "erhverv";
  role: string | null;
  authority: string | null;
};
export type Ask = {
  kind: VisitKind;
  basis:
    | "selv"
    | "egenSag"
    | "samtykke"
    | "delegation"
    | "invitation"
    | "hjemmel"
    | "tilbagetrukket"
    | "moede"
    | "klage";
  id: string | null;
  /** Of the invitation that `id` names, as far as its link is at hand: the database is told no more. */
  secret: Buffer | null;
  documents: string[] | null;
  purpose: string | null;
  statute: string | null;
  reason: string | null;
};
/** Every objection that holds: the gate must name one of them, and refuse exactly when there is one. */
export type Answer = {
  objections: Refusal[];
  citizens: string[];
  opened: string[];
  sees: Record<Table, string[]>;
};
type Table =
  | "person"
  | "sag"
  | "rehabiliteringsplan"
  | "afgoerelse"
  | "document"
  | "document_text"
  | "consent"
  | "delegation"
  | "message"
  | "recall"
  | "sagsmappe"
  | "klage"
  | "plan_section";
/** Days count from the first day of a sequence; ids are the database's. */
export type Consent = {
  id: string;
  citizen: string;
  sag: string;
  source: string;
  recipient: string;
  categories: string[];
  types: string[];
  excepted: string[];
  purpose: string;
  status: "anmodet" | "givet" | "afvist" | "udloebet" | "trukketTilbage";
  from: number;
  until: number;
  askedBy: string | null;
};
export type Delegation = {
  id: string;
  citizen: string;
  kind: "bisidder" | "fuldmagt";
  helper: string | null;
  sections: string[];
  status: "inviteret" | "aktiv" | "afvist" | "afsluttet";
  until: number;
};
/** What every row has. */
export type Row = { id: string; citizen: string };
export type Sag = Row & { authority: string; moved: boolean; staff: string[] };
export type Paper = Row & { sag: string; holder: string; category: string; type: string };
/** A duty to acknowledge that a consent was withdrawn, of the authority that had read on it. */
export type Recall = Row & { consent: string; sag: string; authority: string; done: boolean };
/** A complaint over a decision of the office whose case it is in. */
export type Complaint = Row & {
  sag: string;
  authority: string;
  about: string;
  draft: boolean;
  over: boolean;
};
/** A meeting of a case, on a day; `authority` is the office whose meeting it is. */
type Meeting = Row & { sag: string; authority: string; day: number };
/** What an office gave authorities outside for a meeting, by the meeting's id. */
export type Bundle = Meeting & {
  open: boolean;
  papers: string[];
  plan: boolean;
  recipients: string[];
  revision: number;
};
export type World = {
  today: number;
  sager: Sag[];
  papers: Paper[];
  consents: Consent[];
  delegations: Delegation[];
  plans: (Row & { sag: string })[];
  afgoerelser: (Row & { sag: string; announced: boolean })[];
  complaints: Complaint[];
  messages: (Row & { sag: string })[];
  /** Ids of the consents on which somebody has read a paper. */
  readOn: Set<string>;
  recalls: Recall[];
  sections: (Row & { sag: string })[];
  meetings: Meeting[];
  bundles: Bundle[];
  /** Papers whose text somebody outside has read at a meeting. */
  readAtMeeting: { authority: string; paper: string }[];
  /** Who has read the description of the citizen at a meeting of which office. */
  describedTo: { authority: string; office: string }[];
};
