import { expect, test } from "../e2e/fixtures.ts";
import { oneLine, readPdf, walk } from "../pdf/read-pdf.ts";
import type { Portal } from "../portal.ts";
import { world } from "../world.ts";
import { readZip } from "../zip/read-zip.ts";

/**
 * The letters a citizen takes home, each of them, for all ten demo people and in both languages: read
 * with nothing of what wrote them, and held against the same letter of its page, which
 * tests/e2e/letter.spec.ts holds against the page word for word.
 */
const languages = { da: "da-DK", en: "en-GB" } as const;

test("every letter of the file is tagged, in its language, in order, and says what its page's says", async ({
  portal,
}) => {
  test.setTimeout(240_000);
  const citizens = await portal.admin`
    select p.id, p.name from person p where exists (select from sag s where s.citizen_id = p.id)
      and p.id::text like '0000__01-0000-4000-8000-%' order by name`;
  expect(citizens).toHaveLength(10);
  for (const { id, name } of citizens) {
    const token = await world(portal.admin).token(id, "borger");
    for (const [language, lang] of Object.entries(languages)) {
      const fetched = reader(portal, `__Host-minsag=${token}; sprog=${language}`);
      const zip = readZip(
        await fetched("/mine-data/fil?valg=ja&dele=plan&dele=afgoerelser&dele=beskeder"),
      );
      const letters = [...zip].filter(([file]) => file.endsWith(".pdf"));
      for (const [file, bytes] of letters) whole(bytes, lang, `${name}: ${file}`);

      const ofFolder = (folder: string) =>
        letters.filter(([file]) => file.startsWith(`${folder}/`)).map(([, bytes]) => spoken(bytes));
      const decisions = await portal.admin`
        select id from afgoerelse where citizen_id = ${id} and status = 'meddelt'`;
      const ofPages: string[] = [];
      for (const one of decisions)
        ofPages.push(spoken(await fetched(`/afgoerelser/${one.id}/brev`)));
      expect(ofFolder("afgoerelser").toSorted(), name).toEqual(ofPages.toSorted());
      expect(ofFolder("plan"), name).toEqual([spoken(await fetched("/plan/brev"))]);

      // What was written, in the order it was.
      const [thread = ""] = ofFolder("beskeder");
      let heard = 0;
      for (const { body } of await portal.admin`
        select body from message where citizen_id = ${id} order by sent_at, id`) {
        const at = thread.indexOf(oneLine(body), heard);
        expect(at, `${name}: ${body}`).toBeGreaterThanOrEqual(heard);
        heard = at;
      }
    }
  }
});

const reader = (portal: Portal, cookie: string) => async (path: string) => {
  const answer = await fetch(`${portal.origin}${path}`, {
    redirect: "manual",
    headers: { cookie },
  });
  expect(answer.status, path).toBe(200);
  return Buffer.from(await answer.arrayBuffer());
};

/** What PDF/UA asks of a letter, as a screen reader meets it. */
function whole(bytes: Buffer, lang: string, which: string) {
  const pdf = readPdf(bytes);
  expect(pdf, which).toMatchObject({ lang, marked: true, showsTitle: true, lost: [] });
  expect(pdf.title, which).toMatch(/\S/);
  expect(
    pdf.pages.flatMap(({ untagged }) => untagged),
    which,
  ).toEqual([]);
  expect(
    pdf.fonts.every(({ embedded }) => embedded),
    which,
  ).toBe(true);
  const levels = walk(pdf.structure).flatMap(({ role }) => /^H(\d)$/.exec(role)?.[1] ?? []);
  expect(
    levels.filter((one) => one === "1"),
    which,
  ).toHaveLength(1);
  expect(levels[0], which).toBe("1");
  for (const [at, level] of levels.entries())
    expect(Number(level) - Number(levels[at - 1] ?? 0), which).toBeLessThanOrEqual(1);
}

function spoken(bytes: Buffer): string {
  return oneLine(
    walk(readPdf(bytes).structure)
      .map(({ text }) => text)
      .join(" "),
  );
}
