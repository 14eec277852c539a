import type { Logger } from "pino";
import { createSequencer, keepSequencing } from "../../consent/index.ts";
import { connect } from "../../db/client.ts";
import type { LogConfig } from "./config.ts";
import { errorFacts } from "./http/error-facts.ts";
import { logSigner } from "./log-signer.ts";
import { witnessing } from "./witnessing.ts";

export interface Sequencing {
  /** The log's verifier key, to be published far and wide. */
  readonly vkey: string;
  readonly stop: () => Promise<void>;
}

/**
 * Sequences the log in this process, as the role that may do nothing else.
 * @throws when the signing key cannot be used
 */
export function sequencing(config: LogConfig, log: Logger): Sequencing {
  const signer = logSigner(config.keyFile, config.name);
  const sql = connect(config.databaseUrl, 2);
  const stop = keepSequencing(createSequencer(sql, signer), (error) =>
    log.warn(errorFacts(error), "sequencing"),
  );
  // On connections of its own: a slow witness must not keep an entry waiting.
  const witnessSql = connect(config.databaseUrl, 2);
  const stopWitnessing = witnessing(witnessSql, config.witnesses ?? [], log);
  const end = async () => {
    await Promise.all([stop(), stopWitnessing()]);
    await Promise.all([sql.end({ timeout: 5 }), witnessSql.end({ timeout: 5 })]);
  };
  return { vkey: signer.vkey.text, stop: end };
}
