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
  counter: number;
  transports: string[];
};

export type NewPasskey = PublicKey &
  Pick<Passkey, "deviceType" | "backedUp" | "name"> & { challenge: Buffer };

/** A use of a key whose signature the caller has verified. */
export type KeyUse = { credentialId: Buffer; counter: number; backedUp: boolean };

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

    /**
     * Keeps a challenge (32 bytes) for five minutes and one use; false without a citizen's session.
     * @throws MS081 (`step_up_needed`) for `register` without a fresh MitID login
     */
    async ask(use: "register" | "login" | "consent", challenge: Buffer, session?: Buffer) {
      const [row] =
        await sql`select new_challenge(${use}, ${challenge}, ${session ?? null}) as kept`;
      return row?.kept === true;
    },

    /** Uses a challenge up; false when this session never asked for it, it is used, or too old. */
    async take(use: "login" | "consent", challenge: Buffer, session?: Buffer): Promise<boolean> {
      const [row] =
        await sql`select take_challenge(${use}, ${challenge}, ${session ?? null}) as taken`;
      return row?.taken === true;
    },

    /** The public half of a key, or undefined when there is none or it has stopped. */
    async publicKey(credentialId: Buffer): Promise<PublicKey | undefined> {
      const [row] = await sql`select * from passkey_by_credential(${credentialId})`;
      if (!row) return undefined;
      return {
        credentialId,
        publicKey: row.public_key,
        spki: row.spki,
        counter: Number(row.counter),
        transports: row.transports,
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

    /** A key that was copied stops for good; what it had opened is closed. */
    async stop(credentialId: Buffer): Promise<void> {
      await sql`select stop_passkey(${credentialId})`;
    },

    /**
     * Starts a citizen's session on a verified signature. Answers the new token.
     * @throws MS084 (`passkey_cloned`) when the count does not go on, MS082 when the key is gone
     */
    async startSession(use: KeyUse, previousToken?: string): Promise<string> {
      const token = newToken();
      const previous = previousToken ? hashToken(previousToken) : null;
      await sql`
        select start_session_by_passkey(${hashToken(token)}, ${previous}, ${use.credentialId}, ${use.counter},
          ${use.backedUp}, ${limits.idleMinutes}, ${limits.absoluteMinutes})`;
      return token;
    },
  };
}
