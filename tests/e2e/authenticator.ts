import type { CDPSession, Page } from "@playwright/test";

/**
 * Gives a page a device of its own, as the browser plays it (Chrome DevTools Protocol, WebAuthn): it holds
 * keys, and its owner unlocks it when asked.
 */
export async function deviceOf(page: Page) {
  const cdp: CDPSession = await page.context().newCDPSession(page);
  await cdp.send("WebAuthn.enable");
  const { authenticatorId } = await cdp.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  const credentials = async () =>
    (await cdp.send("WebAuthn.getCredentials", { authenticatorId })).credentials;
  return {
    credentials,

    /** Whether its owner unlocks it. */
    unlocks: (isUserVerified: boolean) =>
      cdp.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified }),

    /** The only key as it was when it had signed so often: a copy somebody has kept. */
    async restoreCopy(signCount: number) {
      const [credential] = await credentials();
      if (!credential) throw new Error("no key to copy");
      const { credentialId } = credential;
      await cdp.send("WebAuthn.removeCredential", { authenticatorId, credentialId });
      await cdp.send("WebAuthn.addCredential", {
        authenticatorId,
        credential: { ...credential, signCount },
      });
    },
  };
}
