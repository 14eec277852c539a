import { and, eq, sql } from "drizzle-orm";
import type { Database } from "../../../../../db/client.ts";
import { delegation } from "../../../../../db/schema/index.ts";

export type Invited = {
  id: string;
  helperName: string;
  sections: string[];
  validUntil: string;
};

export type InviteOutcome =
  | { state: "invited"; invited: Invited }
  /** The same form was sent before; its link was shown then and cannot be shown again. */
  | { state: "waiting"; invited: Invited }
  /** There is nothing to invite to any more: answered, ended, or an id that is not the citizen's. */
  | { state: "gone" };

type Invitation = Invited & { kind: "bisidder" | "fuldmagt" };

/**
 * Invites a helper to read. Only the hash of the link's secret is stored.
 * @param citizenId the citizen of the visit
 * @throws MS041 (`invitation_invalid`) when the last day is not within the next 12 months
 */
export async function inviteHelper(
  db: Database,
  citizenId: string,
  invitation: Invitation,
  inviteHash: Buffer,
): Promise<InviteOutcome> {
  const [invited] = await db
    .insert(delegation)
    .values({
      ...invitation,
      citizenId,
      inviteHash,
      status: "inviteret",
      // The database stamps its own time over it.
      invitedAt: sql`gate_now()`,
    })
    .onConflictDoNothing({ target: delegation.id })
    .returning(shown);
  if (invited) return { state: "invited", invited };
  return waiting(db, invitation.id);
}

/**
 * Ends an invitation nobody has answered and makes the same one anew, with another secret.
 * @throws as {@link inviteHelper}
 */
export async function renewInvitation(
  db: Database,
  citizenId: string,
  ids: { old: string; renewed: string },
  inviteHash: Buffer,
): Promise<InviteOutcome> {
  const [old] = await db
    .update(delegation)
    .set({ status: "afsluttet" })
    .where(and(eq(delegation.id, ids.old), eq(delegation.status, "inviteret")))
    .returning({ ...shown, kind: delegation.kind });
  if (!old) return waiting(db, ids.renewed);
  return inviteHelper(db, citizenId, { ...old, id: ids.renewed }, inviteHash);
}

const shown = {
  id: delegation.id,
  helperName: delegation.helperName,
  sections: delegation.sections,
  validUntil: delegation.validUntil,
};

async function waiting(db: Database, id: string): Promise<InviteOutcome> {
  const [invited] = await db
    .select(shown)
    .from(delegation)
    .where(and(eq(delegation.id, id), eq(delegation.status, "inviteret")))
    .limit(1);
  return invited ? { state: "waiting", invited } : { state: "gone" };
}
