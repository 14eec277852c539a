import type { Refusal } from "../../consent/index.ts";
import { type Kind, type RoleRule, statutes } from "./gate-rules.ts";
import type * as state from "./gate-state.ts";

/** Somebody asks in a world for a kind of visit; the role is what theirs gives on the basis named. */
export type Asked = {
  w: state.World;
  who: state.Actor;
  ask: state.Ask;
  kind: Kind;
  role: RoleRule;
  list: boolean;
};

/** On what a visit can stand, and how far it goes then. */
export type Basis<R> = {
  /** All there are: a single visit names one, a list takes those that nothing bars. */
  rows: (a: Asked) => R[];
  /** Each line is a rule: the refusal, and when. */
  bars: (row: R, a: Asked) => Partial<Record<Refusal, boolean>>;
  /** The sections it opens; as far as the role goes, where nothing else is said. */
  reach?: (a: Asked, row?: R) => string[];
  papers: (paper: state.Paper, row: R, a: Asked) => boolean;
};

const ofCase: Basis<state.Sag> = {
  rows: ({ w }) => w.sager,
  bars: (sag, a) => ({
    not_own_case: sag.authority !== a.who.authority,
    case_moved: sag.moved,
    not_assigned: !onCase(sag.id, a),
  }),
  papers: (paper, sag, { who }) => paper.sag === sag.id && paper.holder === who.authority,
};

const ofStatute: Basis<state.Sag> = {
  rows: ({ w }) => w.sager,
  bars: (sag, a) => ({
    ...ofCase.bars(sag, a),
    statute_unknown: !statuteOf(a),
    role_insufficient: !statuteOf(a)?.roles.includes(a.who.role ?? ""),
    reason_missing: (a.ask.reason ?? "").trim().length < 10,
  }),
  papers: ({ category }, _sag, a) => statuteOf(a)?.categories.includes(category) ?? false,
};

const ofConsent: Basis<state.Consent> = {
  rows: ({ w }) => w.consents,
  bars: (consent, a) => ({
    // A yes to a meeting opens nothing outside it.
    consent_for_meeting: consent.purpose === "moede",
    wrong_recipient: consent.recipient !== a.who.authority,
    ...closed(consent, a.w.today),
    wrong_purpose: !a.list && a.ask.purpose !== null && a.ask.purpose !== consent.purpose,
    not_assigned: !onCase(consent.sag, a),
    // Given to an office for a case that it no longer has.
    case_moved: isLeft(consent.sag, a, consent.recipient),
  }),
  papers: (paper, consent) => names(consent, paper),
};

/** Both at once: what the office chose for the meeting, and what the citizen said yes to. */
const ofMeeting: Basis<state.Bundle> = {
  rows: ({ w }) => w.bundles,
  bars: (bundle, a) => ({
    wrong_recipient: !bundle.recipients.includes(a.who.authority ?? ""),
    bundle_closed: !bundle.open || a.w.today > bundle.day || isMoved(bundle.sag, a),
    consent_not_given: yesTo(bundle, a).length === 0,
    document_not_covered:
      a.kind.needs === "forberedendeDel" && !(bundle.plan && yesTo(bundle, a).some(namesPlan)),
  }),
  papers: (paper, bundle, a) =>
    bundle.papers.includes(paper.id) && yesTo(bundle, a).some((consent) => names(consent, paper)),
};

/** The duty after a withdrawal and nothing else: no papers, and only until it is done. */
const ofRecall: Basis<state.Recall> = {
  rows: ({ w }) => w.recalls,
  bars: (recall, a) => ({
    wrong_recipient: recall.authority !== a.who.authority,
    not_assigned: !onCase(recall.sag, a),
    recall_acknowledged: recall.done,
  }),
  papers: () => false,
};

/** One complaint that was sent, when its case has left the office that decided; no papers. */
const ofComplaint: Basis<state.Complaint> = {
  rows: ({ w }) => w.complaints.filter((one) => !one.draft),
  bars: (one, a) => ({
    not_own_case: one.authority !== a.who.authority,
    not_assigned: !onCase(one.sag, a),
    case_not_moved: !isMoved(one.sag, a),
    // Not on the list any more; who has its address still reads it.
    basis_unknown: a.list && one.over,
  }),
  papers: () => false,
};

const ofHelper: Basis<state.Delegation> = {
  rows: ({ w }) => w.delegations,
  bars: ({ status, until, ...one }, a) => ({
    delegation_not_yours: one.helper !== a.who.person,
    delegation_ended: status === "afsluttet",
    delegation_not_active: status === "inviteret" || status === "afvist",
    delegation_expired: a.w.today > until,
    helper_never_decides: !a.list && (a.kind.writes.length > 0 || !a.kind.bases.includes(one.kind)),
    section_not_delegated: !a.list && !["delegation", ...chosen(one)].includes(a.kind.needs),
  }),
  reach: (_a, one) => ["delegation", ...chosen(one)],
  papers: () => true,
};

/** Whom it is from and what it offers, for the one who has the link, until it is answered. */
const ofInvitation: Basis<state.Delegation> = {
  rows: ({ w, ask }) => (ask.secret ? w.delegations : []),
  bars: (one, { w, who }) => ({
    invitation_own: one.citizen === who.person,
    invitation_used: one.status !== "inviteret",
    invitation_expired: w.today > one.until,
  }),
  reach: () => ["delegation"],
  papers: () => false,
};

const ofSelf: Basis<state.Row> = {
  rows: ({ who, ask }) => [{ id: ask.id ?? "", citizen: who.person }],
  bars: () => ({}),
  reach: ({ kind }) => [kind.needs, ...kind.brings, "sag"],
  papers: () => true,
};

export const bases = {
  selv: ofSelf,
  egenSag: ofCase,
  samtykke: ofConsent,
  hjemmel: ofStatute,
  moede: ofMeeting,
  tilbagetrukket: ofRecall,
  klage: ofComplaint,
  delegation: ofHelper,
  invitation: ofInvitation,
} satisfies Record<state.Ask["basis"], unknown>;

/** Some roles see every case of their authority, others only those they are put on. */
const onCase = (id: string, { w, who, role }: Asked) =>
  !role.assigned || w.sager.some((sag) => sag.id === id && sag.staff.includes(who.person));
const isLeft = (id: string, { w }: Asked, authority: string) =>
  w.sager.some((sag) => sag.id === id && sag.moved && sag.authority === authority);
const isMoved = (id: string, { w }: Asked) => w.sager.some((sag) => sag.id === id && sag.moved);
const statuteOf = ({ ask }: Asked) => statutes[ask.statute ?? ""];
/** Papers are chosen with their list. */
const chosen = (one?: Pick<state.Delegation, "sections">) =>
  one?.sections.flatMap((each) => (each === "document" ? [each, "document_list"] : each)) ?? [];

/** Why a consent does not hold today. */
const closed = ({ status, from, until }: state.Consent, today: number) => ({
  consent_not_given: status === "anmodet",
  consent_declined: status === "afvist",
  consent_revoked: status === "trukketTilbage",
  consent_expired:
    status === "udloebet" || (status === "givet" && !(from <= today && today <= until)),
});
/** Whether a consent's terms name a paper. */
export const names = (consent: state.Consent, { id, holder, category, type }: state.Paper) =>
  holder === consent.source &&
  consent.categories.includes(category) &&
  consent.types.includes(type) &&
  !consent.excepted.includes(id);
/** The plan tells of all three. */
const namesPlan = ({ types, categories }: state.Consent) =>
  types.includes("rehabiliteringsplan") &&
  ["beskaeftigelse", "social", "sundhed"].every((one) => categories.includes(one));
/** The consents to the meeting that hold today for somebody's authority. */
const yesTo = ({ citizen, authority }: state.Bundle, { w, who }: Asked) =>
  w.consents.filter(
    (one) =>
      one.purpose === "moede" &&
      one.citizen === citizen &&
      one.source === authority &&
      one.recipient === who.authority &&
      !Object.values(closed(one, w.today)).some(Boolean),
  );
