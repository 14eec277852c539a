import type { Logger } from "pino";
import { createSequencer, keepSequencing, type LogSigner } from "../../consent/index.ts";
import { connect } from "../../db/client.ts";
import type { LogConfig } from "./config.ts";
import { errorFacts } from "./http/error-facts.ts";
import { witnessing } from "./witnessing.ts";

/**
 * Sequences the log in this process, as the role that may do nothing else.
 * @returns what stops it
 */
export function sequencing(config: LogConfig, signer: LogSigner, log: Logger): () => Promise<void> {
  const sql = connect(config.databaseUrl, 2);
  const stop = keepSequencing(createSequencer(sql, signer), (error) =>
    log.warn(errorFacts(error), "sequencing"),
  );
  // On connections of its own: a slow witness must not keep an entry waiting.
  const witnessSql = connect(config.databaseUrl, 2);
  const stopWitnessing = witnessing(witnessSql, config.witnesses ?? [], log);
  return async () => {
    await Promise.all([stop(), stopWitnessing()]);
    await Promise.all([sql.end({ timeout: 5 }), witnessSql.end({ timeout: 5 })]);
  };
}
