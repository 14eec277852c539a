import type { Logger } from "pino";
import { createSequencer, keepSequencing } from "../../consent/index.ts";
import { connect } from "../../db/client.ts";
import type { LogConfig } from "./config.ts";
import { errorFacts } from "./http/error-facts.ts";
import { logSigner } from "./log-signer.ts";

/**
 * Sequences the log in this process, as the role that may do nothing else.
 * @returns what stops it
 * @throws when the signing key cannot be used
 */
export function sequencing(config: LogConfig, log: Logger): () => Promise<void> {
  const signer = logSigner(config.keyFile, config.name);
  log.info({ vkey: signer.vkey.text }, "log key");
  const sql = connect(config.databaseUrl, 2);
  const stop = keepSequencing(createSequencer(sql, signer), (error) =>
    log.warn(errorFacts(error), "sequencing"),
  );
  return async () => {
    await stop();
    await sql.end({ timeout: 5 });
  };
}
