import type { Sql } from "../../db/client.ts";

/** What a person holds or has held as a helper, without whose it is: a name comes out of visits only. */
export type HeldDelegation = {
  id: string;
  kind: "bisidder" | "fuldmagt";
  sections: string[];
  /** ISO days in Copenhagen; `validUntil` is the last day that was agreed. */
  startedOn: string;
  validUntil: string;
  /** The day it was stopped; null when it was not. */
  endedOn: string | null;
  live: boolean;
};

/** What a helper may ask of the gate about delegations to themselves. */
export function createDelegations(sql: Sql) {
  return {
    /** The oldest first. */
    async held(session: Buffer): Promise<HeldDelegation[]> {
      return sql<HeldDelegation[]>`
        select id, kind, sections, started_on as "startedOn", valid_until as "validUntil",
          ended_on as "endedOn", live
        from held_delegations(${session})`;
    },

    /**
     * Yes or no to the invitation that was read; false when there is nothing to answer any more.
     * @param invitation its id and the SHA-256 of its secret, 32 bytes: both must be of the same one
     */
    async answer(
      session: Buffer,
      invitation: { id: string; secretHash: Buffer },
      accept: boolean,
    ): Promise<boolean> {
      const { id, secretHash } = invitation;
      const [row] = await sql`
        select answer_invitation(${session}, ${secretHash}, ${id}, ${accept}) as answered`;
      return row?.answered === true;
    },

    /** The helper steps back; false when there was nothing to end. */
    async leave(session: Buffer, delegation: string): Promise<boolean> {
      const [row] = await sql`select leave_delegation(${session}, ${delegation}) as "left"`;
      return row?.left === true;
    },
  };
}
