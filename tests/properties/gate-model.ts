import type { Refusal } from "../../consent/index.ts";
import { type Kind, kinds, type RoleRule, roleRules, statutes } from "./gate-rules.ts";
import type {
  Actor,
  Answer,
  Ask,
  Bundle,
  Consent,
  Delegation,
  Paper,
  Recall,
  Row,
  World,
} from "./gate-state.ts";

type Ground = {
  objections: (Refusal | false | undefined)[];
  citizens: string[];
  opens: string[];
  covers: (paper: Paper) => boolean;
};

/** The gate as docs/architecture.md and docs/domain.md tell it, without a database. */
export function answer(w: World, who: Actor, ask: Ask): Answer {
  const kind = kinds[ask.kind];
  const many = kind.many && ask.id === null;
  const ground = many ? onList(w, who, ask, kind) : grounds[ask.basis](w, who, ask, kind);
  const { citizens } = ground;
  const ofCitizen = (row: Row) => citizens.includes(row.citizen);
  const covered = w.papers.filter((paper) => !many && ofCitizen(paper) && ground.covers(paper));
  const personal = ["selv", "delegation", "invitation"].includes(ask.basis);
  const objections = [
    ...ground.objections,
    personal !== (who.way === "borger") && "basis_not_for_login",
    who.way === "erhverv" && who.role === null && "no_membership",
    // What a helper's single visit stands on, the delegation tells.
    (kind.many || ask.basis !== "delegation") &&
      !kind.bases.includes(ask.basis) &&
      "basis_not_for_visit",
    // A list is asked about everybody on it, never about one.
    kind.many && !many && "basis_not_for_visit",
    !many &&
      ask.documents?.some((id) => !covered.some((paper) => paper.id === id)) &&
      "document_not_covered",
  ].filter((objection): objection is Refusal => typeof objection === "string");
  const allowed = objections.length === 0;
  // Every page of a citizen's own shows whose case it is.
  const wanted = [kind.needs, ...kind.brings, ...(ask.basis === "selv" ? ["sag"] : [])];
  const opened = wanted.filter((section) => allowed && ground.opens.includes(section));
  // Citizens and their helpers act for no authority; an authority sees only its own.
  const inHouse = (row: { authority: string }) =>
    who.authority === null || row.authority === who.authority;
  const see = <R extends Row>(
    section: string,
    rows: R[],
    also: (row: R) => boolean = () => true,
  ) => (opened.includes(section) ? idsOf(rows.filter((row) => ofCitizen(row) && also(row))) : []);
  const asked = covered.filter((paper) => ask.documents?.includes(paper.id) ?? true);
  return {
    objections,
    citizens,
    opened,
    sees: {
      person: allowed ? citizens : [],
      sag: see("sag", w.sager, inHouse),
      rehabiliteringsplan: see("rehabiliteringsplan", w.plans),
      // A draft is never visible to the citizen as a decision.
      afgoerelse: see("afgoerelse", w.afgoerelser, (row) =>
        who.authority === null ? row.announced : inHouse(row),
      ),
      document: see("document_list", asked),
      document_text: see("document", asked),
      consent: see("consent", w.consents, (row) =>
        [row.recipient, row.askedBy, null].includes(who.authority),
      ),
      // Nobody but the citizen sees who else helps.
      delegation: see("delegation", w.delegations, (row) => {
        if (ask.basis === "selv") return true;
        return many ? helpsNow(w, who, row) : row.id === ask.id;
      }),
      message: see("message", w.messages, inHouse),
      // A list shows what is still to be acknowledged, a single visit the one it stands on.
      // Offices see the bundles of their cases; those they were given for are told otherwise.
      sagsmappe: see("moede", w.bundles, inHouse),
      plan_section: opened.includes("forberedendeDel")
        ? idsOf(w.sections.filter(ofCitizen))
        : see("rehabiliteringsplan", w.sections),
      recall: see("recall", w.recalls, (row) =>
        many ? mine(w, who, row) : who.authority === null || row.id === ask.id,
      ),
    },
  };
}

const idsOf = (rows: Row[]) => rows.map((row) => row.id);
const ruleOf = (who: Actor, basis: string): RoleRule | undefined =>
  roleRules[basis]?.[who.role ?? ""];

type Decide = (w: World, who: Actor, ask: Ask, kind: Kind) => Ground;
const grounds: Record<Ask["basis"], Decide> = {
  selv: (_w, who, _ask, kind) => ({
    objections: [],
    citizens: [who.person],
    opens: [kind.needs, ...kind.brings, "sag"],
    covers: () => true,
  }),

  egenSag: (w, who, ask, kind) => {
    const role = ruleOf(who, "egenSag");
    const fits =
      role?.sections.includes(kind.needs) &&
      kind.writes.every((section) => role.writes.includes(section));
    return {
      ...ownCase(w, who, ask, role),
      opens: role?.sections ?? [],
      covers: (paper) => paper.sag === ask.id && paper.holder === who.authority,
      objections: [...ownCase(w, who, ask, role).objections, !fits && "role_insufficient"],
    };
  },

  hjemmel: (w, who, ask, kind) => {
    const role = ruleOf(who, "hjemmel");
    const statute = statutes[ask.statute ?? ""];
    const fits = role?.sections.includes(kind.needs) && statute?.roles.includes(who.role ?? "");
    const own = ownCase(w, who, ask, role);
    return {
      ...own,
      opens: role?.sections ?? [],
      covers: (paper) => statute?.categories.includes(paper.category) === true,
      objections: [
        ...own.objections,
        !statute && "statute_unknown",
        !fits && "role_insufficient",
        (ask.reason ?? "").trim().length < 10 && "reason_missing",
      ],
    };
  },

  samtykke: (w, who, ask, kind) => {
    const consent = w.consents.find((one) => one.id === ask.id);
    if (!consent) return unknown;
    const role = ruleOf(who, "samtykke");
    const sag = w.sager.find((one) => one.id === consent.sag);
    return {
      citizens: [consent.citizen],
      opens: role?.sections ?? [],
      covers: (paper) => names(consent, paper),
      objections: [
        // A yes to a meeting opens nothing outside it.
        consent.purpose === "moede" && "consent_for_meeting",
        consent.recipient !== who.authority && "wrong_recipient",
        !role?.sections.includes(kind.needs) && "role_insufficient",
        closed(consent, w.today),
        ask.purpose !== null && ask.purpose !== consent.purpose && "wrong_purpose",
        role?.assigned && !sag?.staff.includes(who.person) && "not_assigned",
      ],
    };
  },

  // Both at once: what the office chose for the meeting, and what the citizen said yes to.
  moede: (w, who, ask, kind) => {
    const bundle = w.bundles.find((one) => one.id === ask.id);
    if (!bundle) return unknown;
    const role = ruleOf(who, "moede");
    const yes = saidYes(w, bundle, who);
    const plan = yes.some(
      ({ types, categories }) =>
        types.includes("rehabiliteringsplan") &&
        ["beskaeftigelse", "social", "sundhed"].every((one) => categories.includes(one)),
    );
    return {
      citizens: [bundle.citizen],
      opens: role?.sections ?? [],
      covers: (paper) =>
        bundle.papers.includes(paper.id) && yes.some((consent) => names(consent, paper)),
      objections: [
        !bundle.recipients.includes(who.authority ?? "") && "wrong_recipient",
        !role?.sections.includes(kind.needs) && "role_insufficient",
        !isOpen(w, bundle) && "bundle_closed",
        yes.length === 0 && "consent_not_given",
        kind.needs === "forberedendeDel" && !(bundle.plan && plan) && "document_not_covered",
      ],
    };
  },

  // The duty and nothing else: no papers, and only until it is done.
  tilbagetrukket: (w, who, ask, kind) => {
    const recall = w.recalls.find((one) => one.id === ask.id);
    if (!recall) return unknown;
    const role = ruleOf(who, "tilbagetrukket");
    const sag = w.sager.find((one) => one.id === recall.sag);
    return {
      citizens: [recall.citizen],
      opens: role?.sections ?? [],
      covers: () => false,
      objections: [
        recall.authority !== who.authority && "wrong_recipient",
        !role?.sections.includes(kind.needs) && "role_insufficient",
        role?.assigned && !sag?.staff.includes(who.person) && "not_assigned",
        recall.done && "recall_acknowledged",
      ],
    };
  },

  // Whom it is from and what it offers, for the one who has the link, until it is answered.
  invitation: (w, who, ask) => {
    const one = w.delegations.find((delegation) => delegation.id === ask.id);
    if (!one || !ask.secret) return unknown;
    return {
      citizens: [one.citizen],
      opens: ["delegation"],
      covers: () => false,
      objections: [
        one.citizen === who.person && "invitation_own",
        one.status !== "inviteret" && "invitation_used",
        w.today > one.until && "invitation_expired",
      ],
    };
  },

  delegation: (w, who, ask, kind) => {
    const one = w.delegations.find((delegation) => delegation.id === ask.id);
    if (!one) return unknown;
    const chosen = one.sections.flatMap((section) =>
      section === "document" ? ["document", "document_list"] : [section],
    );
    const opens = ["delegation", ...chosen];
    return {
      citizens: [one.citizen],
      opens,
      covers: () => true,
      objections: [
        one.helper !== who.person && "delegation_not_yours",
        one.status === "afsluttet" && "delegation_ended",
        (one.status === "inviteret" || one.status === "afvist") && "delegation_not_active",
        w.today > one.until && "delegation_expired",
        (kind.writes.length > 0 || !kind.bases.includes(one.kind)) && "helper_never_decides",
        !opens.includes(kind.needs) && "section_not_delegated",
      ],
    };
  },
};

/** Whether a consent's terms name a paper. */
export const names = (consent: Consent, paper: Paper) =>
  paper.holder === consent.source &&
  consent.categories.includes(paper.category) &&
  consent.types.includes(paper.type) &&
  !consent.excepted.includes(paper.id);

/** The consents to the meeting that hold today for somebody's authority. */
const saidYes = (w: World, { citizen, authority }: Bundle, who: Actor) =>
  w.consents.filter(
    (one) =>
      one.purpose === "moede" &&
      one.citizen === citizen &&
      one.source === authority &&
      one.recipient === who.authority &&
      !closed(one, w.today),
  );

const isOpen = (w: World, { open, day, sag }: Bundle) =>
  open && w.today <= day && !w.sager.some((one) => one.id === sag && one.moved);

const helpsNow = (w: World, who: Actor, one: Delegation) =>
  one.helper === who.person && one.status === "aktiv" && w.today <= one.until;

/** Whether somebody on this role may see and acknowledge a duty in a list. */
function mine(w: World, who: Actor, { authority, done, sag }: Recall): boolean {
  const role = ruleOf(who, "tilbagetrukket");
  const on = w.sager.some((one) => one.id === sag && one.staff.includes(who.person));
  return role !== undefined && authority === who.authority && !done && (on || !role.assigned);
}

const unknown: Ground = {
  objections: ["basis_unknown"],
  citizens: [],
  opens: [],
  covers: () => false,
};

function ownCase(w: World, who: Actor, ask: Ask, role: RoleRule | undefined) {
  const sag = w.sager.find((one) => one.id === ask.id);
  const objections: Ground["objections"] = [
    !sag && "basis_unknown",
    sag?.authority !== who.authority && "not_own_case",
    sag?.moved && "case_moved",
    role?.assigned !== false && !sag?.staff.includes(who.person) && "not_assigned",
  ];
  return { objections, citizens: sag ? [sag.citizen] : [] };
}

/** Why a consent opens nothing today, if so. */
function closed(consent: Consent, today: number): Refusal | undefined {
  if (consent.status === "anmodet") return "consent_not_given";
  if (consent.status === "afvist") return "consent_declined";
  if (consent.status === "trukketTilbage") return "consent_revoked";
  const holds = consent.status === "givet" && consent.from <= today && today <= consent.until;
  return holds ? undefined : "consent_expired";
}

/** A list covers the own (assigned) cases, the citizens whose consents hold today, or those one helps. */
function onList(w: World, who: Actor, ask: Ask, kind: Kind): Ground {
  if (ask.basis === "delegation") {
    const helped = w.delegations.filter((one) => helpsNow(w, who, one));
    return {
      objections: [],
      citizens: kind.bases.includes("delegation") ? [...new Set(helped.map((d) => d.citizen))] : [],
      opens: ["delegation"],
      covers: () => false,
    };
  }
  const role = ruleOf(who, ask.basis);
  const assigned = (id: string) =>
    !role?.assigned || w.sager.some((sag) => sag.id === id && sag.staff.includes(who.person));
  const rows =
    ask.basis === "egenSag"
      ? w.sager.filter((sag) => sag.authority === who.authority && !sag.moved && assigned(sag.id))
      : ask.basis === "tilbagetrukket"
        ? w.recalls.filter((recall) => mine(w, who, recall))
        : ask.basis === "moede"
          ? w.bundles.filter(
              (one) =>
                one.recipients.includes(who.authority ?? "") &&
                isOpen(w, one) &&
                saidYes(w, one, who).length > 0,
            )
          : w.consents.filter(
              (consent) =>
                consent.purpose !== "moede" &&
                consent.recipient === who.authority &&
                !closed(consent, w.today) &&
                assigned(consent.sag),
            );
  return {
    objections: [!role?.sections.includes(kind.needs) && "role_insufficient"],
    citizens: [...new Set(rows.map((row) => row.citizen))],
    opens: role?.sections ?? [],
    covers: () => false,
  };
}

/** Whether the citizen's answer to a consent still counts: a decision is made once, and in time. */
export function mayAnswer(
  consent: Consent,
  next: "givet" | "afvist" | "trukketTilbage",
  today: number,
) {
  const inTime = today <= consent.until;
  if (consent.status === "anmodet") return next === "afvist" || (next === "givet" && inTime);
  return consent.status === "givet" && next !== "afvist" && inTime;
}
