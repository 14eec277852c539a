import { randomBytes, randomUUID } from "node:crypto";
import type { Portal } from "../portal.ts";
import { world } from "../world.ts";

export type Citizen = { id: string; name: string };

/** What no demo person has, so that no column is tried in vain. */
export async function addWhatNobodyHas(portal: Portal, citizen: Citizen) {
  const { admin, gate } = portal;
  const [sag] = await admin`select id, authority_id from sag where citizen_id = ${citizen.id}`;
  const [source] = await admin`select id from authority where id <> ${sag?.authority_id} limit 1`;
  const inSag = { citizen_id: citizen.id, sag_id: sag?.id };
  const [day, at] = ["2026-05-04", new Date("2026-05-04T08:00:00Z")];
  const words = (of: string) => `Egne ord om ${of}`;
  await admin.begin(async (tx) => {
    await tx.unsafe("set local role minsag_import");
    const add = (table: string, row: object) =>
      tx`insert into ${tx(table)} ${tx({ id: randomUUID(), ...row } as never)}`;
    const [heard, complained, consent] = [randomUUID(), randomUUID(), randomUUID()];
    const text = { resultat: "Nej", begrundelse: "x", regler: "x", oplysninger: "x" };
    for (const id of [heard, complained]) {
      const announced = { status: "meddelt", announced_at: at, received_on: day };
      await add("afgoerelse", {
        ...{ ...inSag, ...text, ...announced, id, authority_id: sag?.authority_id, title: "Svar" },
        ...{ klagevejledning: "x", klagefrist: "2026-06-01" },
      });
    }
    await add("partshoering", {
      ...{ ...inSag, afgoerelse_id: heard, title: words("emnet"), form: "mundtlig" },
      ...{ intended: words("hensigten"), facts: words("fakta"), answer_by: day, sent_at: at },
      ...{ sent_by_name: words("afsenderen"), answer: words("svaret"), answer_form: "skriftlig" },
      ...{ answered_at: at, answer_by_name: citizen.name },
    });
    await add("klage", {
      ...{ ...inSag, afgoerelse_id: complained, authority_id: sag?.authority_id },
      ...{ status: "afgjort", body: words("klagen"), late_reason: words("forsinkelsen") },
      ...{
        saved_at: at,
        sent_at: at,
        late: true,
        genvurdering_by: day,
        late_assessment: "medtaget",
      },
      ...{ genvurdering: "fastholdt", genvurdering_reason: words("genvurderingen") },
      ...{ genvurderet_at: at, genvurderet_by_name: "x", forwarded_at: at, forwarded_by_name: "x" },
      ...{ outcome: "hjemvist", outcome_reason: words("udfaldet"), outcome_on: day },
    });
    const asked = randomUUID();
    await add("aktindsigt", {
      ...{
        ...inSag,
        id: asked,
        authority_id: sag?.authority_id,
        wish: words("ønsket"),
        status: "afslaaet",
      },
      ...{ asked_at: at, answer_by: day, answer: words("afslaget"), answered_at: at },
      ...{ klagevejledning: words("klagevejen"), answered_by_name: words("den, der svarede") },
    });
    await add("aktindsigt_delay", {
      ...{ ...inSag, aktindsigt_id: asked, reason: words("ventetiden"), answer_by: day },
      ...{ told_at: at, told_by_name: words("den, der bad om tid") },
    });
    await add("arbejdsproevning", {
      ...{ ...inSag, form: "intern", place: words("pladsen"), from_day: day, to_day: day },
      ...{ centihours: 100, aim: words("formålet"), status: "aflyst", saved_by_name: "x" },
      ...{ cancel_reason: words("den aflyste prøve"), saved_at: at },
    });
    const aftale = randomUUID();
    await add("fleksjobaftale", {
      ...{ ...inSag, id: aftale, version: 9, status: "afvist", employer: words("pladsen, to") },
      ...{ contact_name: words("kontakten"), starts_on: day, centihours: 100 },
      ...{ effective_centihours: 100, opgaver: words("opgaverne"), stoette: words("støtten") },
      ...{ loengrundlag: words("lønnen"), progression: words("fremad"), skaanehensyn: [] },
      ...{ saved_at: at, saved_by_name: words("den, der skrev aftalen"), offered_at: at },
      ...{ declined_by: "employer", declined_words: words("et nej") },
    });
    await add("fleksjobaftale", {
      ...{ ...inSag, version: 8, status: "ophoert", employer: "x", contact_name: "x" },
      ...{ starts_on: day, centihours: 100, effective_centihours: 100, opgaver: "x" },
      ...{ loengrundlag: "x", stoette: "", progression: "", skaanehensyn: [], saved_by_name: "x" },
      ...{ saved_at: at, offered_at: at, ended_on: day, ended_words: words("det, der sluttede") },
      ...{ ended_by_name: words("den, der skrev om slutningen"), ended_at: at },
    });
    await add("fleksjobaftale_end", {
      ...{ citizen_id: citizen.id, aftale_id: aftale, ended_on: day, ended_at: at },
      ...{ ended_words: words("det, der var forkert"), corrected_at: at },
      ended_by_name: words("den, der skrev forkert"),
    });
    await add("fleksjobaftale_link", {
      ...{ citizen_id: citizen.id, aftale_id: aftale, link_hash: randomBytes(32) },
      ...{ shown: admin.json({}), status: "brugt", valid_until: day, made_at: at },
      ...{ made_by_name: words("den, der lavede linket"), ended_at: at, svar: "nej" },
      ...{ answered_name: words("den, der svarede nej"), answer_words: words("svaret nej") },
    });
    // They came from elsewhere: that case is there too, and another office's.
    const before = randomUUID();
    await add("sag", {
      ...{ id: before, citizen_id: citizen.id, authority_id: source?.id, sagsnummer: before },
      ...{ regelsaet: "2026", phase: 1, phase_dates: tx.json([]), status: "flyttet" },
      ...{ happening: tx.json({ da: words("flytningen"), en: "x" }), opened_on: "2020-01-01" },
      next_step: tx.json({ da: words("intet mere"), en: "x" }),
    });
    await add("flytning", {
      ...{ sag_id: before, citizen_id: citizen.id, from_authority_id: source?.id },
      ...{ authority_id: sag?.authority_id, ny_sag_id: sag?.id, moved_on: day },
      ...{ status: "modtaget", handed_over_at: at, taken_at: at },
      handed_over_by_name: words("den, der gav sagen videre"),
      taken_by_name: words("den, der tog imod sagen"),
    });
    await add("passivitetsgennemgang", {
      ...{ ...inSag, since: day, counted_from: day, absent_days: 0, due_on: day },
      ...{ outcome: "fortsaettes", begrundelse: words("gennemgangen"), reviewed_at: at },
      reviewed_by_name: words("den, der skrev gennemgangen"),
    });
    await add("opfoelgning", {
      ...{ ...inSag, kind: "statusmoede", held_on: day, form: "personlig", at_workplace: true },
      ...{ participants: words("dem, der var med"), agreed: words("det aftalte"), status: "fejl" },
      ...{ registered_by_name: words("den, der skrev samtalen"), registered_at: at },
      registered_by_role: words("rollen"),
      ...{ struck_by_name: words("den, der slettede samtalen"), struck_at: at },
    });
    await add("faelles_anmodning", {
      ...{ ...inSag, status: "slut", asked_by: "partner", words: words("en ny vurdering") },
      ...{ asked_at: at, citizen_yes_at: at, partner: "arbejdsgiver", partner_yes_at: at },
      ...{ partner_name: words("chefen"), partner_said_by: words("den, der skrev chefens ja") },
      ...{ ended_at: at, ended_by: "citizen", ended_words: words("et ja, der blev taget tilbage") },
    });
    await add("moede", {
      ...{ ...inSag, status: "aflyst", title: words("mødet"), starts_at: at, minutes: 30 },
      ...{ form: "video", place: words("stedet"), deltagere: admin.json([]), saved_at: at },
      ...{ dagsorden: words("dagsordenen"), saved_by_name: "x", invited_at: at, ended_at: at },
      ...{ invited_by_name: words("den, der indkaldte"), ended_by_name: "x" },
      ...{ cancel_reason: words("aflysningen"), spoergsmaal: words("spørgsmålene") },
      bisidder: words("bisidderen"),
    });
    const [moede] = await tx`select id from moede where citizen_id = ${citizen.id}
      and status = 'aflyst' limit 1`;
    await tx`insert into sagsmappe ${tx({
      ...{ ...inSag, moede_id: moede?.id, status: "lukket", papers: [], forberedende_del: true },
      ...{ modtagere: [source?.id], shared_at: at, shared_by_name: words("den, der delte") },
      ...{ closed_at: at, closed_by_name: words("den, der lukkede") },
    })}`;
    await add("arbejdsevnevurdering", {
      ...{ ...inSag, version: 9, status: "offentliggjort", assessed_on: day, published_at: at },
      ...{ opgaver: admin.json([]), skaanehensyn: [], effective_centihours: 0, saved_by_name: "x" },
      ...{ saved_at: at, difference_reason: words("forskellen") },
    });
    await add("consent", {
      ...{ ...inSag, id: consent, source_authority_id: source?.id, consequence: "x" },
      ...{ recipient_authority_id: sag?.authority_id, categories: ["sundhed"] },
      ...{
        document_types: ["lae265"],
        purpose: "vurderingAfArbejdsevne",
        status: "trukketTilbage",
      },
      ...{ valid_from: day, valid_until: day, given_at: at, ended_at: at, text_version: "1" },
    });
    await add("recall", {
      ...{ citizen_id: citizen.id, consent_id: consent, authority_id: sag?.authority_id },
      ...{
        source_authority_id: source?.id,
        purpose: "vurderingAfArbejdsevne",
        documents: [randomUUID()],
      },
      ...{ created_at: at, due_on: day, acknowledged_at: at, acknowledged_by_role: "caseworker" },
      acknowledged_by_name: words("den, der kvitterede"),
    });
  });
  await admin`update sag set waiting_said_by = ${words("det, vi venter på")} where id = ${sag?.id}`;
  // A file's facts only: what it says is sealed, and not in the case as a file.
  await admin.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`
      insert into document_file (document_id, citizen_id, place, sealed_key, media_type, bytes, sha256, scan, added_at,
        added_by_name)
      select id, citizen_id, gen_random_uuid(), ${Buffer.alloc(60)}, 'image/png', 1, ${Buffer.alloc(32)}, 'ikkeScannet',
        ${at}, ${words("den, der lagde det i sagen")}
      from document where citizen_id = ${citizen.id} limit 1`;
  });
  // A look by a named paragraph, and one that was refused.
  const [anders] = await admin`
    select p.id, m.id as membership from person p join membership m on m.person_id = p.id
    join sag_contact c on c.person_id = p.id and c.sag_id = ${sag?.id}
    where m.role in ('caseworker', 'koordinerendeSagsbehandler') limit 1`;
  const session = await world(admin).session(anders?.id, "erhverv", anders?.membership);
  const reason = words("opslaget");
  for (const statute of ["rslParagraf11aStk2", "findesIkke"]) {
    const basis = { kind: "hjemmel", sag: sag?.id, statute, reason } as const;
    await gate.visit({ session, kind: "document.list", basis }, async () => {});
  }
}
