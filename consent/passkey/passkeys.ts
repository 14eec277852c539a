import type { Sql } from "../../db/client.ts";
import type { SessionLimits } from "../session/sessions.ts";
import { hashToken, newToken } from "../session/token.ts";

/** A citizen's own key, as they see it in their list. */
export type Passkey = {
  id: string;
  name: string;
  createdAt: Date;
  lastUsedAt: Date | null;
  /** A key for one device only, or one that can be copied to the owner's others. */
  deviceType: "singleDevice" | "multiDevice";
  backedUp: boolean;
  /** It signed with a count already seen, and is not used any more. */
  cloned: boolean;
  credentialId: Buffer;
  transports: string[];
};

/** What it takes to check a key's signature. Bytes as the authenticator gave them. */
export type PublicKey = {
  credentialId: Buffer;
  /** COSE_Key. */
  publicKey: Buffer;
  /** SubjectPublicKeyInfo, DER. */
  spki: Buffer;
};

export type NewPasskey = PublicKey &
  Pick<Passkey, "deviceType" | "backedUp" | "name" | "transports"> & {
    challenge: Buffer;
    counter: number;
  };

/** A use of a key whose signature the caller has verified. */
export type KeyUse = { credentialId: Buffer; counter: number; backedUp: boolean };

/**
 * What came of a use: `over` when the question was never ours, is answered or too old; `unknown` when there
 * is no such key; `cloned` when its count was known already, and the key has stopped.
 */
export type UseOutcome = "used" | "over" | "unknown" | "cloned";

/** What happened to a key, as the ledger has it. */
export type PasskeyAct = {
  kind: "passkey.added" | "passkey.renamed" | "passkey.stopped" | "passkey.removed";
  at: Date;
  name: string;
};

/** How a yes can be confirmed now: by a MitID login of the last five minutes, or by a key. */
export type Confirmation = { byMitid: boolean; passkeys: number };

/** Keys in the database: everything is derived from the session's token hash there. */
export function createPasskeys(sql: Sql, limits: SessionLimits) {
  return {
    async mine(session: Buffer): Promise<Passkey[]> {
      const rows = await sql`select * from my_passkeys(${session})`;
      return rows.map((row) => ({
        id: row.id,
        name: row.name,
        createdAt: new Date(row.created_at),
        lastUsedAt: row.last_used_at === null ? null : new Date(row.last_used_at),
        deviceType: row.device_type,
        backedUp: row.backed_up,
        cloned: row.cloned,
        credentialId: row.credential_id,
        transports: row.transports,
      }));
    },

    async confirmation(session: Buffer): Promise<Confirmation> {
      const [row] = await sql`select * from confirmation_of(${session})`;
      return { byMitid: row?.by_mitid === true, passkeys: row?.passkeys ?? 0 };
    },

    /** The newest of what happened to the person's keys, also to those that are gone. */
    async acts(session: Buffer): Promise<PasskeyAct[]> {
      const rows = await sql`select * from my_passkey_acts(${session})`;
      return rows.map(({ kind, at, name }) => ({ kind, at: new Date(at), name }));
    },

    /**
     * Keeps a challenge (32 bytes) for five minutes and one use; false without a citizen's session.
     * @throws MS081 (`step_up_needed`) for `register` without a fresh MitID login
     */
    async ask(use: "register" | "consent", challenge: Buffer, session: Buffer): Promise<boolean> {
      const [row] = await sql`select new_challenge(${use}, ${challenge}, ${session}) as kept`;
      return row?.kept === true;
    },

    /** A challenge (32 bytes) for anybody's login, good for five minutes and one use. Nothing is kept. */
    async askLogin(): Promise<Buffer> {
      const [row] = await sql`select new_login_challenge() as challenge`;
      return row?.challenge;
    },

    /** The public half of a key, or undefined when there is none or it has stopped. */
    async publicKey(credentialId: Buffer): Promise<PublicKey | undefined> {
      const [row] = await sql`select * from passkey_by_credential(${credentialId})`;
      if (!row) return undefined;
      return {
        credentialId,
        publicKey: row.public_key,
        spki: row.spki,
      };
    },

    /**
     * Registers a verified key; undefined when its challenge is over or not this session's.
     * @throws MS081 (`step_up_needed`), MS083 (`too_many_passkeys`) and the table's constraints
     */
    async add(session: Buffer, key: NewPasskey): Promise<string | undefined> {
      const [row] = await sql`
        select add_passkey(${session}, ${key.challenge}, ${key.credentialId}, ${key.publicKey}, ${key.spki},
          ${key.counter}, ${key.transports}, ${key.deviceType}, ${key.backedUp}, ${key.name}) as id`;
      return row?.id ?? undefined;
    },

    /** False when the person has no such key. @throws `passkey_name_invalid` */
    async rename(session: Buffer, passkey: string, name: string): Promise<boolean> {
      const [row] = await sql`select rename_passkey(${session}, ${passkey}, ${name}) as done`;
      return row?.done === true;
    },

    /** Removes a key and ends the sessions it made elsewhere; false when the person has no such key. */
    async remove(session: Buffer, passkey: string): Promise<boolean> {
      const [row] = await sql`select remove_passkey(${session}, ${passkey}) as done`;
      return row?.done === true;
    },

    /**
     * Starts a citizen's session on a verified signature over `challenge`, which is used up by it; the
     * token only when the outcome is `used`.
     */
    async startSession(
      challenge: Buffer,
      use: KeyUse,
      previousToken?: string,
    ): Promise<{ outcome: UseOutcome; token: string }> {
      const token = newToken();
      const previous = previousToken ? hashToken(previousToken) : null;
      const [row] = await sql`
        select start_session_by_passkey(${hashToken(token)}, ${previous}, ${challenge}, ${use.credentialId},
          ${use.counter}, ${use.backedUp}, ${limits.idleMinutes}, ${limits.absoluteMinutes}) as outcome`;
      return { outcome: row?.outcome, token };
    },
  };
}
