import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Answer, Witness } from "./witness.ts";

/** 63 lines of proof and a checkpoint with 100 signatures take less. */
const MAX_BODY = 64 * 1024;
/** What is read of a larger body so that the answer arrives; then the connection is cut. */
const MAX_READ = 1024 * 1024;

/** The whole body, "too large", or null when the connection is better cut. */
async function read(request: IncomingMessage): Promise<Buffer | "too large" | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length > MAX_READ) return null;
    if (length <= MAX_BODY) chunks.push(chunk);
  }
  return length > MAX_BODY ? "too large" : Buffer.concat(chunks);
}

function send(response: ServerResponse, { status, type, body }: Answer): void {
  response.writeHead(status, {
    "Content-Type": type ?? "text/plain; charset=utf-8",
    "Content-Length": Buffer.byteLength(body),
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
  });
  response.end(body);
}

function health(witness: Witness): Answer {
  const reasons = witness.refusals();
  if (reasons.length === 0) return { status: 200, body: "ok\n" };
  return { status: 503, body: reasons.map((reason) => `${reason}\n`).join("") };
}

/**
 * The witness over HTTP: `POST /add-checkpoint` (c2sp.org/tlog-witness), `GET /key` and
 * `GET /healthz`, which answers 503 once a log is refused.
 *
 * @param witness asked for at each request: the port may be taken before there is a witness
 * @param alarm told when a request could not be answered because nothing can be stored
 * @returns a server that does not listen yet
 */
export function witnessServer(witness: () => Witness, alarm: (line: string) => void): Server {
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [path] = (request.url ?? "").split("?");
    const reads = request.method === "GET" || request.method === "HEAD";
    if (path === "/key" && reads)
      return send(response, { status: 200, body: `${witness().vkey}\n` });
    if (path === "/healthz" && reads) return send(response, health(witness()));
    if (path === "/add-checkpoint" && request.method === "POST") {
      const { socket } = request;
      const body = await read(request);
      if (body === null) return void socket.destroy();
      if (body !== "too large") return send(response, witness().addCheckpoint(body));
      return send(response, { status: 413, body: "A request has at most 64 KiB.\n" });
    }
    const known = ["/key", "/healthz", "/add-checkpoint"].includes(path ?? "");
    if (known) response.setHeader("Allow", path === "/add-checkpoint" ? "POST" : "GET, HEAD");
    send(
      response,
      known ? { status: 405, body: "Not so.\n" } : { status: 404, body: "Not here.\n" },
    );
  };
  return createServer(
    { requestTimeout: 10_000, headersTimeout: 5_000, maxHeaderSize: 8192 },
    (request, response) => {
      answer(request, response).catch((error: NodeJS.ErrnoException) => {
        // A client that went away in the middle of its request is no news.
        if (request.destroyed && !request.complete) return;
        alarm(`A request failed: ${error.code ?? error.name}`);
        if (response.headersSent) response.destroy();
        else send(response, { status: 500, body: "The witness cannot store anything now.\n" });
      });
    },
  );
}
