import { randomUUID } from "node:crypto";
import { hashToken, newToken } from "../../../consent/index.ts";
import type { Portal } from "../../portal.ts";
import { inDays, sceneIn } from "../scene.ts";

/** Everybody who might try a door. */
export const roles = [
  "anonymous",
  "citizen",
  "otherCitizen",
  "bisidder",
  "endedBisidder",
  "caseworker",
  "otherAuthority",
  "kliniskWith",
  "kliniskWithout",
  "kliniskRevoked",
  "jobformidler",
  "leder",
  "ydelse",
] as const;
export type Role = (typeof roles)[number];

/**
 * One citizen, and everybody else around her. The bisidder may read the case, the plan and the
 * papers. Region A has a consent to LÆ 265; region C had one; region B never did.
 */
export async function castOf(portal: Portal) {
  const scene = await sceneIn(portal);
  const { make, citizen, stranger, sag, kommune, region, admin } = scene;
  const [elsewhere, regionB, regionC] = [
    await make.authority("Anden kommune"),
    await make.authority("Region B"),
    await make.authority("Region C"),
  ];
  const professional = async (authority: { id: string }, role: string, assigned = false) =>
    (await scene.professional(authority, role, assigned)).token;

  const helper = async (status: "aktiv" | "afsluttet") => {
    const person = await make.person("Bisidder");
    const id = randomUUID();
    await admin.begin(async (tx) => {
      // As the demo data comes in: the guards ask for a visit, and this is the past.
      await tx.unsafe("set local role minsag_import");
      await tx`insert into delegation ${tx({
        id,
        citizen_id: citizen.id,
        kind: "bisidder",
        helper_name: person.name,
        helper_person_id: person.id,
        sections: ["sag", "rehabiliteringsplan", "document"],
        status,
        valid_until: inDays(30),
        invited_at: new Date(),
        accepted_at: new Date(),
      })}`;
    });
    return { id, token: await make.token(person.id, "borger") };
  };

  const afgoerelse = randomUUID();
  await admin.begin(async (tx) => {
    await tx.unsafe("set local role minsag_import");
    const text = "Tekst.";
    await tx`insert into afgoerelse ${tx({
      id: afgoerelse,
      citizen_id: citizen.id,
      sag_id: sag.id,
      authority_id: kommune.id,
      title: "Afgørelse",
      status: "meddelt",
      resultat: text,
      begrundelse: text,
      regler: text,
      oplysninger: text,
      klagevejledning: text,
      made_on: "2026-01-01",
      announced_at: new Date(),
      received_on: "2026-01-02",
      klagefrist: "2026-01-30",
    })}`;
  });
  // A draft nobody was heard about, and one the citizen was asked about.
  const [draft, heard, hearing] = [randomUUID(), randomUUID(), randomUUID()];
  await admin.begin(async (tx) => {
    await tx.unsafe("set local role minsag_import");
    const inSag = { citizen_id: citizen.id, sag_id: sag.id };
    for (const [id, status] of [
      [draft, "udkast"],
      [heard, "iPartshoering"],
    ]) {
      const row = { ...inSag, id, status, authority_id: kommune.id };
      await tx`insert into afgoerelse ${tx({ ...row, title: "Kladde", resultat: "Ja" })}`;
    }
    await tx`insert into partshoering ${tx({
      ...{ ...inSag, id: hearing, afgoerelse_id: heard, title: "Kladde", form: "skriftlig" },
      ...{ intended: "Indhold", facts: "Indhold", answer_by: inDays(14) },
      ...{ sent_at: new Date(), sent_by_name: "En sagsbehandler" },
    })}`;
  });
  // A plan that somebody has begun.
  await admin.begin(async (tx) => {
    await tx.unsafe("set local role minsag_import");
    const inSag = { citizen_id: citizen.id, sag_id: sag.id };
    const plan = randomUUID();
    await tx`insert into rehabiliteringsplan ${tx({
      ...{ ...inSag, id: plan, status: "kladde", updated_on: "2026-01-01" },
    })}`;
    const section = {
      plan_id: plan,
      citizen_id: citizen.id,
      code: "hverdag",
      body: "Det, der står",
    };
    await tx`insert into plan_section ${tx({ ...section, ordinal: 2, heading: "Din hverdag", version: 1 })}`;
    await tx`insert into plan_section_version ${tx({
      ...{ ...section, voice: "plan", version: 1, base_version: 0, written_at: new Date() },
      ...{ written_by_name: "En sagsbehandler", written_by_role: "caseworker" },
    })}`;
  });
  // A complaint that was sent, about another decision.
  const [complainedOf, klage] = [randomUUID(), randomUUID()];
  await admin.begin(async (tx) => {
    await tx.unsafe("set local role minsag_import");
    const inSag = { citizen_id: citizen.id, sag_id: sag.id, authority_id: kommune.id };
    const words = { resultat: "Ja", begrundelse: "x", regler: "x", oplysninger: "x" };
    await tx`insert into afgoerelse ${tx({
      ...{ ...inSag, ...words, id: complainedOf, title: "Afgørelse", status: "meddelt" },
      ...{ klagevejledning: "x", announced_at: new Date(), received_on: "2026-01-02" },
      klagefrist: "2026-01-30",
    })}`;
    await tx`insert into klage ${tx({
      ...{ ...inSag, id: klage, afgoerelse_id: complainedOf, status: "sendt", body: "Indhold" },
      ...{ saved_at: new Date(), sent_at: new Date(), late: false, genvurdering_by: inDays(28) },
    })}`;
  });
  // The same in a case of hers that has moved away from the municipality.
  const leftSag = await make.sag(citizen.id, kommune.id);
  const leftKlage = randomUUID();
  await admin.begin(async (tx) => {
    await tx.unsafe("set local role minsag_import");
    const inSag = { citizen_id: citizen.id, sag_id: leftSag.id, authority_id: kommune.id };
    const words = { resultat: "Ja", begrundelse: "x", regler: "x", oplysninger: "x" };
    const about = randomUUID();
    await tx`insert into afgoerelse ${tx({
      ...{ ...inSag, ...words, id: about, title: "Afgørelse", status: "meddelt" },
      ...{ klagevejledning: "x", announced_at: new Date(), received_on: "2026-01-02" },
      klagefrist: "2026-01-30",
    })}`;
    await tx`insert into klage ${tx({
      ...{ ...inSag, id: leftKlage, afgoerelse_id: about, status: "sendt", body: "Indhold" },
      ...{ saved_at: new Date(), sent_at: new Date(), late: false, genvurdering_by: inDays(28) },
    })}`;
  });
  await admin`update sag set status = 'flyttet' where id = ${leftSag.id}`;
  // A meeting the citizen is invited to.
  const moede = randomUUID();
  await admin.begin(async (tx) => {
    await tx.unsafe("set local role minsag_import");
    await tx`insert into moede ${tx({
      ...{ id: moede, citizen_id: citizen.id, sag_id: sag.id, status: "indkaldt", title: "Møde" },
      ...{ starts_at: new Date(`${inDays(14)}T10:00:00Z`), minutes: 60, form: "video" },
      ...{ place: "Et link", deltagere: [], dagsorden: "Alt", saved_at: new Date() },
      ...{ saved_by_name: "En sagsbehandler", invited_at: new Date() },
    })}`;
  });
  // Region A said to be at the meeting with a yes to it, region C without.
  await admin.begin(async (tx) => {
    await tx.unsafe("set local role minsag_import");
    await tx`insert into sagsmappe ${tx({
      ...{ moede_id: moede, citizen_id: citizen.id, sag_id: sag.id, status: "aaben" },
      ...{ papers: [scene.own.id], forberedende_del: true, modtagere: [region.id, regionC.id] },
      ...{ shared_at: new Date(), shared_by_name: "En sagsbehandler" },
    })}`;
  });
  await scene.giveConsent({
    ...{ sourceAuthorityId: kommune.id, purpose: "moede", categories: ["beskaeftigelse"] },
    documentTypes: ["cv"],
  });
  await scene.giveConsent({
    ...{ sourceAuthorityId: kommune.id, purpose: "moede" },
    ...{ categories: ["beskaeftigelse", "social", "sundhed"] },
    documentTypes: ["rehabiliteringsplan"],
  });
  const proevning = randomUUID();
  await admin.begin(async (tx) => {
    await tx.unsafe("set local role minsag_import");
    await tx`insert into arbejdsproevning ${tx({
      ...{ id: proevning, citizen_id: citizen.id, sag_id: sag.id, form: "intern", place: "Lager" },
      ...{ from_day: inDays(20), to_day: inDays(30), centihours: 1200, aim: "Indhold" },
      ...{ status: "aftalt", saved_by_name: "En jobformidler", saved_at: new Date() },
    })}`;
  });
  const indstilling = randomUUID();
  await admin.begin(async (tx) => {
    await tx.unsafe("set local role minsag_import");
    await tx`insert into indstilling ${tx({
      ...{ id: indstilling, citizen_id: citizen.id, sag_id: sag.id, version: 1, status: "afgivet" },
      ...{ felter: { afvejning: "Vejet" } as never, saved_at: new Date(), saved_by_name: "En" },
      given_at: new Date(),
    })}`;
  });
  // An agreement the citizen has said yes to, and the employer's link to it.
  const [aftale, link] = [randomUUID(), newToken()];
  await admin.begin(async (tx) => {
    await tx.unsafe("set local role minsag_import");
    const words = { employer: "Lager", contact_name: "En", opgaver: "Indhold", stoette: "" };
    await tx`insert into fleksjobaftale ${tx({
      ...{ ...words, id: aftale, citizen_id: citizen.id, sag_id: sag.id, version: 1 },
      ...{ status: "tilArbejdsgiver", starts_on: inDays(9), centihours: 800, progression: "" },
      ...{ effective_centihours: 400, loengrundlag: "Overenskomst", skaanehensyn: ["ro"] },
      ...{ shown_skaanehensyn: ["ro"], saved_by_name: "En", saved_at: new Date() },
      ...{ offered_at: new Date(), answered_at: new Date() },
    })}`;
    await tx`insert into fleksjobaftale_link ${tx({
      ...{ aftale_id: aftale, citizen_id: citizen.id, link_hash: hashToken(link) },
      ...{ shown: { citizen: "B", employer: "Lager", skaanehensyn: [] } as never, status: "aaben" },
      ...{ valid_until: inDays(9), made_at: new Date(), made_by_name: "En" },
    })}`;
  });
  const given = await scene.giveConsent();
  const revoked = await scene.giveConsent({ recipientAuthorityId: regionC.id });
  // Region C had read a paper, so it owes an acknowledgement.
  const reader = await scene.professional(regionC, "kliniskFunktion", false);
  await scene.gate.readDocument({
    session: reader.session,
    basis: { kind: "samtykke", consent: revoked },
    document: scene.lae265.id,
  });
  await scene.decide(revoked, "trukketTilbage");
  const [entry] = await admin`
    select entry_id::text as id from ledger_payload where payload::jsonb ->> 'consent' = ${given}`;
  const [duty] = await admin`select id from recall where consent_id = ${revoked}`;
  const recall = String(duty?.id);
  const [active, ended] = [await helper("aktiv"), await helper("afsluttet")];
  const caseworker = await scene.professional(kommune, "caseworker", true);
  await make.contact(leftSag, caseworker.person.id, "caseworker");
  const tokens: Record<Role, string | undefined> = {
    anonymous: undefined,
    citizen: scene.citizenToken,
    otherCitizen: await make.token(stranger.id, "borger"),
    bisidder: active.token,
    endedBisidder: ended.token,
    caseworker: caseworker.token,
    otherAuthority: await professional(elsewhere, "koordinerendeSagsbehandler"),
    kliniskWith: await professional(region, "kliniskFunktion"),
    kliniskWithout: await professional(regionB, "kliniskFunktion"),
    kliniskRevoked: reader.token,
    jobformidler: await professional(kommune, "jobformidler", true),
    leder: await professional(kommune, "leder"),
    ydelse: await professional(kommune, "ydelse", true),
  };
  // A link that nobody has answered yet.
  const invitation = newToken();
  await admin.begin(async (tx) => {
    await tx.unsafe("set local role minsag_import");
    await tx`insert into delegation ${tx({
      ...{ citizen_id: citizen.id, kind: "bisidder", helper_name: "Hjælper", sections: ["sag"] },
      ...{ status: "inviteret", valid_until: inDays(30), invited_at: new Date() },
      invite_hash: hashToken(invitation),
    })}`;
  });
  return {
    ...scene,
    tokens,
    given,
    revoked,
    active,
    ended,
    invitation,
    afgoerelse,
    draft,
    hearing,
    klage,
    leftKlage,
    complainedOf,
    proevning,
    moede,
    indstilling,
    aftale,
    link,
    entry: entry?.id,
    recall,
  };
}

export type Cast = Awaited<ReturnType<typeof castOf>>;
