import type { Logger } from "pino";
import { createWitnessClient, keepAsking, parseVkey, submitTo } from "../../consent/index.ts";
import type { Sql } from "../../db/client.ts";
import type { WitnessConfig } from "./config.ts";
import { errorFacts } from "./http/error-facts.ts";

/**
 * Asks each witness for its cosignatures, apart from the sequencing and from each other.
 * @param sql connections of `minsag_log` that the sequencer does not need
 * @returns what stops it
 * @throws RangeError for a key that is no witness's
 */
export function witnessing(
  sql: Sql,
  witnesses: readonly WitnessConfig[],
  log: Logger,
): () => Promise<void> {
  const known = witnesses.map(({ vkey, url }) => {
    const key = parseVkey(vkey);
    if (key?.kind !== "cosignature") throw new RangeError("WITNESSES has no key of a witness");
    return { key, url };
  });
  const stops = known.map(({ key, url }) =>
    keepAsking(createWitnessClient(sql, key, submitTo(url)), (failure) => {
      const witness = key.name;
      if (failure === null) log.info({ witness }, "witness answers");
      else if ("code" in failure) log.warn({ witness, code: failure.code }, "witness");
      else log.warn({ witness, ...errorFacts(failure.error) }, "witness");
    }),
  );
  return async () => {
    await Promise.all(stops.map((stop) => stop()));
  };
}
