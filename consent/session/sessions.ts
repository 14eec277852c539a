import type { Sql } from "../../db/client.ts";
import type { Localized } from "../../db/schema/columns.ts";
import { withinDeadline } from "../gate/lost-connection.ts";
import { hashToken, newToken } from "./token.ts";

/** Who is logged in, as the database knows it; never what the browser says. */
export type Actor = {
  personId: string;
  name: string;
  way: "borger" | "erhverv";
  language: "da" | "en";
  /** The authority a professional acts for now; null without a membership. */
  membership: {
    id: string;
    role: string;
    title: Localized;
    authorityId: string;
    authority: string;
  } | null;
  memberships: { id: string; role: string; title: Localized; authority: string }[];
  authTime: Date;
  expiresAt: Date;
};

/** A login that the caller has verified at the broker. */
export type VerifiedLogin = {
  way: "borger" | "erhverv";
  issuer: string;
  /** The MitID identity, stable across brokers. */
  subject: string;
  /** The broker's own name for the person, as logout notices use it. */
  oidcSubject: string;
  name: string;
  cpr?: string;
  cvr?: string;
  assurance: string;
  authTime: Date;
  sid?: string;
  idToken: string;
};

/** Limits in minutes: without use, and in all. */
export type SessionLimits = { idleMinutes: number; absoluteMinutes: number };

/** Sessions in the database. A token leaves this module once, for the cookie; then only its hash is used. */
export function createSessions(sql: Sql, limits: SessionLimits) {
  return {
    /** Starts a session and ends the browser's previous one. Answers the new token. */
    async start(login: VerifiedLogin, previousToken?: string): Promise<string> {
      const token = newToken();
      const previous = previousToken ? hashToken(previousToken) : null;
      await withinDeadline(sql`select start_session(${hashToken(token)}, ${previous}, ${login.way}, ${login.issuer},
        ${login.subject}, ${login.name}, ${login.cpr ?? null}, ${login.cvr ?? null}, ${login.assurance},
        ${login.authTime.toISOString()}, ${login.sid ?? null}, ${login.oidcSubject}, ${login.idToken}, ${limits.idleMinutes}, ${limits.absoluteMinutes})`);
      return token;
    },

    /** The actor behind a token hash, or undefined when the session is over. */
    async actor(tokenHash: Buffer): Promise<Actor | undefined> {
      const [row] = await withinDeadline(sql`select * from session_of(${tokenHash})`);
      if (!row) return undefined;
      return {
        personId: row.person_id,
        name: row.name,
        way: row.way,
        language: row.language,
        membership: row.membership_id && {
          id: row.membership_id,
          role: row.role,
          title: row.title,
          authorityId: row.authority_id,
          authority: row.authority_name,
        },
        memberships: row.memberships ?? [],
        authTime: new Date(row.auth_time),
        expiresAt: new Date(row.expires_at),
      };
    },

    /** Acts for another of the person's authorities; false when it is not theirs. */
    async chooseMembership(tokenHash: Buffer, membership: string): Promise<boolean> {
      const [row] = await withinDeadline(
        sql`select choose_membership(${tokenHash}, ${membership}) as chosen`,
      );
      return row?.chosen === true;
    },

    /** Ends a session; answers the ID token to show the provider, if there was a session. */
    async end(tokenHash: Buffer): Promise<string | undefined> {
      const [row] = await withinDeadline(sql`select end_session(${tokenHash}) as id_token`);
      return row?.id_token ?? undefined;
    },

    /** Ends the sessions a provider says are over. Answers how many. */
    async endAtProvider(issuer: string, who: { sid?: string; subject?: string }): Promise<number> {
      const [row] =
        await sql`select end_sessions_at_provider(${issuer}, ${who.sid ?? null}, ${who.subject ?? null}) as ended`;
      return row?.ended ?? 0;
    },

    /** Removes sessions past their limits. Answers how many. */
    async sweep(): Promise<number> {
      const [row] = await sql`select sweep_sessions() as gone`;
      return row?.gone ?? 0;
    },
  };
}
