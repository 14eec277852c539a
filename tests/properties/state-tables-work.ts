import { hashToken } from "../../consent/index.ts";
import { behindGuards } from "../access/behind-guards.ts";
import type { FleksjobScene } from "../access/fleksjob-scene.ts";
import { inDays } from "../access/scene.ts";
import type { Machine } from "./state-machine.ts";
import { freeDays, past, published, vurderingRow, without } from "./state-scene.ts";

/** The secret in the link to an invitation of the machine's. */
export const linkTokenOf = (id: string) => id.replaceAll("-", "").padEnd(43, "0");
const hashOfLink = (id: string) => hashToken(linkTokenOf(id));

/** The lives of what the citizen allows, and of what is tried, agreed and worked. */
export async function consentAndWorkTables(s: FleksjobScene): Promise<Record<string, Machine>> {
  const ofCase = { sag_id: s.sag.id, citizen_id: s.citizen.id };
  const saved = { saved_at: "2020-01-01", saved_by_name: "x" };
  const helper = hashToken(s.helperToken);
  const plan = crypto.randomUUID();
  await behindGuards(
    s,
    `insert into rehabiliteringsplan (id, citizen_id, sag_id, status, updated_on)
      values ('${plan}', '${s.citizen.id}', '${s.sag.id}', 'kladde', '2026-01-01')`,
  );
  const nextDay = freeDays(inDays);
  const answerLink =
    (yes: boolean, hash: (id: string) => Buffer, session: Buffer) => (id: string) =>
      s.app`select answer_invitation(${session}, ${hash(id)}, ${id}, ${yes})`;
  const agreement = (status = "kladde") => s.row({ status });
  const vurdering = () => vurderingRow(s);
  return {
    consent: {
      table: "consent",
      states: ["anmodet", "givet", "afvist", "trukketTilbage", "udloebet"],
      steps: [
        ["anmodet", "givet", "citizen"],
        ["anmodet", "afvist", "citizen"],
        ["anmodet, too late", "afvist", "citizen"],
        ["givet", "trukketTilbage", "citizen"],
      ],
      who: {
        citizen: { kind: "consent.decide", actors: ["citizen"] },
        office: { kind: "consent.request", actors: ["caseworker"] },
      },
      born: { anmodet: ["office"], givet: ["citizen"] },
      row: () => ({
        ...{ id: crypto.randomUUID(), ...ofCase, source_authority_id: s.doctor.id },
        ...{ recipient_authority_id: s.kommune.id, categories: ["sundhed"], status: "anmodet" },
        ...{ document_types: ["lae265"], excepted_documents: [], purpose: "laegefagligVurdering" },
        ...{ consequence: "Intet", valid_until: inDays(10), text_version: "1", text_shown: "Ja" },
      }),
      by: "office",
      state: ({ status, valid_until }) =>
        ["anmodet", "givet"].includes(`${status}`) && Number(valid_until) < Date.now() - 86_400_000
          ? `${status}, too late`
          : `${status}`,
      acts: {
        "its last day goes by": {
          steps: [
            ["anmodet", "anmodet, too late"],
            ["givet", "udloebet"],
            ["givet, too late", "udloebet"],
          ],
          async run(id) {
            const { status } = (await s.one("consent", id)) ?? {};
            const given = status === "givet" ? { valid_from: inDays(-5) } : {};
            await past(s, "consent", id, { valid_until: inDays(-3), ...given });
            await s.admin`select expire_consents()`;
          },
        },
        "its last day goes by, and nothing has counted the days yet": {
          steps: [["givet", "givet, too late"]],
          async run(id) {
            const { status } = (await s.one("consent", id)) ?? {};
            if (status !== "givet") return;
            await past(s, "consent", id, { valid_from: inDays(-5), valid_until: inDays(-3) });
          },
        },
      },
    },
    delegation: {
      table: "delegation",
      states: ["inviteret", "aktiv", "afvist", "afsluttet"],
      steps: [
        ["inviteret", "afsluttet", "citizen"],
        ["aktiv", "afsluttet", "citizen"],
      ],
      who: { citizen: { kind: "delegation.decide", actors: ["citizen"] } },
      row: () => {
        const id = crypto.randomUUID();
        return {
          ...{ id, citizen_id: s.citizen.id, kind: "bisidder", status: "inviteret" },
          ...{ helper_name: "Hjælper", sections: ["document"], valid_until: inDays(10) },
          ...{ invite_hash: hashOfLink(id), invited_at: "2020-01-01" },
        };
      },
      by: "citizen",
      acts: {
        "the helper says yes": {
          steps: [["inviteret", "aktiv"]],
          run: answerLink(true, hashOfLink, helper),
        },
        "the helper says no": {
          steps: [["inviteret", "afvist"]],
          run: answerLink(false, hashOfLink, helper),
        },
        "the helper stops": {
          steps: [["aktiv", "afsluttet"]],
          run: (id) => s.app`select leave_delegation(${helper}, ${id})`,
        },
        "somebody says yes to a link that is made up": {
          steps: [],
          run: answerLink(true, () => hashToken("made up"), helper),
        },
        "the citizen says yes to the own invitation": {
          steps: [],
          run: answerLink(true, hashOfLink, s.citizenSession),
        },
        "a stranger stops it": {
          steps: [],
          run: (id) => s.app`select leave_delegation(${s.strangerSession}, ${id})`,
        },
      },
    },
    fleksjobaftale: {
      table: "fleksjobaftale",
      states: ["kladde", "tilBorger", "tilArbejdsgiver", "aktiv", "afvist", "erstattet", "ophoert"],
      steps: [
        ["kladde", "tilBorger", "office"],
        ["tilBorger", "tilArbejdsgiver", "citizen"],
        ["tilBorger", "afvist", "citizen"],
        ["tilArbejdsgiver", "afvist", "citizen"],
        ["aktiv", "ophoert", "office"],
        // What was written of the end is corrected, and says something else then.
        ["ophoert", "ophoert", "office"],
      ],
      who: {
        citizen: { kind: "fleksjobaftale.answer", actors: ["citizen"] },
        office: { kind: "fleksjobaftale.write", actors: ["jobformidler"] },
      },
      open: ["kladde"],
      async row() {
        await without(s, "fleksjobaftale", "status = 'kladde'");
        return agreement();
      },
      by: "office",
      change: (status) => ({
        ...{ status, shown_skaanehensyn: ["pauser"], declined_words: "Nej" },
        ...(status === "ophoert"
          ? { ended_on: inDays(0), ended_words: `Butikken lukker ${crypto.randomUUID()}` }
          : {}),
      }),
      acts: {
        "the employer says yes": {
          steps: [["tilArbejdsgiver", "aktiv"]],
          run: async (id) => s.confirm((await s.link(id)).secret, s.yes),
        },
        "the employer says no": {
          steps: [["tilArbejdsgiver", "afvist"]],
          run: async (id) =>
            s.confirm((await s.link(id)).secret, { ...s.yes, svar: "nej", answer_words: "Nej" }),
        },
        "a newer one is agreed": {
          steps: ["tilBorger", "tilArbejdsgiver", "aktiv"].map(
            (one) => [one, "erstattet"] as const,
          ),
          async run() {
            const newer = agreement();
            await s.insert(s.write(), "fleksjobaftale", newer);
            await s.change(newer.id, { status: "tilBorger" });
            const shown = { status: "tilArbejdsgiver", shown_skaanehensyn: [] };
            await s.say(newer.id, shown);
            await s.confirm((await s.link(newer.id)).secret, s.yes);
          },
        },
      },
    },
    progressionstrin: {
      table: "progressionstrin",
      states: ["gaelder", "arbejdet", "aflyst"],
      steps: [
        ["gaelder", "arbejdet", "office"],
        ["gaelder", "aflyst", "office"],
      ],
      who: { office: { kind: "progression.plan", actors: ["jobformidler"] } },
      open: ["gaelder", "arbejdet"],
      row: () => ({
        ...{ id: crypto.randomUUID(), ...ofCase, kind: "trin", from_day: nextDay() },
        ...{ centihours: 800, status: "gaelder", ...saved },
      }),
      by: "office",
      change: (to) => (to === "arbejdet" ? { actual_centihours: 700 } : { status: to }),
      state: ({ status, actual_centihours: worked }) =>
        status === "gaelder" && worked !== null ? "arbejdet" : `${status}`,
    },
    indsats: {
      table: "indsats",
      states: ["planlagt", "iGang", "afsluttet"],
      steps: [
        ["planlagt", "iGang", "office"],
        ["planlagt", "afsluttet", "office"],
        ["iGang", "planlagt", "office"],
        ["iGang", "afsluttet", "office"],
      ],
      who: { office: { kind: "indsats.write", actors: ["caseworker"] } },
      open: ["planlagt", "iGang"],
      born: { planlagt: ["office"], iGang: ["office"], afsluttet: ["office"] },
      row: () => ({
        ...{ id: crypto.randomUUID(), plan_id: plan, citizen_id: s.citizen.id, goal: "Ro" },
        ...{ authority_id: s.kommune.id, kontor: "sagsbehandling", title: "Støtte" },
        ...{ responsible: "En kommune", starts_on: "2026-01-01", status: "planlagt" },
      }),
      by: "office",
    },
    arbejdsproevning: {
      table: "arbejdsproevning",
      states: ["aftalt", "afsluttet", "aflyst"],
      steps: [
        ["aftalt", "afsluttet", "office"],
        ["aftalt", "aflyst", "office"],
      ],
      who: {
        office: { kind: "arbejdsproevning.register", actors: ["caseworker", "jobformidler"] },
      },
      open: ["aftalt"],
      row: () => {
        const day = nextDay();
        return {
          ...{ id: crypto.randomUUID(), ...ofCase, status: "aftalt", form: "ekstern", ...saved },
          ...{ place: "Skolen", from_day: day, to_day: day, centihours: 2000, aim: "Om det går" },
        };
      },
      by: "office",
      change: (status) =>
        ({
          afsluttet: { status, agreed_days: 1, attended_days: 1, result: "Det gik" },
          aflyst: { status, cancel_reason: "Syg" },
        })[status] ?? { status },
    },
    arbejdsevnevurdering: {
      table: "arbejdsevnevurdering",
      states: ["kladde", "offentliggjort", "erstattet"],
      steps: [["kladde", "offentliggjort", "office"]],
      who: { office: { kind: "arbejdsevne.assess", actors: ["caseworker"] } },
      open: ["kladde"],
      async row() {
        await without(s, "arbejdsevnevurdering", "status = 'kladde'");
        return vurdering();
      },
      by: "office",
      acts: {
        "a newer one is published": {
          steps: [["offentliggjort", "erstattet"]],
          run: () => published(s),
        },
      },
    },
    fravaer: {
      table: "fravaer",
      states: ["gaelder, no end", "gaelder", "aflyst"],
      steps: ["citizen", "office"].flatMap((who) => [
        ["gaelder, no end", "gaelder", who] as const,
        ["gaelder, no end", "aflyst", who] as const,
        ["gaelder", "aflyst", who] as const,
      ]),
      who: {
        citizen: { kind: "fravaer.enter", actors: ["citizen"] },
        office: { kind: "fravaer.enter", actors: ["caseworker", "jobformidler"] },
      },
      born: { "gaelder, no end": ["citizen", "office"], gaelder: ["citizen", "office"] },
      async row() {
        await without(s, "fravaer");
        return {
          ...{ id: crypto.randomUUID(), ...ofCase, kind: "sygdom", from_day: inDays(-5) },
          ...{ to_day: null, entered_at: "2020-01-01", entered_by_name: "x", status: "gaelder" },
          entered_by_role: "caseworker",
        };
      },
      by: "citizen",
      change: (to) =>
        ({ gaelder: { to_day: inDays(0) }, aflyst: { status: to } })[to] ?? {
          ...{ to_day: null, status: "gaelder" },
        },
      state: ({ status, to_day }) =>
        status === "gaelder" && to_day === null ? "gaelder, no end" : `${status}`,
    },
  };
}
