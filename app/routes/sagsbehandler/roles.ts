/**
 * What each role's menu offers. A convenience only: the gate decides (`role_section` in the
 * database), and a test compares the two, so that no link leads to a refusal.
 */
export type CaseSection =
  | "rehabiliteringsplan"
  | "afgoerelse"
  | "document"
  | "message"
  | "arbejdsevnevurdering"
  | "moede"
  | "indstilling"
  | "fleksjobaftale"
  | "ydelsesmaaned"
  | "fravaer"
  | "consent"
  | "aktindsigt"
  | "passivitetsgennemgang"
  | "hjemmel";

interface RoleMenu {
  /** Null for a role without cases of its own. */
  readonly own: readonly CaseSection[] | null;
  /** True when the role follows all cases of its authority, not only those it is put on. */
  readonly everybodys?: true;
  /** True when the role enters absence; others who see it only read. */
  readonly entersFravaer?: true;
  /** True when the role registers months of benefit. */
  readonly registersMonths?: true;
  /** True when the role writes assessments of work capacity. */
  readonly assesses?: true;
  /** True when the role registers trials of work. */
  readonly registersTrials?: true;
  /** True when the role writes down follow-ups. */
  readonly followsUp?: true;
  /** True when the role writes decisions and handles complaints, also in cases that have moved since. */
  readonly decides?: true;
  /** True when the role says what is waited for. */
  readonly tellsWaiting?: true;
  /** True when the role plans meetings and invites to them. */
  readonly arrangesMeetings?: true;
  /** True when the role writes in the plan. */
  readonly writesPlan?: true;
  /** True when the role's offices have actions in the plan. */
  readonly writesIndsatser?: true;
  /** True when the role writes the indstilling. */
  readonly proposes?: true;
  /** True when the role adds papers to a case. */
  readonly addsPapers?: true;
  /** True when the role joins meetings of other authorities and reads the papers for them. */
  readonly joinsMeetings?: true;
  /** True when the role writes the agreement about a fleksjob. */
  readonly writesAgreement?: true;
  /** True when the role plans the steps of hours. */
  readonly plansProgression?: true;
  /** True when the role asks for a new assessment together with the citizen. */
  readonly asksJointly?: true;
  /** True when the role hands a case over to another municipality, and takes on what comes from one. */
  readonly movesCases?: true;
  /** True when the role reviews cases without activity. */
  readonly reviews?: true;
  /** Whether the role reads what citizens share by consent. */
  readonly shared: boolean;
}

const caseworker: RoleMenu = {
  own: [
    "rehabiliteringsplan",
    "afgoerelse",
    "document",
    "message",
    "arbejdsevnevurdering",
    "moede",
    "indstilling",
    "fleksjobaftale",
    "ydelsesmaaned",
    "fravaer",
    "aktindsigt",
    "passivitetsgennemgang",
    "consent",
    "hjemmel",
  ],
  entersFravaer: true,
  assesses: true,
  registersTrials: true,
  followsUp: true,
  decides: true,
  tellsWaiting: true,
  arrangesMeetings: true,
  writesPlan: true,
  writesIndsatser: true,
  proposes: true,
  addsPapers: true,
  joinsMeetings: true,
  movesCases: true,
  shared: true,
};

export const roleMenus: Readonly<Record<string, RoleMenu>> = {
  koordinerendeSagsbehandler: { ...caseworker, everybodys: true },
  caseworker,
  jobformidler: {
    own: [
      "rehabiliteringsplan",
      "message",
      "arbejdsevnevurdering",
      "moede",
      "indstilling",
      "fleksjobaftale",
      "fravaer",
      "passivitetsgennemgang",
    ],
    entersFravaer: true,
    registersTrials: true,
    followsUp: true,
    writesAgreement: true,
    writesIndsatser: true,
    plansProgression: true,
    asksJointly: true,
    joinsMeetings: true,
    shared: false,
  },
  ydelse: {
    own: ["afgoerelse", "ydelsesmaaned", "fravaer", "hjemmel"],
    registersMonths: true,
    shared: false,
  },
  leder: { own: ["passivitetsgennemgang"], everybodys: true, reviews: true, shared: false },
  kliniskFunktion: { own: null, shared: true, joinsMeetings: true },
  egenLaege: { own: null, shared: true },
};

const nothing: RoleMenu = { own: null, shared: false };

export function menuOf(role: string | undefined): RoleMenu {
  return roleMenus[role ?? ""] ?? nothing;
}

/** Where a role's work begins. */
export function startOf(role: string | undefined): string {
  const menu = menuOf(role);
  if (menu.own) return "/sager";
  return menu.shared ? "/delt-med-os" : "/myndighed";
}
