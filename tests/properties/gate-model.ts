import type { Refusal } from "../../consent/index.ts";
import { type Basis, bases } from "./gate-bases.ts";
import { kinds, roleRules } from "./gate-rules.ts";
import type { Actor, Answer, Ask, Complaint, Consent, Row, World } from "./gate-state.ts";

/**
 * The gate as docs/architecture.md and docs/domain.md tell it, without a database: gate-rules.ts says
 * what kinds of visit and which roles there are, gate-bases.ts what bars a visit on each basis and how
 * far it goes, and this what holds for all of them: who may ask for what, and what is then shown.
 */
export function answer(w: World, who: Actor, ask: Ask): Answer {
  const kind = kinds[ask.kind];
  const list = kind.many && ask.id === null;
  const role = roleRules[ask.basis]?.[who.role ?? ""] ?? {
    sections: [],
    writes: [],
    assigned: true,
  };
  const a = { w, who, ask, kind, role, list };
  const basis = bases[ask.basis] as Basis<Row>;
  const meant = (row: Row) =>
    list ? named(basis.bars(row, a)).length === 0 : row.id === (ask.id ?? "");
  const rows = basis.rows(a).filter(meant);
  const one = list ? undefined : rows[0];
  const bars = one ? basis.bars(one, a) : {};
  const reach = basis.reach?.(a, one) ?? role.sections;
  const covered = w.papers.filter(
    (paper) => one && paper.citizen === one.citizen && basis.papers(paper, one, a),
  );
  const personal = ["selv", "delegation", "invitation"].includes(ask.basis);
  const falls =
    !reach.includes(kind.needs) || !kind.writes.every((one) => role.writes.includes(one));

  const objections = named({
    ...bars,
    basis_unknown: !list && !one,
    basis_not_for_login: personal !== (who.way === "borger"),
    no_membership: who.way === "erhverv" && who.role === null,
    // A list is asked about everybody on it, and what a helper's single visit stands on, bisidder or
    // fuldmagt, only the delegation tells.
    basis_not_for_visit:
      (kind.many && !list) ||
      (!kind.bases.includes(ask.basis) && (kind.many || ask.basis !== "delegation")),
    role_insufficient:
      bars.role_insufficient || (!personal && (list || one !== undefined) && falls),
    document_not_covered:
      bars.document_not_covered ||
      (!list && !(ask.documents ?? []).every((id) => covered.some((paper) => paper.id === id))),
  });
  const allowed = objections.length === 0;
  const citizens = [...new Set(rows.map((row) => row.citizen))];
  // Every page of a citizen's own shows whose case it is.
  const wanted = [kind.needs, ...kind.brings, ...(ask.basis === "selv" ? ["sag"] : [])];
  const opened = wanted.filter((section) => allowed && reach.includes(section));
  const asked = covered.filter(({ id }) => ask.documents?.includes(id) ?? true);

  /** The citizens' rows of an opened section. */
  const see = <R extends Row>(section: string, of: R[], which: (row: R) => boolean = () => true) =>
    of
      .filter((row) => opened.includes(section) && citizens.includes(row.citizen) && which(row))
      .map((row) => row.id);
  // Citizens and their helpers act for no authority; an authority sees only its own, and of its cases those
  // its visit stands on.
  const own = who.authority === null;
  const inCase = (sag: string) =>
    own || (ask.basis === "egenSag" && rows.some((row) => row.id === sag));
  // Of delegations and duties others see those their visit stands on: nobody but the citizen who else helps.
  const underfoot = (row: Row) => ask.basis === "selv" || rows.some((one) => one.id === row.id);
  // Of a case that moved its office sees the complaint it stands on, or those on its list, and nothing else of it.
  const complaints = ask.basis === "klage" ? (rows as Complaint[]) : [];
  // A plan stays behind as the citizen's; what office there is reads the copy that went along.
  // By a case of its own it reads no plan of another authority's case.
  const stands = ({ sag }: { sag: string }) =>
    ask.basis === "selv" ||
    w.sager.some(
      (one) =>
        one.id === sag &&
        !one.moved &&
        (ask.basis !== "egenSag" || one.authority === who.authority),
    );
  // A yes to a meeting is to what its own office has written, not to another's.
  const ofTheirCase = ({ sag }: { sag: string }) =>
    w.bundles.some((bundle) => bundle.sag === sag && underfoot(bundle));
  return {
    objections,
    citizens,
    opened,
    sees: {
      person: allowed ? citizens : [],
      sag: see("sag", w.sager, ({ id }) => inCase(id)),
      rehabiliteringsplan: see("rehabiliteringsplan", w.plans, stands),
      // A draft is never visible to the citizen as a decision.
      afgoerelse: see("afgoerelse", w.afgoerelser, (row) =>
        own ? row.announced : inCase(row.sag) || complaints.some(({ about }) => about === row.id),
      ),
      // A draft is the citizen's own paper.
      klage: see(
        "klage",
        w.complaints,
        (row) =>
          (!row.draft || ask.basis === "selv") &&
          (inCase(row.sag) || complaints.some(({ id }) => id === row.id)),
      ),
      document: see("document_list", asked),
      document_text: see("document", asked),
      consent: see(
        "consent",
        w.consents,
        (row) =>
          own ||
          ([row.recipient, row.askedBy].includes(who.authority) &&
            !w.sager.some(
              (sag) => sag.id === row.sag && sag.moved && sag.authority === who.authority,
            )),
      ),
      delegation: see("delegation", w.delegations, underfoot),
      message: see("message", w.messages, ({ sag }) => inCase(sag)),
      recall: see("recall", w.recalls, underfoot),
      // Offices see the bundles of their cases; those they were given to are told otherwise.
      sagsmappe: see("moede", w.bundles, ({ sag }) => inCase(sag)),
      plan_section: opened.includes("forberedendeDel")
        ? see("forberedendeDel", w.sections, ofTheirCase)
        : see("rehabiliteringsplan", w.sections, stands),
    },
  };
}

const named = (bars: Partial<Record<Refusal, boolean>>) =>
  (Object.keys(bars) as Refusal[]).filter((refusal) => bars[refusal]);

/** Whether the citizen's answer to a consent still counts: a decision is made once, and in time. */
export function mayAnswer(
  consent: Consent,
  next: "givet" | "afvist" | "trukketTilbage",
  { today, sager }: Pick<World, "today" | "sager">,
) {
  // A question ends with the case it was asked in.
  const moved = sager.some((sag) => sag.id === consent.sag && sag.moved);
  if (consent.status === "anmodet" && moved) return false;
  const inTime = today <= consent.until;
  if (consent.status === "anmodet") return next === "afvist" || (next === "givet" && inTime);
  return consent.status === "givet" && next !== "afvist" && inTime;
}
