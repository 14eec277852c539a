import { afterAll, beforeAll, expect, test } from "vitest";
import { type Scene, scene } from "../../../tests/access/scene.ts";
import { readThread } from "./read-thread.server.ts";
import { writeMessage } from "./write-message.server.ts";

let s: Scene;
beforeAll(async () => {
  s = await scene("write_message");
});
afterAll(() => s.drop());

function send(body: string, clientKey: string) {
  const words = { sagId: s.sag.id, citizenId: s.citizen.id, body, clientKey };
  return s.gate.visit(
    { session: s.citizenSession, kind: "message.write", basis: { kind: "selv" } },
    (db) => writeMessage(db, words),
  );
}

async function stored() {
  const outcome = await s.gate.visit(
    { session: s.citizenSession, kind: "message.read", basis: { kind: "selv" } },
    (db) => readThread(db),
  );
  if (!outcome.allowed) throw new Error(outcome.refusal);
  return outcome.value.messages;
}

test("a form sent twice is one message, other words in it are another", async () => {
  const key = crypto.randomUUID();
  await Promise.all([send("Hej", key), send("Hej", key)]);
  expect((await stored()).map((one) => one.body)).toEqual(["Hej"]);
  await Promise.all([send("Noget andet", key), send("Noget andet", key)]);
  expect((await stored()).map((one) => one.body)).toEqual(["Noget andet", "Hej"]);
});

test("the database stamps the sender and promises an answer in 24 hours", async () => {
  const [newest] = await stored();
  expect(newest?.senderRole).toBe("citizen");
  expect(newest?.senderName).toBe(s.citizen.name);
  const promised = (newest?.answerDueAt?.getTime() ?? 0) - (newest?.sentAt.getTime() ?? 0);
  expect(promised).toBe(24 * 3_600_000);
});
