import type { Server } from "node:http";
import type { Express } from "express";

/**
 * Milliseconds a client may take to send its headers, and the whole request: a photo over a poor line
 * takes minutes. Forms without files get less (slow-bodies.ts).
 */
const HEADERS_MS = 20_000;
const REQUEST_MS = 600_000;

export interface Listening {
  readonly server: Server;
  /**
   * Stops accepting, ends idle connections, lets requests in flight finish, and cuts what is
   * still open after `drainMs` (live updates never end by themselves).
   */
  close(drainMs: number): Promise<void>;
}

/**
 * Starts listening. Express 5 calls the callback for EADDRINUSE too, with the error as its
 * argument: without this check a taken port looks like a start.
 */
export function listen(app: Express, port: number, host?: string): Promise<Listening> {
  return new Promise((resolve, reject) => {
    let closing = false;
    const done = (error?: Error) => (error ? reject(error) : resolve({ server, close }));
    const server = host === undefined ? app.listen(port, done) : app.listen(port, host, done);
    server.headersTimeout = HEADERS_MS;
    server.requestTimeout = REQUEST_MS;
    // A kept-alive connection whose last request ends during the drain would wait for its own
    // time-out; end it as soon as it is idle.
    server.on("request", (_request, response) => {
      response.once("close", () => {
        if (closing) setImmediate(() => server.closeIdleConnections());
      });
    });
    const close = (drainMs: number) => {
      closing = true;
      return closeServer(server, drainMs);
    };
  });
}

function closeServer(server: Server, drainMs: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const cut = setTimeout(() => server.closeAllConnections(), drainMs);
    server.close((error) => {
      clearTimeout(cut);
      if (error) reject(error);
      else resolve();
    });
  });
}
