import { fileURLToPath } from "node:url";
import * as build from "virtual:react-router/server-build";
import type { ServerConfig } from "./.server/config.ts";
import { createApp } from "./.server/http/app.ts";
import { errorFacts } from "./.server/http/error-facts.ts";
import { listen } from "./.server/http/listen.ts";
import { createLogger } from "./.server/http/logger.ts";
import { createServices } from "./.server/services.ts";

export type { ServerConfig } from "./.server/config.ts";

const DRAIN_MS = 8_000;

export interface RunningServer {
  /** The port actually taken; differs from the wish only when that was 0. */
  readonly port: number;
  /** Verifier key of the log, when this process signs it. */
  readonly logKey: string | undefined;
  close(): Promise<void>;
}

/**
 * Starts one web process. This file is the input of the server build, so everything it imports
 * exists once: build/server/index.js.
 *
 * @throws the system's error (code EADDRINUSE) when the port is taken; services are ended first
 */
export async function startServer(config: ServerConfig): Promise<RunningServer> {
  const log = createLogger(config.logLevel ?? "info");
  // A database connection that dies while the driver asks it for its types rejects a promise nobody
  // can hold. That must not end a process that serves everybody else; the pool opens a new one.
  const survive = (error: unknown) => log.error(errorFacts(error), "unhandled rejection");
  process.on("unhandledRejection", survive);
  // The driver writes once more to a connection that has just closed. Its request ends by the visit's
  // deadline; anything else that nobody caught ends the process, as it should.
  const surviveDriver = (error: unknown) => {
    log.error(errorFacts(error), "uncaught");
    if (!isDriversLastWrite(error)) process.exit(1);
  };
  process.on("uncaughtException", surviveDriver);
  const bundle = await createServices(config, log);
  const clientFolder = config.clientFolder ?? fileURLToPath(new URL("../client", import.meta.url));
  const app = createApp({ config, build, bundle, log, clientFolder });
  const listening = await listen(app, config.port, config.host).catch(async (error) => {
    await bundle.close();
    throw error;
  });
  const address = listening.server.address();
  return {
    port: typeof address === "object" && address ? address.port : config.port,
    logKey: bundle.logKey,
    async close() {
      await listening.close(config.drainMs ?? DRAIN_MS);
      await bundle.close();
      process.off("unhandledRejection", survive);
      process.off("uncaughtException", surviveDriver);
    },
  };
}

function isDriversLastWrite(error: unknown): boolean {
  return error instanceof TypeError && /at Immediate\.nextWrite .*postgres/.test(error.stack ?? "");
}
