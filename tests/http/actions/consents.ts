import { hash } from "node:crypto";
import type { FleksjobScene } from "../../access/fleksjob-scene.ts";
import { dateFields } from "../../access/matrix/rows.ts";
import type { Row } from "../../properties/state-machine.ts";
import { linkTokenOf } from "../../properties/state-tables-work.ts";
import { formOn } from "../visitor.ts";
import { type Action, isoDay, stays } from "./action.ts";

/** What the citizen allows: consents and helpers. */
export function consentActions(s: FleksjobScene, origin: string): Record<string, Action[]> {
  /** The words on the page that a yes is to; after an answer there are none. */
  async function wordsOn(id: string): Promise<string> {
    const headers = { cookie: `__Host-minsag=${s.citizenToken}` };
    const page = await (await fetch(`${origin}/samtykker/${id}`, { headers })).text();
    const form = page.includes('name="ord"') ? formOn(page, `/samtykker/${id}`) : {};
    return form.ord ?? hash("sha256", "");
  }
  const dayBefore = ({ valid_until }: Row) =>
    new Date(Number(valid_until) - 86_400_000).toISOString().slice(0, 10);
  const decide = (handling: string, does: Partial<Action>): Action => ({
    ...{ ask: "POST /samtykker/:id", button: handling, by: "citizen", ...does },
    at: (_, id) => ({ id }),
    fields: async (row: Row, id) => ({
      ...{ handling, slags: row.document_types as string[], undtag: [], svar: "{}" },
      vist: [s.lae265.id],
      ...dateFields("slut", handling === "indskraenk" ? dayBefore(row) : isoDay(row.valid_until)),
      ord: handling === "ja" ? await wordsOn(id) : "",
    }),
  });
  const invited = (svar: string, act: string): Action => ({
    ...{ ask: "POST /invitation", button: svar, by: "helper", act },
    link: (id) => `__Host-minsag-invitation=${linkTokenOf(id)}`,
    fields: (_, id) => ({ invitation: id, svar }),
    // The link itself says that it is used.
    told: { in: ["aktiv", "afvist", "afsluttet"], on: "/invitation" },
  });
  return {
    consent: [
      decide("ja", { to: "givet" }),
      decide("nej", { to: "afvist" }),
      decide("indskraenk", { also: stays("givet") }),
      decide("tilbage", { to: "trukketTilbage" }),
      // Leads to MitID and decides nothing.
      decide("bekraeft", { also: stays("anmodet") }),
      // Nobody has signed anything.
      decide("underskriv", {}),
    ],
    delegation: [
      {
        ...{ ask: "POST /hjaelpere", by: "citizen", to: "afsluttet" },
        fields: (_: Row, id: string) => ({ hjaelper: id }),
        told: { in: ["afvist", "afsluttet"], on: "/hjaelpere?besked=slut" },
      },
      {
        ...{ ask: "POST /hjaelpere/ny", button: "nytLink", by: "citizen", to: "afsluttet" },
        fields: (_: Row, id: string) => ({ trin: "nytLink", gammel: id, id: crypto.randomUUID() }),
        // A helper who has said yes needs no new link.
        not: ["aktiv"],
        told: { in: ["aktiv", "afvist", "afsluttet"], on: "/hjaelpere?besked=svaret" },
      },
      {
        ...{ ask: "POST /hjaelper/:delegation", by: "helper", act: "the helper stops" },
        at: (_: Row, id: string) => ({ delegation: id }),
        fields: () => ({}),
        told: { in: ["inviteret", "afvist", "afsluttet"], on: "/hjaelper?besked=slut" },
      },
      invited("ja", "the helper says yes"),
      invited("nej", "the helper says no"),
    ],
  };
}
