import { randomBytes, randomUUID } from "node:crypto";
import { readdirSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { join } from "node:path";
import { sceneIn } from "../access/scene.ts";
import { expect, test } from "../e2e/fixtures.ts";
import type { Portal } from "../portal.ts";

/** Real files over real connections: what is cut off leaves nothing, what is withdrawn is not sent. */
const png = Buffer.concat([
  Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC",
    "base64",
  ),
  // Several sealed pieces; what follows a picture's end is not shown.
  randomBytes(300_000),
]);

function formOf(noegle: string, picture = png): FormData {
  const form = new FormData();
  const fields = { noegle, slags: "lae265", fra: "Lægehuset", "dato.dag": "2", "dato.maaned": "3" };
  for (const [name, value] of Object.entries({ ...fields, "dato.aar": "2026" }))
    form.append(name, value);
  form.append("papir", new Blob([new Uint8Array(picture)]), "papir.png");
  return form;
}

async function upload(portal: Portal, token: string, noegle: string = randomUUID(), picture = png) {
  const answer = await fetch(`${portal.origin}/papirer/nyt`, {
    ...{ method: "POST", redirect: "manual", body: formOf(noegle, picture) },
    headers: { cookie: `__Host-minsag=${token}`, origin: portal.origin },
  });
  expect(answer.status).toBe(303);
  return /^\/papirer\/([0-9a-f-]{36})\?/.exec(answer.headers.get("location") ?? "")?.[1] ?? "";
}

/** Names of the files in the store: those on their way, and those at rest. */
function storedIn({ filesFolder }: Portal) {
  const files = readdirSync(filesFolder, { recursive: true, withFileTypes: true }).filter((one) =>
    one.isFile(),
  );
  const isArriving = (one: (typeof files)[number]) => one.parentPath.endsWith("/arriving");
  return {
    arriving: files.filter(isArriving).length,
    resting: files.filter((one) => !isArriving(one)).map((one) => join(one.parentPath, one.name)),
  };
}

/** How a line ends: said goodbye to, or gone. */
const cuts: [string, (socket: Socket) => void][] = [
  ["closed", (socket) => void socket.end()],
  ["gone", (socket) => void socket.resetAndDestroy()],
];

for (const [how, cut] of cuts) {
  test(`a line that is ${how} in the middle of a file leaves no paper and no file`, async ({
    portal,
  }) => {
    const scene = await sceneIn(portal);
    const token = await scene.make.token(scene.citizen.id, "borger");
    // One that came whole, so that the store is there.
    await upload(portal, token);
    const before = storedIn(portal);
    const noegle = randomUUID();
    const body = Buffer.from(await new Response(formOf(noegle)).arrayBuffer());
    const boundary = body.toString("latin1", 2, body.indexOf("\r\n"));
    const socket = connect(Number(new URL(portal.origin).port), "localhost");
    socket.on("error", () => {});
    const head = [
      "POST /papirer/nyt HTTP/1.1",
      `Host: ${new URL(portal.origin).host}`,
      `Origin: ${portal.origin}`,
      `Cookie: __Host-minsag=${token}`,
      `Content-Type: multipart/form-data; boundary=${boundary}`,
      `Content-Length: ${body.length}`,
    ];
    socket.write(`${head.join("\r\n")}\r\n\r\n`);
    socket.write(body.subarray(0, body.length - 100_000));
    await expect.poll(() => storedIn(portal).arriving).toBe(1);
    cut(socket);
    await expect.poll(() => storedIn(portal).arriving).toBe(0);
    expect(storedIn(portal)).toEqual(before);
    const rows = () => portal.admin`
      select id from document where citizen_id = ${scene.citizen.id} and added_by = 'citizen'`;
    expect(await rows()).toHaveLength(1);

    // The same form, sent again, is the first that is added.
    const added = await upload(portal, token, noegle);
    expect(await rows()).toHaveLength(2);
    expect(storedIn(portal).resting).toHaveLength(before.resting.length + 1);
    const [entries] = await portal.admin`
      select count(*)::int as times from ledger_payload
      where payload::jsonb ->> 'document' = ${added} and payload::jsonb ->> 'kind' = 'document.added'`;
    expect(entries?.times).toBe(1);
  });
}

test("the same form twice is one paper, with another file in it another, and no id is somebody's choice", async ({
  portal,
}) => {
  const scene = await sceneIn(portal);
  const token = await scene.make.token(scene.citizen.id, "borger");
  const noegle = randomUUID();
  const first = await upload(portal, token, noegle);
  expect(await upload(portal, token, noegle)).toBe(first);
  const other = Buffer.concat([png, randomBytes(9)]);
  expect(await upload(portal, token, noegle, other)).not.toBe(first);
  // A paper that is there, and not the sender's to see.
  expect(await upload(portal, token, scene.others.id)).not.toBe(scene.others.id);
});

test("the file of somebody who may add nothing does not stay", async ({ portal }) => {
  const scene = await sceneIn(portal);
  // So that the store is there.
  await upload(portal, await scene.make.token(scene.citizen.id, "borger"));
  const before = storedIn(portal);
  const strangers = await scene.professional(scene.region, "koordinerendeSagsbehandler", false);
  const leader = await scene.professional(scene.kommune, "leder", false);
  for (const [{ token }, status] of [
    [strangers, 404],
    [leader, 403],
  ] as const) {
    const answer = await fetch(`${portal.origin}/sager/${scene.sag.id}/papirer/nyt`, {
      ...{ method: "POST", redirect: "manual", body: formOf(randomUUID()) },
      headers: { cookie: `__Host-minsag=${token}`, origin: portal.origin },
    });
    expect(answer.status).toBe(status);
  }
  expect(storedIn(portal)).toEqual(before);
});

test("the file of a paper is sent under a consent, and not one byte of it when that is withdrawn", async ({
  portal,
}) => {
  const scene = await sceneIn(portal);
  const document = await upload(portal, await scene.make.token(scene.citizen.id, "borger"));
  const { token } = await scene.professional(scene.region, "kliniskFunktion", false);
  const consent = await scene.giveConsent({ sourceAuthorityId: scene.kommune.id });
  const ask = async () => {
    const answer = await fetch(
      `${portal.origin}/delt-med-os/${consent}/papirer/${document}/fil?hent`,
      { headers: { cookie: `__Host-minsag=${token}` } },
    );
    return { status: answer.status, bytes: Buffer.from(await answer.arrayBuffer()) };
  };
  expect(await ask()).toEqual({ status: 200, bytes: png });
  await scene.decide(consent, "trukketTilbage");
  const refused = await ask();
  expect(refused.status).toBe(403);
  expect(refused.bytes.toString()).toBe("Du har ikke adgang til filen.\n");
  const looks = await portal.admin`
    select allowed, refusal from visit where citizen_id = ${scene.citizen.id}
      and basis = 'samtykke' order by entry_id`;
  expect(looks.map((one) => ({ ...one }))).toEqual([
    { allowed: true, refusal: null },
    { allowed: false, refusal: "consent_revoked" },
  ]);
});
