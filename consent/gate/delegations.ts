import type { Sql } from "../../db/client.ts";

export type Delegation = {
  id: string;
  kind: "bisidder" | "fuldmagt";
  citizenName: string;
  sections: string[];
  status: string;
  /** ISO day, the last one included. */
  validUntil: string;
  live: boolean;
};

export type Invitation =
  | { state: "unknown" | "used" | "expired" | "own" }
  | {
      state: "open";
      id: string;
      kind: "bisidder" | "fuldmagt";
      citizenName: string;
      helperName: string;
      sections: string[];
      validUntil: string;
    };

/** What a helper may ask of the gate about delegations to themselves. */
export function createDelegations(sql: Sql) {
  return {
    async mine(session: Buffer): Promise<Delegation[]> {
      const rows = await sql`select * from my_delegations(${session})`;
      return rows.map((row) => ({
        id: row.id,
        kind: row.kind,
        citizenName: row.citizen_name,
        sections: row.sections,
        status: row.status,
        validUntil: row.valid_until,
        live: row.live,
      }));
    },

    async invitation(session: Buffer, inviteHash: Buffer): Promise<Invitation> {
      const [row] = await sql`select * from invitation_of(${session}, ${inviteHash})`;
      if (!row) return { state: "unknown" };
      if (row.state !== "open") return { state: row.state };
      return {
        state: "open",
        id: row.delegation_id,
        kind: row.kind,
        citizenName: row.citizen_name,
        helperName: row.helper_name,
        sections: row.sections,
        validUntil: row.valid_until,
      };
    },

    /** Answers the delegation's id, or undefined when the invitation is no longer open. */
    async answer(
      session: Buffer,
      inviteHash: Buffer,
      accept: boolean,
    ): Promise<string | undefined> {
      const [row] = await sql`select answer_invitation(${session}, ${inviteHash}, ${accept}) as id`;
      return row?.id ?? undefined;
    },

    /** The helper steps back; false when there was nothing to end. */
    async leave(session: Buffer, delegation: string): Promise<boolean> {
      const [row] = await sql`select leave_delegation(${session}, ${delegation}) as "left"`;
      return row?.left === true;
    },
  };
}
