import { connect, type Socket, type TcpNetConnectOpts } from "node:net";
import type { Logger } from "pino";

/** What is known of a file: clean, harmful, or nobody has looked. */
export type Verdict = "ren" | "skadelig" | "ikkeScannet";
export type ScanFile = (chunks: AsyncIterable<Uint8Array>) => Promise<Verdict>;
/** Where clamd listens: a port, or a socket's path. */
export type ClamdAddress = Pick<TcpNetConnectOpts, "host" | "port"> | { readonly path: string };

/** Longer than a scan of 25 MB takes. Whoever sends a file waits for it. */
const PATIENCE_MS = 30_000;
/** An answer is a line; what is longer is no clamd. */
const MOST_ANSWER = 1024;

/** Where no scanner is set up. */
export const unscanned: ScanFile = async () => "ikkeScannet";

/**
 * Scans files with clamd. When it cannot say what a file is, the file is taken unscanned and its page
 * says so: a scanner that is down must not keep a citizen from being heard.
 */
export function scannerAt(
  address: ClamdAddress,
  log: Pick<Logger, "warn">,
  patienceMs = PATIENCE_MS,
): ScanFile {
  return async (chunks) => {
    try {
      return verdictOf(await answerTo(address, chunks, patienceMs));
    } catch {
      log.warn({ code: "clamd" }, "a file was taken unscanned: clamd did not answer");
      return "ikkeScannet";
    }
  };
}

/** `clamd(8)`, INSTREAM: pieces with their length before them, an empty one at the end, then a line. */
async function answerTo(
  address: ClamdAddress,
  chunks: AsyncIterable<Uint8Array>,
  patienceMs: number,
): Promise<string> {
  const socket = connect(address);
  socket.setTimeout(patienceMs, () => socket.destroy(new Error("clamd is silent")));
  const answer = lineFrom(socket);
  // Awaited below, unless writing fails first; then it fails as well, and nobody waits for it.
  answer.catch(() => {});
  try {
    await send(socket, Buffer.from("zINSTREAM\0"));
    for await (const chunk of chunks) {
      await send(socket, lengthOf(chunk));
      await send(socket, chunk);
    }
    await send(socket, lengthOf(Buffer.alloc(0)));
    return await answer;
  } finally {
    socket.destroy();
  }
}

async function lineFrom(socket: Socket): Promise<string> {
  let line = "";
  for await (const piece of socket) {
    line += String(piece);
    if (line.includes("\0") || line.length > MOST_ANSWER) break;
  }
  return line.split("\0")[0] ?? "";
}

const send = (socket: Socket, bytes: Uint8Array) =>
  new Promise<void>((resolve, reject) => {
    socket.write(bytes, (error) => (error ? reject(error) : resolve()));
  });

function lengthOf(chunk: Uint8Array): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt32BE(chunk.length);
  return head;
}

/** @throws when clamd could not scan it, as when the file is longer than its StreamMaxLength */
function verdictOf(line: string): Verdict {
  if (line === "stream: OK") return "ren";
  if (/^stream: .+ FOUND$/.test(line)) return "skadelig";
  throw new Error("clamd did not scan");
}
