import type { RouterContextProvider } from "react-router";
import { servicesContext, sessionContext } from "~/context.ts";
import { hashToken, type Invitation } from "../../../../consent/index.ts";

export type InvitationView =
  | { state: "login"; wrongWay: boolean }
  | (Extract<Invitation, { state: "open" }> & { you: string })
  | { state: "unknown" | "used" | "expired" | "own" };

const statusOf = {
  login: 200,
  open: 200,
  unknown: 404,
  used: 410,
  expired: 410,
  own: 409,
} as const;

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
  const { tokenHash, actor } = context.get(sessionContext);
  const who = await actor();
  if (!tokenHash || who?.way !== "borger") {
    return { state: "login", wrongWay: who !== undefined };
  }
  const { gate } = context.get(servicesContext);
  const invitation = await gate.delegations.invitation(tokenHash, hashToken(token));
  return invitation.state === "open" ? { ...invitation, you: who.name } : invitation;
}

/**
 * The helper's yes or no.
 * @param asked the invitation the helper read: another link may have been opened since
 * @returns undefined when it could not be given: not logged in, or the link is no longer open
 */
export async function answerInvitation(
  context: Readonly<RouterContextProvider>,
  token: string | undefined,
  asked: unknown,
  accept: boolean,
): Promise<string | undefined> {
  const { tokenHash } = context.get(sessionContext);
  if (!tokenHash || !isInvitationToken(token)) return undefined;
  const { gate } = context.get(servicesContext);
  const invitation = await gate.delegations.invitation(tokenHash, hashToken(token));
  if (invitation.state !== "open" || invitation.id !== asked) return undefined;
  return gate.delegations.answer(tokenHash, hashToken(token), accept);
}

/** 256 bits as base64url; anything else cannot be one of ours and is not asked about. */
export const isInvitationToken = (token: string | undefined): token is string =>
  token !== undefined && /^[\w-]{43}$/.test(token);
