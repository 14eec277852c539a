import { strict as assert } from "node:assert";
import { randomUUID } from "node:crypto";
import { visitKinds } from "../../consent/index.ts";
import type { Read } from "./gate-commands.ts";
import type { Looked } from "./gate-lane.ts";
import { answer } from "./gate-model.ts";
import { kinds } from "./gate-rules.ts";
import type { Answer, Ask } from "./gate-state.ts";
import { at, type Story } from "./gate-story.ts";
import type { Person } from "./gate-world.ts";

/** Asks as somebody, foretells the answer, and compares it row by row and entry by entry. */
export async function read(story: Story, command: Read): Promise<void> {
  const { world, lane, tally, wrote } = story;
  // Those who live by consents and delegations knock more often than their number.
  const outside = story.staff.filter((one) => one.role === "kliniskFunktion");
  const who = at([...story.actors, ...story.helpers, ...outside], command.actor) ?? story.citizen;
  const ask = askOf(story, who, command);
  const foretold = answer(world, who, ask);
  const allowed = foretold.objections.length === 0;
  const looked = await (command.plain
    ? lane.askPlain(who, ask, story.before)
    : lane.askGate(who, ask, story.before));
  const told = `${who.role ?? who.way} ${JSON.stringify(ask)}: ${looked.refusal} / ${foretold.objections}`;
  assert.equal(looked.allowed, allowed, told);
  if (!allowed)
    assert.ok(
      foretold.objections.some((one) => one === looked.refusal),
      told,
    );

  const [visit] = (await wrote([allowed ? "visit.allowed" : "visit.denied"], "unchanged")).visits;
  assert.equal(visit?.allowed, allowed);
  assert.equal(visit?.refusal, looked.refusal);
  if (!allowed) assert.deepEqual([visit?.sections, visit?.writes], [[], []]);

  const single = ask.kind === "document.read" && !command.plain && ask.documents?.length === 1;
  compare(story, who, foretold, looked, single && ask.basis !== "hjemmel", told);
  // Texts are deliveries; who had any owes an answer if the consent is withdrawn.
  if (ask.basis === "samtykke" && ask.id && foretold.sees.document_text.length > 0) {
    world.readOn.add(ask.id);
  }
  if (ask.basis === "moede") {
    const authority = who.authority ?? "";
    const read = foretold.sees.document_text.map((paper) => ({ authority, paper }));
    world.readAtMeeting.push(...read);
    const office = world.meetings.find(({ id }) => id === ask.id)?.authority;
    if (allowed && ask.kind === "forberedendeDel.read" && office)
      world.describedTo.push({ authority, office });
  }
  if (allowed) tally.allowed += 1;
  else
    tally.refusals.set(looked.refusal ?? "", (tally.refusals.get(looked.refusal ?? "") ?? 0) + 1);
}

function compare(
  story: Story,
  who: Person,
  { sees, opened, citizens }: Answer,
  looked: Looked,
  single: boolean,
  told: string,
) {
  const shown = (table: string) =>
    looked.rows.flatMap((row) => (row.table === table ? [row.id] : [])).toSorted();
  const tables = single
    ? (["document", "document_text"] as const)
    : (Object.keys(sees) as (keyof typeof sees)[]);
  for (const table of tables) {
    assert.deepEqual(shown(table), sees[table].toSorted(), `${table}: ${told}`);
  }
  if (single)
    assert.deepEqual(
      looked.bodies,
      sees.document_text.map((id) => `Indhold ${id}`),
    );
  // Whoever may see the looks sees every one so far, this one included, allowed or denied.
  const open = opened.includes("visit");
  const about = story.entries.filter((entry) => open && citizens.includes(entry.citizen ?? ""));
  const ids = (entries: typeof about) => entries.map((entry) => entry.id).toSorted();
  const visits = about.filter((entry) => entry.kind.startsWith("visit."));
  assert.deepEqual(shown("visit"), ids(visits), told);
  // The citizen's own decisions are entered too; a helper sees of them what was delegated.
  const own = citizens.includes(who.person);
  const reachable = own ? about : about.filter(({ kind }) => opened.includes(sectionOf(kind)));
  const payloads = shown("ledger_payload");
  assert.deepEqual(
    payloads.filter((id) => !ids(reachable).includes(id)),
    [],
    told,
  );
  assert.deepEqual(
    ids(own ? about : visits).filter((id) => !payloads.includes(id)),
    [],
    told,
  );
}

/** "consent.given" belongs to the section "consent". */
const sectionOf = (kind: string) => kind.split(".")[0] ?? "";

const usual = ["egenSag", "egenSag", "samtykke", "hjemmel", "tilbagetrukket", "klage"] as const;
const outsiders = ["samtykke", "samtykke", "moede", "tilbagetrukket", "moede"] as const;

/** What the command's numbers mean in this story. */
function askOf(story: Story, who: Person, command: Read): Ask {
  const { world } = story;
  const { natural, on, purpose, statute, reason } = command;
  const basis = natural ? naturalBasis(story, who, command) : command.basis;
  const fitting = visitKinds.filter((kind) =>
    kinds[kind].bases.some(
      (one) => one === basis || (basis === "delegation" && one === "bisidder"),
    ),
  );
  const fit = natural && command.usual % 8 > 0;
  const kind = (fit && at(fitting, visitKinds.indexOf(command.kind))) || command.kind;
  const prefer = <T>(all: T[], fits: (one: T) => boolean) => {
    const some = natural ? all.filter(fits) : [];
    return some.length > 0 ? some : all;
  };
  const sager = prefer(world.sager, (one) => one.authority === who.authority);
  const choices: Record<Ask["basis"], { id: string }[]> = {
    selv: [],
    egenSag: sager,
    hjemmel: sager,
    samtykke: prefer(world.consents, (one) => one.recipient === who.authority),
    tilbagetrukket: prefer(world.recalls, (one) => one.authority === who.authority),
    moede: prefer(world.bundles, (one) => one.recipients.includes(who.authority ?? "")),
    klage: prefer(world.complaints, (one) => one.authority === who.authority),
    delegation: prefer(world.delegations, (one) => one.helper === who.person),
    invitation: prefer(world.delegations, (one) => one.status === "inviteret"),
  };
  const typed = !command.plain && basis === "hjemmel";
  const lists = basis === "delegation" || basis === "moede" || basis === "klage";
  const list = natural && lists && kinds[kind].many;
  const none = basis === "selv" || list || (on === null && !typed);
  const id = none ? null : (at(choices[basis], on ?? 0)?.id ?? randomUUID());
  const secret = basis === "invitation" ? (story.secrets.get(id ?? "") ?? null) : null;
  const consent = world.consents.find((one) => one.id === id);
  const papers = prefer(world.papers, (paper) => {
    if (consent) return paper.holder === consent.source && consent.types.includes(paper.type);
    const bundle = world.bundles.find((one) => one.id === id);
    if (bundle) return bundle.papers.includes(paper.id);
    if (basis === "hjemmel") return paper.category === "oekonomi";
    return basis === "egenSag" ? paper.holder === who.authority : paper.citizen !== who.person;
  });
  const picked = command.documents ?? (kinds[kind].needs === "document" ? [on ?? 0] : null);
  const documents = picked && [...new Set(picked.flatMap((n) => at(papers, n)?.id ?? []))];
  return { kind, basis, id, secret, documents, purpose, statute, reason };
}

function naturalBasis({ helpers }: Story, who: Person, command: Read): Ask["basis"] {
  if (who.way === "borger") {
    if (command.usual % 6 === 1) return "invitation";
    return helpers.includes(who) ? "delegation" : "selv";
  }
  if (who.role === "kliniskFunktion" || who.role === "egenLaege") {
    return at(outsiders, command.usual) ?? "samtykke";
  }
  return at(usual, command.usual) ?? "egenSag";
}
