/** Whom a key is for. A key made for one relying party cannot be used at another (WebAuthn, section 5.1.2). */
export interface RelyingParty {
  /** The host name of the public origin. */
  readonly id: string;
  readonly origin: string;
}

/** @param origin the configured public origin; never a header, which a sender could choose */
export function relyingParty(origin: string): RelyingParty {
  return { id: new URL(origin).hostname, origin };
}
