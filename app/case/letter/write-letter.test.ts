import { expect, it } from "vitest";
import { readPdf, walk } from "../../../tests/pdf/read-pdf.ts";
import { describeAfgoerelse } from "../afgoerelse/describe-afgoerelse.ts";
import type { AfgoerelseData } from "../afgoerelse/read-afgoerelser.server.ts";
import type { Letter } from "./block.ts";
import { writeLetter } from "./write-letter.server.ts";

const now = "2026-03-10T09:00:00Z";
const afgoerelse: AfgoerelseData = {
  id: "1",
  title: "Fleksjob & hjælp <i hverdagen>",
  resultat: "Du kan få et fleksjob.",
  receivedOn: "2026-03-06",
  klagefrist: "2026-04-07",
  version: 2,
  replaces: "0",
  replacedBy: null,
  authority: "Nørreby Kommune",
  begrundelse: "Første grund.\n\nAnden grund,\npå to linjer.",
  regler: "Lovens § 116.",
  oplysninger: "Din læges ord.",
  klagevejledning: "Skriv til os.",
  moved: { from: "2026-04-03", because: "langfredag" },
};
const frame = { to: "Tove · 2026-1", ask: { heading: "Har du spørgsmål?", line: "Ring til Ib" } };
const read = async (letter: Letter, at = now) =>
  readPdf(await writeLetter(letter, { ...frame, now: at }));
const paper = (blocks: Letter["opening"]): Letter => ({
  ...{ lang: "da", title: "Brev", opening: blocks, sections: [] },
});

it("is a tagged PDF that says what it is and in which language", async () => {
  const pdf = await read(describeAfgoerelse(afgoerelse, "da", now));
  expect(pdf).toMatchObject({ version: "1.7", lang: "da-DK", marked: true, showsTitle: true });
  expect(pdf.title).toBe(afgoerelse.title);
  expect(pdf.metadata).toContain("<pdfuaid:part>1</pdfuaid:part>");
  // The title as XML, or nobody can read the metadata.
  expect(pdf.metadata).toContain("Fleksjob &amp; hjælp &lt;i hverdagen&gt;");
  expect(pdf.fonts.length).toBeGreaterThan(0);
  expect(pdf.fonts.filter(({ embedded }) => !embedded)).toEqual([]);
});

it("is read from the top: whose it is, the title, the answer, the reasons, how to complain", async () => {
  const { structure } = await read(describeAfgoerelse(afgoerelse, "da", now));
  expect(walk(structure).map(({ role, text }) => [role, text])).toEqual([
    ["Document", ""],
    ["P", "Tove · 2026-1"],
    ["H1", "Fleksjob & hjælp <i hverdagen>"],
    ["P", "Svaret er rettet. Det her er den nye udgave."],
    ["Sect", ""],
    ["H2", "Svaret"],
    ["P", "Du kan få et fleksjob."],
    ["P", "Fra Nørreby Kommune Modtaget den 6. marts 2026 Udgave 2"],
    ["Sect", ""],
    ["H2", "Derfor"],
    ["P", "Første grund."],
    ["P", "Anden grund, på to linjer."],
    ["Sect", ""],
    ["H2", "Det har vi lagt vægt på"],
    ["P", "Din læges ord."],
    ["Sect", ""],
    ["H2", "Regler"],
    ["P", "Lovens § 116."],
    ["Sect", ""],
    ["H2", "Er du uenig?"],
    ["P", "Det siger loven"],
    ["P", "Sidste dag, du kan klage"],
    ["P", "Senest 7. april 2026"],
    ["P", "Regel: Retssikkerhedsloven § 67"],
    [
      "P",
      "Du fik svaret den 6. marts 2026. Så har du 4 uger til at klage. Hele den sidste dag tæller med.",
    ],
    [
      "P",
      "De 4 uger slutter den 3. april 2026. Det er langfredag. Derfor har du til den 7. april 2026.",
    ],
    ["P", "Skriv til os."],
    ["Sect", ""],
    ["H2", "Har du spørgsmål?"],
    ["P", "Ring til Ib"],
  ]);
});

it("keeps what is only for the eye out of what is read, and leaves no text outside both", async () => {
  const { pages, structure } = await read(describeAfgoerelse(afgoerelse, "da", now));
  const last = pages.at(-1);
  const foot = `Hentet i Min Sag den 10. marts 2026  ·  Side ${pages.length} af ${pages.length}`;
  expect(last?.artifacts.join("").trim()).toBe(foot);
  expect(pages.flatMap(({ untagged }) => untagged)).toEqual([]);
  expect(JSON.stringify(walk(structure))).not.toContain("Side 1");
});

it("says of each Danish part of an English letter that it is Danish", async () => {
  const { lang, structure } = await read(describeAfgoerelse(afgoerelse, "en", now));
  expect(lang).toBe("en-GB");
  const by = (text: string) => walk(structure).find((one) => one.text === text);
  expect(by("Skriv til os.")).toMatchObject({ lang: "da-DK" });
  expect(by(afgoerelse.title)).toMatchObject({ role: "H1", lang: "da-DK" });
  expect(by("Help in English")).toEqual({ role: "H3", text: "Help in English", children: [] });
  expect(walk(structure).filter(({ role }) => role === "LI")).toHaveLength(5);
});

it("tells a date that has passed as one", async () => {
  const { structure } = await read(describeAfgoerelse(afgoerelse, "da", "2026-05-01T09:00:00Z"));
  const said = walk(structure).map(({ text }) => text);
  expect(said).toContain("Fristen er gået");
  expect(said).not.toContain("Senest 7. april 2026");
});

it("goes on over pages without losing a word, and the structure knows where it stands", async () => {
  const long = Array.from({ length: 900 }, (_, at) => `ord${at}`).join(" ");
  const many = Array.from({ length: 60 }, (_, at) => `Afsnit ${at}.`).join("\n\n");
  const pdf = await read(
    paper([
      { kind: "text", text: long },
      { kind: "text", text: many },
    ]),
  );
  expect(pdf.pages.length).toBeGreaterThan(2);
  const said = walk(pdf.structure).map(({ text }) => text);
  expect(said).toContain(long);
  expect(said.filter((one) => one.startsWith("Afsnit"))).toHaveLength(60);
  expect(pdf.lost).toEqual([]);
  expect(pdf.pages.map(({ artifacts }) => artifacts.join("").trim())).toEqual(
    pdf.pages.map((_, at) => expect.stringContaining(`Side ${at + 1} af ${pdf.pages.length}`)),
  );
});

it("never leaves a heading alone at the foot of a page", async () => {
  const heading = "En overskrift";
  for (let lines = 34; lines < 44; lines++) {
    const body = Array.from({ length: lines }, () => "linje").join("\n");
    const { pages } = await read(
      paper([
        { kind: "text", text: body },
        { kind: "heading", text: heading },
        { kind: "text", text: "Under." },
      ]),
    );
    const of = (text: string) =>
      pages.findIndex(({ marked }) => [...marked.values()].some((one) => one.trim() === text));
    expect(of("Under."), `after ${lines} lines`).toBe(of(heading));
  }
});

it("keeps a date and how it was counted on one page", async () => {
  const deadline = {
    kind: "deadline",
    deadline: "lovkrav",
    what: "Sidste dag",
    due: "2026-04-07",
  } as const;
  for (let lines = 26; lines < 40; lines += 2) {
    const text = Array.from({ length: lines }, () => "linje").join("\n");
    const { pages } = await read({
      ...paper([{ kind: "text", text }]),
      sections: [
        { name: "klage", heading: "Er du uenig?", blocks: [{ ...deadline, lines: ["A", "B"] }] },
      ],
    });
    const at = ["Er du uenig?", "Det siger loven", "B"].map((text) =>
      pages.findIndex(({ marked }) => [...marked.values()].some((one) => one.trim() === text)),
    );
    expect(new Set(at).size, `after ${lines} lines: ${at}`).toBe(1);
  }
});

it("writes names of other alphabets, and shows a sign where a letter has no shape", async () => {
  const text = "Erdoğan Nguyễn Žižek Шевченко Παπαδόπουλος – 22,5 % og 👍";
  const { structure, fonts } = await read(paper([{ kind: "text", text }]));
  expect(walk(structure).map((one) => one.text)).toContain(text.replace("👍", "\uFFFD"));
  expect(fonts.every(({ embedded }) => embedded)).toBe(true);
});

it("writes facts and lists as lists, and another's words as a quote", async () => {
  const { structure } = await read(
    paper([
      { kind: "list", items: ["Et", "To"] },
      { kind: "facts", facts: [{ key: "Mål", value: "Flere timer", lang: "da" }] },
      { kind: "quote", by: "Med dine egne ord", text: "Jeg vil gerne.\n\nMeget." },
    ]),
  );
  const shape = walk(structure)
    .slice(3, -3)
    .map(({ role, text }) => (text ? `${role} ${text}` : role));
  expect(shape).toEqual([
    ...["L", "LI", "Lbl •", "LBody Et", "LI", "Lbl •", "LBody To"],
    ...["L", "LI", "Lbl Mål", "LBody Flere timer"],
    ...["BlockQuote", "P Med dine egne ord", "P Jeg vil gerne.", "P Meget."],
  ]);
});
