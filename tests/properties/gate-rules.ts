import type { VisitKind } from "../../consent/index.ts";

/** What a visit opens when its basis does: the section it needs, what comes along, what it writes. */
export type Kind = {
  needs: string;
  brings: string[];
  writes: string[];
  bases: string[];
  /** A list of many citizens, when no single case or consent is named. */
  many: boolean;
};

const kind = (needs: string, bases: string, brings = "", writes = "", many = false): Kind => ({
  needs,
  brings: words(brings),
  writes: words(writes),
  bases: words(bases),
  many,
});
const words = (text: string) => text.split(" ").filter(Boolean);
const helpers = "bisidder fuldmagt";

/** The visits of docs/domain.md, told a second time so that a change of the catalogue is noticed. */
export const kinds: Record<VisitKind, Kind> = {
  "overview.read": kind(
    "sag",
    "selv",
    "rehabiliteringsplan afgoerelse consent message delegation partshoering klage moede indstilling fleksjobaftale arbejdsevnevurdering ydelsesmaaned faelles_anmodning opfoelgning passivitetsgennemgang",
  ),
  "sag.read": kind(
    "sag",
    "egenSag",
    "rehabiliteringsplan consent document_list message afgoerelse partshoering klage fleksjobaftale arbejdsevnevurdering",
  ),
  "sag.status": kind("sag", `selv egenSag ${helpers}`),
  "sag.worklist": kind("sag", "egenSag", "passivitetsgennemgang", "", true),
  "rehabiliteringsplan.read": kind("rehabiliteringsplan", `selv egenSag ${helpers}`, "opfoelgning"),
  "afgoerelse.read": kind("afgoerelse", `selv egenSag ${helpers}`, "visit partshoering klage"),
  "document.list": kind("document_list", `selv egenSag samtykke hjemmel ${helpers}`, "consent"),
  "document.read": kind(
    "document",
    `selv egenSag samtykke hjemmel moede ${helpers}`,
    "document_list",
  ),
  "consent.read": kind("consent", `selv ${helpers}`, "sag document_list visit recall"),
  "consent.inbox": kind("consent", "samtykke", "", "", true),
  "consent.decide": kind("consent", "selv", "sag document_list", "consent"),
  "consent.request": kind("consent", "egenSag", "sag document_list", "consent"),
  "visit.read": kind("visit", `selv ${helpers}`, "document_list"),
  "message.read": kind("message", `selv egenSag ${helpers}`, "sag"),
  "message.write": kind("message", "selv egenSag", "sag", "message"),
  "delegation.read": kind("delegation", "selv"),
  "delegation.decide": kind("delegation", "selv", "", "delegation"),
  "delegation.mine": kind("delegation", "delegation", "", "", true),
  "delegation.shared": kind("delegation", helpers),
  "invitation.read": kind("delegation", "invitation"),
  "receipt.read": kind("visit", "selv"),
  "recall.list": kind("recall", "tilbagetrukket", "", "", true),
  "recall.acknowledge": kind("recall", "tilbagetrukket", "", "recall"),
  "ydelsesmaaned.read": kind("ydelsesmaaned", "selv egenSag", "sag fravaer"),
  "ydelsesmaaned.register": kind("ydelsesmaaned", "egenSag", "sag", "ydelsesmaaned"),
  "fravaer.read": kind("fravaer", "selv egenSag", "sag"),
  "fravaer.enter": kind("fravaer", "selv egenSag", "sag", "fravaer"),
  "arbejdsevne.read": kind(
    "arbejdsevnevurdering",
    "selv egenSag",
    "sag arbejdsproevning maaling progressionstrin faelles_anmodning opfoelgning fleksjobaftale",
  ),
  "flytning.read": kind("sag", "selv", "visit"),
  "flytning.prepare": kind("sag", "egenSag", "", "flytning"),
  "flytning.give": kind("sag", "egenSag", "", "flytning"),
  "flytning.take": kind("sag", "egenSag", "", "flytning"),
  "passivitetsgennemgang.read": kind("passivitetsgennemgang", "selv egenSag", "sag"),
  "passivitetsgennemgang.write": kind(
    "passivitetsgennemgang",
    "egenSag",
    "sag",
    "passivitetsgennemgang",
  ),
  "opfoelgning.register": kind("opfoelgning", "egenSag", "sag", "opfoelgning"),
  "progression.plan": kind("progressionstrin", "egenSag", "sag", "progressionstrin"),
  "faellesAnmodning.write": kind(
    "faelles_anmodning",
    "selv egenSag",
    "sag arbejdsevnevurdering",
    "faelles_anmodning",
  ),
  "arbejdsevne.assess": kind("arbejdsevnevurdering", "egenSag", "sag", "arbejdsevnevurdering"),
  "maaling.enter": kind("maaling", "selv", "sag", "maaling"),
  "arbejdsproevning.register": kind("arbejdsproevning", "egenSag", "sag", "arbejdsproevning"),
  "afgoerelse.write": kind("afgoerelse", "egenSag", "sag partshoering", "afgoerelse partshoering"),
  "partshoering.read": kind("partshoering", "selv", "sag afgoerelse"),
  "partshoering.answer": kind("partshoering", "selv", "sag", "partshoering"),
  "klage.read": kind("klage", "selv egenSag klage", "sag afgoerelse visit"),
  "klage.write": kind("klage", "selv", "sag afgoerelse document_list", "klage"),
  "klage.handle": kind("klage", "egenSag klage", "sag afgoerelse", "klage"),
  "klage.list": kind("klage", "klage", "afgoerelse", "", true),
  "document.add": kind("document_list", "selv egenSag", "sag", "document"),
  "frist.read": kind(
    "sag",
    "egenSag",
    "message afgoerelse fravaer klage ydelsesmaaned aktindsigt opfoelgning passivitetsgennemgang",
  ),
  "moede.read": kind("moede", `selv egenSag ${helpers}`, "sag"),
  "moede.arrange": kind("moede", "egenSag", "sag", "moede"),
  "moede.prepare": kind("moede", "selv", "sag", "moede"),
  "indstilling.read": kind("indstilling", "selv egenSag", "sag"),
  "indstilling.write": kind("indstilling", "egenSag", "sag", "indstilling"),
  "indstilling.answer": kind("indstilling", "selv", "sag", "indstilling"),
  "sagsmappe.read": kind("moede", "selv egenSag", "sag document_list"),
  "sagsmappe.share": kind("moede", "egenSag", "sag document_list", "moede"),
  "sagsmappe.inbox": kind("sagsmappe", "moede", "", "", true),
  "sagsmappe.open": kind("sagsmappe", "moede", "document_list"),
  "forberedendeDel.read": kind("forberedendeDel", "moede", "sagsmappe"),
  "referat.write": kind("moede", "egenSag", "sag", "moede"),
  "referat.remark": kind("moede", "selv", "sag", "moede"),
  "fleksjobaftale.read": kind("fleksjobaftale", "selv egenSag", "sag arbejdsevnevurdering"),
  "fleksjobaftale.write": kind(
    "fleksjobaftale",
    "egenSag",
    "sag arbejdsevnevurdering",
    "fleksjobaftale",
  ),
  "fleksjobaftale.answer": kind("fleksjobaftale", "selv", "sag", "fleksjobaftale"),
  // An employer's, who has no session: tests/access/fleksjob-link.test.ts asks for them.
  "fleksjobaftale.shown": kind("fleksjobaftale_shown", "employerLink"),
  "fleksjobaftale.confirm": kind(
    "fleksjobaftale_shown",
    "employerLink",
    "",
    "fleksjobaftale_shown",
  ),
  "ownData.fetch": kind(
    "sag",
    "selv",
    "rehabiliteringsplan afgoerelse partshoering klage moede indstilling fleksjobaftale progressionstrin faelles_anmodning opfoelgning arbejdsevnevurdering arbejdsproevning maaling ydelsesmaaned fravaer document_list document message consent recall delegation visit aktindsigt passivitetsgennemgang",
  ),
  "sag.waiting": kind("sag", "egenSag", "", "sag"),
  "aktindsigt.read": kind("aktindsigt", "selv egenSag", "sag"),
  "aktindsigt.ask": kind("aktindsigt", "selv", "sag", "aktindsigt"),
  "aktindsigt.answer": kind("aktindsigt", "egenSag", "sag", "aktindsigt"),
  "aktindsigt.delay": kind("aktindsigt", "egenSag", "sag", "aktindsigt"),
  "rehabiliteringsplan.write": kind(
    "rehabiliteringsplan",
    "selv egenSag",
    "sag",
    "rehabiliteringsplan",
  ),
  "indsats.write": kind("rehabiliteringsplan", "egenSag", "sag", "indsats"),
  "rehabiliteringsplan.remark": kind("rehabiliteringsplan", "selv", "sag", "remark"),
};

/** What a role may see on a basis, and whether only in the cases it is assigned to. */
export type RoleRule = { sections: string[]; writes: string[]; assigned: boolean };

const rule = (sections: string, writes: string, assigned: boolean): RoleRule => ({
  sections: words(sections),
  writes: words(writes),
  assigned,
});
const wholeCase =
  "sag rehabiliteringsplan afgoerelse document_list document message consent ydelsesmaaned fravaer arbejdsevnevurdering arbejdsproevning maaling partshoering klage moede indstilling fleksjobaftale progressionstrin faelles_anmodning opfoelgning aktindsigt passivitetsgennemgang";
const wholeWrites =
  "sag rehabiliteringsplan indsats consent message fravaer arbejdsevnevurdering arbejdsproevning opfoelgning afgoerelse partshoering klage moede indstilling aktindsigt document flytning";
const papers = "document_list document";

/** Who sees what in the own case, by consent, by a named paragraph, and after a withdrawal. */
export const roleRules: Record<string, Record<string, RoleRule>> = {
  egenSag: {
    koordinerendeSagsbehandler: rule(wholeCase, wholeWrites, false),
    caseworker: rule(wholeCase, wholeWrites, true),
    jobformidler: rule(
      "sag rehabiliteringsplan message fravaer arbejdsevnevurdering arbejdsproevning maaling moede indstilling fleksjobaftale progressionstrin faelles_anmodning opfoelgning passivitetsgennemgang",
      "message fravaer arbejdsproevning fleksjobaftale indsats progressionstrin faelles_anmodning opfoelgning",
      true,
    ),
    ydelse: rule("sag afgoerelse ydelsesmaaned fravaer", "ydelsesmaaned", true),
    leder: rule("sag passivitetsgennemgang", "passivitetsgennemgang", false),
  },
  samtykke: {
    koordinerendeSagsbehandler: rule(`consent ${papers}`, "", true),
    caseworker: rule(`consent ${papers}`, "", true),
    kliniskFunktion: rule(`consent ${papers}`, "", false),
    egenLaege: rule(`consent ${papers}`, "", false),
  },
  hjemmel: {
    koordinerendeSagsbehandler: rule(papers, "", true),
    caseworker: rule(papers, "", true),
    ydelse: rule(papers, "", true),
  },
  // Who sits at meetings for an authority outside.
  moede: Object.fromEntries(
    ["kliniskFunktion", "koordinerendeSagsbehandler", "caseworker", "jobformidler"].map((role) => [
      role,
      rule(`sagsmappe forberedendeDel ${papers}`, "", false),
    ]),
  ),
  tilbagetrukket: {
    koordinerendeSagsbehandler: rule("recall", "recall", false),
    caseworker: rule("recall", "recall", true),
    kliniskFunktion: rule("recall", "recall", false),
    egenLaege: rule("recall", "recall", false),
  },
  // Who handles complaints, over their own decisions in cases that have moved.
  klage: {
    koordinerendeSagsbehandler: rule("klage afgoerelse", "klage", false),
    caseworker: rule("klage afgoerelse", "klage", true),
  },
};

/** Retssikkerhedsloven § 11 a, stk. 2: money and holidays, for those who work on the benefit. */
export const statutes: Record<string, { categories: string[]; roles: string[] }> = {
  rslParagraf11aStk2: {
    categories: ["oekonomi"],
    roles: ["caseworker", "koordinerendeSagsbehandler", "ydelse"],
  },
};
