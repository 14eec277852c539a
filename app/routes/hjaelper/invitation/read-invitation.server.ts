import { eq } from "drizzle-orm";
import type { RouterContextProvider } from "react-router";
import { z } from "zod";
import { servicesContext, sessionContext } from "~/context.ts";
import { hashToken, type Refusal } from "../../../../consent/index.ts";
import type { Database } from "../../../../db/client.ts";
import { delegation, person } from "../../../../db/schema/index.ts";

type Invitation = NonNullable<Awaited<ReturnType<typeof readOpen>>>;
type Closed = "unknown" | "used" | "expired" | "own";
export type InvitationView =
  | { state: "login"; wrongWay: boolean }
  | ({ state: "open"; you: string } & Invitation)
  | { state: Closed };

const statusOf = {
  login: 200,
  open: 200,
  unknown: 404,
  used: 410,
  expired: 410,
  own: 409,
} as const;

/** What the gate's refusal says of the link; all else is a link that does not work. */
const closed: Partial<Record<Refusal, Closed>> = {
  invitation_own: "own",
  invitation_used: "used",
  invitation_expired: "expired",
};

/** What a link says to the one who opened it, and with which status. Before login: nothing. */
export async function readInvitation(
  context: Readonly<RouterContextProvider>,
  token: string | undefined,
): Promise<{ view: InvitationView; status: number }> {
  const view = await viewOf(context, token);
  return { view, status: statusOf[view.state] };
}

async function viewOf(
  context: Readonly<RouterContextProvider>,
  token: string | undefined,
): Promise<InvitationView> {
  if (!isInvitationToken(token)) return { state: "unknown" };
  const { tokenHash: session, actor } = context.get(sessionContext);
  const who = await actor();
  if (!session || who?.way !== "borger") {
    return { state: "login", wrongWay: who !== undefined };
  }
  const { gate } = context.get(servicesContext);
  // A visit of its own basis: who asked for help can see that the link was opened, and by whom.
  const basis = { kind: "invitation", secretHash: hashToken(token) } as const;
  const outcome = await gate.visit({ session, kind: "invitation.read", basis }, readOpen);
  if (!outcome.allowed) return { state: closed[outcome.refusal] ?? "unknown" };
  if (!outcome.value) throw new Error("the visit did not open the invitation it allowed");
  return { state: "open", you: who.name, ...outcome.value };
}

/** @param db of an `invitation.read` visit, which shows this one invitation only */
async function readOpen(db: Database) {
  const [row] = await db
    .select({
      id: delegation.id,
      citizenName: person.name,
      helperName: delegation.helperName,
      sections: delegation.sections,
      validUntil: delegation.validUntil,
    })
    .from(delegation)
    .innerJoin(person, eq(person.id, delegation.citizenId));
  return row;
}

/**
 * The helper's yes or no.
 * @param asked the invitation the helper read: another link may have been opened since
 * @returns the delegation answered; null when none could be: not logged in, or the link is no
 *   longer open
 */
export async function answerInvitation(
  context: Readonly<RouterContextProvider>,
  token: string | undefined,
  asked: unknown,
  accept: boolean,
): Promise<string | null> {
  const { tokenHash } = context.get(sessionContext);
  const id = z.uuid().safeParse(asked).data;
  if (!tokenHash || !id || !isInvitationToken(token)) return null;
  const { gate } = context.get(servicesContext);
  const link = { id, secretHash: hashToken(token) };
  return (await gate.delegations.answer(tokenHash, link, accept)) ? id : null;
}

/** 256 bits as base64url; anything else cannot be one of ours and is not asked about. */
export const isInvitationToken = (token: string | undefined): token is string =>
  token !== undefined && /^[\w-]{43}$/.test(token);
