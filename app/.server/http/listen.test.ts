import { once } from "node:events";
import express from "express";
import { afterEach, expect, it } from "vitest";
import { type Listening, listen } from "./listen.ts";

const open: Listening[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) if (one.server.listening) await one.close(0);
});

async function start(app: express.Express, port = 0) {
  const listening = await listen(app, port, "127.0.0.1");
  open.push(listening);
  const address = listening.server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return { listening, port: address.port, url: `http://127.0.0.1:${address.port}/` };
}

it("rejects when the port is taken", async () => {
  const { port } = await start(express());
  await expect(listen(express(), port, "127.0.0.1")).rejects.toMatchObject({ code: "EADDRINUSE" });
});

it("lets a request in flight finish, and takes no new one", async () => {
  const arrived = Promise.withResolvers<void>();
  const answer = Promise.withResolvers<void>();
  const app = express().get("/", async (_req, res) => {
    arrived.resolve();
    await answer.promise;
    res.send("finished");
  });
  const { listening, url } = await start(app);
  const inFlight = fetch(url);
  await arrived.promise;
  const closed = listening.close(60_000);
  await expect(fetch(url)).rejects.toThrow();
  answer.resolve();
  expect(await (await inFlight).text()).toBe("finished");
  await closed;
});

it("cuts what never ends by itself", async () => {
  const app = express().get("/", (_req, res) => {
    res.write("live");
  });
  const { listening, url } = await start(app);
  const response = await fetch(url);
  const closing = once(listening.server, "close");
  await listening.close(0);
  await closing;
  await expect(response.text()).rejects.toThrow();
});

it("limits how long a request may take to arrive, its headers first", async () => {
  const { server } = (await start(express())).listening;
  expect([server.headersTimeout, server.requestTimeout]).toEqual([20_000, 600_000]);
});

it("listens only where it is told to", async () => {
  const { server } = (await start(express())).listening;
  expect(server.address()).toMatchObject({ address: "127.0.0.1" });
});
