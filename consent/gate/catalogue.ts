/**
 * The kinds of visit, as the database lists them in `visit_kind` (a test compares the two).
 * Adding one: CONTRIBUTING.md, "A visit kind".
 */
export const visitKinds = [
  "overview.read",
  "sag.read",
  "sag.status",
  "sag.worklist",
  "rehabiliteringsplan.read",
  "afgoerelse.read",
  "document.list",
  "document.read",
  "consent.read",
  "consent.inbox",
  "consent.decide",
  "consent.request",
  "visit.read",
  "message.read",
  "message.write",
  "delegation.read",
  "delegation.decide",
  "delegation.mine",
  "delegation.shared",
  "invitation.read",
  "receipt.read",
  "recall.list",
  "recall.acknowledge",
  "ydelsesmaaned.read",
  "ydelsesmaaned.register",
  "fravaer.read",
  "fravaer.enter",
  "arbejdsevne.read",
  "arbejdsevne.assess",
  "arbejdsproevning.register",
  "maaling.enter",
  "afgoerelse.write",
  "partshoering.read",
  "partshoering.answer",
  "klage.read",
  "klage.write",
  "klage.handle",
  "klage.list",
  "frist.read",
  "ownData.fetch",
  "sag.waiting",
  "moede.read",
  "moede.arrange",
  "moede.prepare",
  "aktindsigt.read",
  "aktindsigt.ask",
  "aktindsigt.answer",
  "aktindsigt.delay",
  "rehabiliteringsplan.write",
  "rehabiliteringsplan.remark",
  "indsats.write",
  "document.add",
  "indstilling.read",
  "indstilling.write",
  "indstilling.answer",
  "sagsmappe.read",
  "sagsmappe.share",
  "sagsmappe.inbox",
  "sagsmappe.open",
  "forberedendeDel.read",
  "referat.write",
  "referat.remark",
  "fleksjobaftale.read",
  "fleksjobaftale.write",
  "fleksjobaftale.answer",
  "fleksjobaftale.shown",
  "fleksjobaftale.confirm",
  "progression.plan",
  "faellesAnmodning.write",
  "opfoelgning.register",
  "flytning.read",
  "flytning.prepare",
  "flytning.give",
  "flytning.take",
  "passivitetsgennemgang.read",
  "passivitetsgennemgang.write",
] as const;
export type VisitKind = (typeof visitKinds)[number];

/** Why a visit was refused: the codes `open_visit` answers, turned into words only at the edge. */
export const refusals = [
  "session_missing",
  "basis_not_for_login",
  "basis_not_for_visit",
  "basis_unknown",
  "no_membership",
  "role_insufficient",
  "not_own_case",
  "not_assigned",
  "case_moved",
  "case_not_moved",
  "wrong_recipient",
  "wrong_purpose",
  "consent_not_given",
  "consent_declined",
  "consent_revoked",
  "consent_expired",
  "document_not_covered",
  "delegation_not_yours",
  "delegation_not_active",
  "delegation_ended",
  "delegation_expired",
  "section_not_delegated",
  "helper_never_decides",
  "invitation_own",
  "invitation_used",
  "invitation_expired",
  "statute_unknown",
  "reason_missing",
  "recall_acknowledged",
  "consent_for_meeting",
  "bundle_closed",
  "link_used",
  "link_closed",
  "link_expired",
] as const;
export type Refusal = (typeof refusals)[number];

/** The ground a visit stands on (docs/domain.md): only consent can be granted and revoked. */
export type Basis =
  | { kind: "selv" }
  | { kind: "egenSag"; sag?: string }
  | { kind: "samtykke"; consent?: string; purpose?: string }
  | { kind: "delegation"; delegation?: string }
  /** SHA-256 of the secret in an invitation's link, 32 bytes. */
  | { kind: "invitation"; secretHash: Buffer }
  | { kind: "hjemmel"; sag: string; statute: string; reason: string }
  | { kind: "tilbagetrukket"; recall?: string }
  /** A meeting one's authority was given papers for; without it the list of them. */
  | { kind: "moede"; moede?: string }
  /** A complaint to one's authority in a case that has left it; without it the list of them. */
  | { kind: "klage"; klage?: string };

/** What the ledger names the basis of a visit that was opened. */
export type NamedBasis =
  | "selv"
  | "egenSag"
  | "samtykke"
  | "hjemmel"
  | "bisidder"
  | "fuldmagt"
  /** A helper's list: those they help, by whichever of the two. */
  | "delegation"
  | "invitation"
  | "tilbagetrukket"
  | "moede"
  | "klage"
  /** An employer's, who has no login: the secret of a link (docs/adr/0021). */
  | "employerLink";
