const SESSION = "__Host-minsag";
const PENDING = "__Host-minsag-login";
const INVITATION = "__Host-minsag-invitation";
const AFTALE = "__Host-minsag-aftale";
const WRITER = "__Host-minsag-skriver";
const PASSKEY = "__Host-minsag-noegle";

/** The value of one cookie in a Cookie header. */
function read(header: string | null, name: string): string | undefined {
  const pair = (header ?? "").split(";").find((part) => part.trim().startsWith(`${name}=`));
  return pair?.trim().slice(name.length + 1) || undefined;
}

// `__Host-`: only this very host over a secure connection, for every path, can have set it.
const attributes = "Path=/; Secure; HttpOnly; SameSite=Lax";

/** The session's token; a wrong length cannot be one of ours and is not asked about. */
export function readSessionToken(header: string | null): string | undefined {
  const token = read(header, SESSION);
  return token && /^[\w-]{43}$/.test(token) ? token : undefined;
}

export const sessionCookie = (token: string) => `${SESSION}=${token}; ${attributes}`;
export const endedSessionCookie = `${SESSION}=; ${attributes}; Max-Age=0`;

/**
 * What must survive the trip to the login broker: the pending login, where the person was going, and
 * on a trip that confirms something, the mark of who began it (`writerMark`).
 */
export type LoginTrip = { pending: string; returnTo: string; confirms?: string };

export function readLoginTrip(header: string | null): LoginTrip | undefined {
  try {
    const text = Buffer.from(read(header, PENDING) ?? "", "base64url").toString();
    const trip: unknown = JSON.parse(text);
    if (typeof trip !== "object" || trip === null) return undefined;
    const { pending, returnTo, confirms } = trip as Record<string, unknown>;
    if (typeof pending !== "string" || typeof returnTo !== "string") return undefined;
    return { pending, returnTo, ...(typeof confirms === "string" && { confirms }) };
  } catch {
    return undefined;
  }
}

export function loginTripCookie(trip: LoginTrip): string {
  const value = Buffer.from(JSON.stringify(trip)).toString("base64url");
  return `${PENDING}=${value}; ${attributes}; Max-Age=600`;
}
export const endedLoginTripCookie = `${PENDING}=; ${attributes}; Max-Age=0`;

/** The secret of an invitation's link: kept here, so that it stands in no address after the first. */
export function readInvitationToken(header: string | null): string | undefined {
  return read(header, INVITATION);
}

export const invitationCookie = (token: string) =>
  `${INVITATION}=${token}; ${attributes}; Max-Age=3600`;
export const endedInvitationCookie = `${INVITATION}=; ${attributes}; Max-Age=0`;

/** The secret of an employer's link, kept here for the same reason. */
export function readAftaleToken(header: string | null): string | undefined {
  return read(header, AFTALE);
}

export const aftaleCookie = (token: string) => `${AFTALE}=${token}; ${attributes}; Max-Age=3600`;
export const endedAftaleCookie = `${AFTALE}=; ${attributes}; Max-Age=0`;

/** Who logged in here last (`writerMark`). Outlives the session: it says who typed what came too late. */
export function readWriter(header: string | null): string | undefined {
  return read(header, WRITER);
}

export const writerCookie = (mark: string) => `${WRITER}=${mark}; ${attributes}`;

/** Whether a key was made or used in this browser: then the login offers it. It says nothing of whose. */
export const hasPasskeyHere = (header: string | null) => read(header, PASSKEY) === "1";
export const passkeyHereCookie = `${PASSKEY}=1; ${attributes}; Max-Age=${365 * 86_400}`;
export const noPasskeyHereCookie = `${PASSKEY}=; ${attributes}; Max-Age=0`;
