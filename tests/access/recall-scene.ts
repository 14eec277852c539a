import { acknowledgeRecall } from "../../app/routes/sagsbehandler/tilbagetrukne/acknowledge-recall.server.ts";
import { type Scene, scene } from "./scene.ts";

type Staff = Awaited<ReturnType<Scene["professional"]>>;

/** The scene of a withdrawal: somebody at the region who reads by consent, and somebody who does not. */
export async function recallScene(label: string) {
  const s = await scene(label);
  const inge = await s.professional(s.region, "kliniskFunktion", false);
  const elsewhere = await s.professional(s.doctor, "egenLaege", false);
  const both = { documentTypes: ["lae265", "statusattest"] };
  const read = (by: Staff, consent: string, document: string) =>
    s.gate.readDocument({ session: by.session, basis: { kind: "samtykke", consent }, document });
  const dutiesOf = (consent: string) =>
    s.admin`select * from recall where consent_id = ${consent} order by created_at`;
  return {
    ...s,
    inge,
    elsewhere,
    read,
    dutiesOf,

    giveBoth: (overrides: Parameters<Scene["giveConsent"]>[0] = {}) =>
      s.giveConsent({ ...both, ...overrides }),

    acknowledge: (by: Pick<Staff, "session">, id: string) =>
      acknowledgeRecall(s.gate, by.session, id),

    /** A consent read on and withdrawn; answers its duty. */
    async withdrawn(by: Staff = inge, overrides: Parameters<Scene["giveConsent"]>[0] = {}) {
      const consent = await s.giveConsent({ ...both, ...overrides });
      const outcome = await read(by, consent, s.lae265.id);
      if (!outcome.allowed) throw new Error(outcome.refusal);
      await s.decide(consent, "trukketTilbage");
      const [duty] = await dutiesOf(consent);
      return { consent, id: String(duty?.id) };
    },

    /** Whether, and by whom, a duty is acknowledged. */
    async acknowledgedBy(id: string): Promise<string | null> {
      const [row] = await s.admin`
        select acknowledged_by_name as name, acknowledged_at > now() - interval '1 hour' as stamped
        from recall where id = ${id}`;
      return row?.stamped ? row.name : null;
    },
  };
}

export type RecallScene = Awaited<ReturnType<typeof recallScene>>;
export type { Staff };
