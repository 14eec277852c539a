import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { type ClamdAddress, scannerAt, type Verdict } from "./clamd.ts";

/** What the fake clamd was sent, and how it answers that. */
type Answer = (file: Buffer, socket: Socket) => void;

let server: Server | undefined;
const sockets = new Set<Socket>();
afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  sockets.clear();
  await new Promise((done) => (server ? server.close(done) : done(undefined)));
  server = undefined;
});

/** Speaks clamd(8)'s INSTREAM, read from its manual and not from our client. */
async function fakeClamd(answer: Answer, path?: string): Promise<ClamdAddress> {
  server = createServer((socket) => {
    sockets.add(socket.on("error", () => {}));
    let seen = Buffer.alloc(0);
    socket.on("data", (piece) => {
      seen = Buffer.concat([seen, piece]);
      const file = wholeFile(seen);
      if (file) answer(file, socket);
    });
  });
  await new Promise<void>((done) => server?.listen(path ?? { port: 0, host: "localhost" }, done));
  const at = server.address();
  return typeof at === "object" && at ? { host: "localhost", port: at.port } : { path: String(at) };
}

/** The file in what was sent, once its end is there: `zINSTREAM\0`, then 4 bytes of length and a piece, last 0. */
function wholeFile(seen: Buffer): Buffer | undefined {
  const command = "zINSTREAM\0";
  if (seen.length < command.length) return undefined;
  if (seen.toString("latin1", 0, command.length) !== command) throw new Error("not asked to scan");
  const pieces: Buffer[] = [];
  for (let at = command.length; at + 4 <= seen.length; ) {
    const length = seen.readUInt32BE(at);
    if (length === 0) return Buffer.concat(pieces);
    pieces.push(seen.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return undefined;
}

async function* pieces(...some: Uint8Array[]) {
  yield* some;
}
const says =
  (line: string): Answer =>
  (_, socket) =>
    void socket.end(`${line}\0`);

/** Scans, and says how many lines it wrote into the log. */
async function scan(address: ClamdAddress, patience?: number, ...file: Uint8Array[]) {
  const lines: unknown[] = [];
  const log = { warn: (...line: unknown[]) => void lines.push(line) };
  const verdict = await scannerAt(address, log as never, patience)(pieces(...file));
  return { verdict, lines: lines.length, said: JSON.stringify(lines) };
}

test("a file goes to clamd whole, and is clean when clamd says so", async () => {
  const sent = [randomBytes(65_536), randomBytes(65_536), randomBytes(7)];
  let got: Buffer | undefined;
  const clamd = await fakeClamd((file, socket) => {
    got = file;
    socket.end("stream: OK\0");
  });
  expect(await scan(clamd, undefined, ...sent)).toMatchObject({ verdict: "ren", lines: 0 });
  expect(got).toEqual(Buffer.concat(sent));
});

test("a file that harms is told apart, over a socket as over a port", async () => {
  const folder = mkdtempSync(join(tmpdir(), "min-sag-clamd-"));
  const clamd = await fakeClamd(says("stream: Eicar-Signature FOUND"), join(folder, "clamd.ctl"));
  const { verdict } = await scan(clamd, undefined, Buffer.from("x"));
  expect(verdict).toBe("skadelig" satisfies Verdict);
  rmSync(folder, { recursive: true, force: true });
});

test.each<[string, Answer]>([
  ["too long for it", says("INSTREAM size limit exceeded. ERROR")],
  ["not understood", says("UNKNOWN COMMAND")],
  ["clean, but in other words", says("stream: OK, stream: x")],
  ["answered by nothing", (_, socket) => void socket.end()],
  ["answered by a broken line", (_, socket) => void socket.resetAndDestroy()],
  ["answered without an end", (_, socket) => void socket.write("x".repeat(5000))],
])("a file that is %s is taken unscanned, with one line in the log", async (_, answer) => {
  const clamd = await fakeClamd(answer);
  const { verdict, lines, said } = await scan(clamd, undefined, Buffer.from("hemmeligt"));
  expect({ verdict, lines }).toEqual({ verdict: "ikkeScannet", lines: 1 });
  expect(said).not.toContain("hemmeligt");
});

test("a clamd that is silent is not waited for without end", async () => {
  const clamd = await fakeClamd(() => {});
  expect(await scan(clamd, 20, Buffer.from("x"))).toMatchObject({
    ...{ verdict: "ikkeScannet", lines: 1 },
  });
});

test("a clamd that is not there leaves files unscanned, with one line in the log", async () => {
  const gone = await fakeClamd(() => {});
  await new Promise((done) => server?.close(done));
  server = undefined;
  expect(await scan(gone, undefined, Buffer.from("x"))).toMatchObject({
    ...{ verdict: "ikkeScannet", lines: 1 },
  });
});
