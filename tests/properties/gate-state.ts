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
type Delegation = {
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
type Sag = Row & { authority: string; moved: boolean; staff: string[] };
export type Paper = Row & { sag: string; holder: string; category: string; type: string };
/** A duty to acknowledge that a consent was withdrawn, of the authority that had read on it. */
export type Recall = Row & { consent: string; sag: string; authority: string; done: boolean };
export type World = {
  today: number;
  sager: Sag[];
  papers: Paper[];
  consents: Consent[];
  delegations: Delegation[];
  plans: Row[];
  afgoerelser: (Row & { authority: string; announced: boolean })[];
  messages: (Row & { authority: string })[];
  /** Ids of the consents on which somebody has read a paper. */
  readOn: Set<string>;
  recalls: Recall[];
};
