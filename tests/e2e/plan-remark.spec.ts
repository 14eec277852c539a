import { randomUUID } from "node:crypto";
import { expect, problems, reads, test } from "./journey.ts";

/** The demo's case of scenario 3. */
const sag = "/sager/00000302-0000-4000-8000-000000000001";
const help = "/hjaelper/00000309-0000-4000-8000-000000000001";

test("Jens' remark goes along to his bisidder and the office, until he takes it back @nojs", async ({
  meet,
}) => {
  test.slow();
  // Words of this run's own: others may have written here too.
  const words = `Det var kun 40 minutter (${randomUUID().slice(0, 8)}).`;
  const jens = await meet("Jens Demosen");
  await jens.goto("/plan");
  await jens.getByRole("link", { name: "Skriv en bemærkning til Dit helbred" }).click();
  await reads(jens, "Din bemærkning til Dit helbred", "Det står der nu", "Du har ondt i ryggen");
  await jens.getByRole("button", { name: "Gem bemærkningen" }).click();
  await problems(jens, "Skriv din bemærkning");
  await jens.getByLabel("Din bemærkning").fill(words);

  // The office changes the text while he writes: his words belong to the one he has read.
  const hanne = await meet("Hanne Holmgaard", "erhverv");
  await hanne.goto(`${sag}/plan/afsnit/helbred`);
  await hanne.getByLabel("Din tekst").fill(`Du har ondt i ryggen hver dag. ${randomUUID()}`);
  await hanne.getByRole("button", { name: "Gem i planen" }).click();
  await reads(hanne, "Skriv i planen");
  await jens.getByRole("button", { name: "Gem bemærkningen" }).click();
  await expect(jens.getByRole("status")).toContainText("Din bemærkning står nu i planen");
  await reads(jens, "Din plan");
  const remark = jens.getByRole("figure").filter({ hasText: words });
  await expect(remark).toContainText("Skrevet til en tidligere udgave");
  await expect(remark).toContainText("Din bemærkning");

  const bent = await meet("Bent Følgesen");
  await bent.goto(`${help}/plan`);
  await expect(bent.getByRole("figure").filter({ hasText: words })).toContainText(
    /Bemærkning fra Jens Demosen, .* Skrevet til en tidligere udgave/,
  );
  await hanne.goto(`${sag}/plan`);
  await reads(hanne, "Rehabiliteringsplan", words);
  await hanne.goto(`${sag}/plan/afsnit/helbred`);
  await reads(hanne, "Dit helbred", "Borgerens bemærkninger", words);

  await jens.getByRole("link", { name: "Skriv en bemærkning til Dit helbred" }).click();
  const written = jens.getByRole("listitem").filter({ hasText: words });
  await reads(jens, "Din bemærkning til Dit helbred", words);
  await written.getByRole("button", { name: "Tag den tilbage" }).click();
  await expect(jens.getByRole("status")).toContainText("Du har taget din bemærkning tilbage");
  await expect(jens.getByRole("main")).not.toContainText(words);
  await bent.reload();
  await expect(bent.getByRole("main")).not.toContainText(words);
  await hanne.reload();
  const kept = hanne.getByRole("listitem").filter({ hasText: words });
  await expect(kept).toContainText("Taget tilbage");
});
