import { isRefused, looks, reads } from "../e2e/journey.ts";
import { comesBack, expect, test } from "./world.ts";

const sag = "/sager/00000702-0000-4000-8000-000000000001";

test("7. Mette moves to Søndervig, and Nørreby's staff lose access at once", async ({
  world,
  page,
  meet,
}) => {
  await world.itIs("2026-12-30T09:00+01:00");
  const months = () => world.admin`
    select m.month, m.version, m.hours, m.wage, m.pension, m.amount
    from ydelsesmaaned m join sag s on s.id = m.sag_id
    where s.sagsnummer = 'NK-2025-0655' order by 1, 2`;
  const before = await months();

  await test.step("she reads what was agreed, why her hours were cut, and what she is paid", async () => {
    await comesBack(page, "Mette Mønstersen");
    await reads(page, "Det sker i din sag", "10 til 5 timer", "Du flytter snart til Søndervig.");
    await page.goto("/penge");
    await reads(page, /./, "oktober 2026", "februar 2026");
  });

  const camilla = await meet("Camilla Broby", "erhverv");
  await test.step("Nørreby works in her case until the day she moves", async () => {
    await camilla.goto(`${sag}/plan`);
    await reads(camilla, "Rehabiliteringsplan", "Find et job mere ved siden af");
  });

  await test.step("from the moment she has moved, a page that is open shows nothing more", async () => {
    // The portal has no page for handing a case over: the import that carries it marks the old one.
    await world.admin`update sag set status = 'flyttet' where sagsnummer = 'NK-2025-0655'`;
    for (const part of ["", "/plan", "/penge", "/beskeder"]) {
      await isRefused(camilla, sag + part, "Sagen er flyttet til en anden kommune.");
    }
    for (const name of ["Maria Ravn", "Peter Lundager"]) {
      const one = await meet(name, "erhverv");
      await one.goto("/sager");
      await expect(one.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(one.getByText("Mette Mønstersen")).toHaveCount(0);
      await isRefused(one, `${sag}/penge`, "Sagen er flyttet til en anden kommune.");
    }
    // Where nothing was handed over, nothing is open either.
    const sofie = await meet("Sofie Strandby", "erhverv");
    expect((await sofie.goto(`${sag}/plan`))?.status()).toBe(404);
  });

  await test.step("she keeps her plan and her history, and sees who tried", async () => {
    await page.goto("/hvem-har-set");
    const tried = looks(page, "Camilla Broby", "Nægtet", "Sagen er flyttet til en anden kommune.");
    await expect(tried.first()).toBeVisible();
    await page.goto("/plan");
    await reads(page, "Din plan", "Når jeg har jord på hænderne");
    await page.goto("/penge");
    await reads(page, /./, "oktober 2026", "februar 2026");
    expect(await months()).toEqual(before);
  });
});
