import type { RouterContextProvider } from "react-router";
import { orRefusal } from "~/case/or-refusal.server.ts";
import { servicesContext } from "~/context.ts";
import { hashToken, type Refusal } from "../../../../consent/index.ts";
import { fleksjobaftaleLink, type ShownAftale } from "../../../../db/schema/index.ts";

type Context = Readonly<RouterContextProvider>;
export type ClosedLink = "unknown" | "used" | "closed" | "expired";
export type AftaleShown =
  | { readonly state: "open"; readonly id: string; readonly shown: ShownAftale }
  | { readonly state: ClosedLink };

/** What the gate's refusal says of the link; all else is a link that does not work. */
const closed: Partial<Record<Refusal, ClosedLink>> = {
  link_used: "used",
  link_closed: "closed",
  link_expired: "expired",
};

/** What the holder of a link sees: a visit of its own, which the citizen finds among the looks. */
export async function readAftale(
  context: Context,
  token: string | undefined,
): Promise<AftaleShown> {
  if (!isLinkToken(token)) return { state: "unknown" };
  const { gate } = context.get(servicesContext);
  const outcome = await gate.visit({ link: hashToken(token), kind: "fleksjobaftale.shown" }, (db) =>
    db
      .select({ id: fleksjobaftaleLink.id, shown: fleksjobaftaleLink.shown })
      .from(fleksjobaftaleLink),
  );
  if (!outcome.allowed) return { state: closed[outcome.refusal] ?? "unknown" };
  const [found] = outcome.value;
  if (!found) throw new Error("the visit did not open the link it allowed");
  return { state: "open", ...found };
}

/**
 * The employer's answer, once; what it makes of the agreement is the database's.
 * @param answer.link the id of the link that was read: another may have been opened since
 * @returns false when it could not be given: the page read again says why
 */
export async function answerAftale(
  context: Context,
  token: string | undefined,
  answer: { link: string; svar: "ja" | "nej"; navn: string; ord: string },
): Promise<boolean> {
  if (!isLinkToken(token)) return false;
  const { gate } = context.get(servicesContext);
  const { svar, navn, ord } = answer;
  const done = await orRefusal(
    gate.visit({ link: hashToken(token), kind: "fleksjobaftale.confirm" }, async (db) => {
      const [held] = await db.select({ id: fleksjobaftaleLink.id }).from(fleksjobaftaleLink);
      if (held?.id !== answer.link) return false;
      await db
        .update(fleksjobaftaleLink)
        .set({ svar, answeredName: navn, answerWords: ord || null });
      return true;
    }),
  );
  return "allowed" in done && done.allowed && done.value;
}

/** 256 bits as base64url; anything else cannot be one of ours and is not asked about. */
export const isLinkToken = (token: string | undefined): token is string =>
  token !== undefined && /^[\w-]{43}$/.test(token);
