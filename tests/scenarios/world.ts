import type { Page } from "@playwright/test";
import { scenariosBegin } from "../demo-database.ts";
import { setClock } from "../e2e/clock.ts";
import { logIn, watched } from "../e2e/fixtures.ts";
import { type Meet, meeting } from "../e2e/journey.ts";
import { openPortal, type Portal } from "../portal.ts";

export { phone } from "../browser/screens.ts";
export { expect } from "../e2e/fixtures.ts";

/** One case alone in the world: a portal on a demo that nobody else writes in, and a clock of its own. */
export type World = Portal & {
  /**
   * From here on it is this moment, e.g. `2026-04-07T23:50+02:00`, and it stands still. Whoever was
   * logged in a working day before is logged out, as in life.
   */
  itIs(moment: string): Promise<void>;
};

/** `world` begins with each test from the seed; `page` and `meet` are browsers in it. */
export const test = watched.extend<{ world: World; meet: Meet }>({
  world: [
    async ({ browserName: _ }, use, { workerIndex }) => {
      const portal = await openPortal(`scenario_${workerIndex}`, {}, scenariosBegin);
      await use({ ...portal, itIs: (moment) => itIs(portal, moment) });
      await portal.close();
    },
    { scope: "test", timeout: 120_000 },
  ],
  baseURL: async ({ world }, use) => use(world.origin),
  meet: meeting,
});

/** The same person again, in the same browser, after the clock has logged everybody out. */
export async function comesBack(page: Page, name: string, way?: "borger" | "erhverv") {
  // Her language stays: it is no part of a login.
  await page.context().clearCookies({ name: /^(?!sprog$)/ });
  await logIn(page, name, way);
}

async function itIs(portal: Portal, moment: string) {
  const at = `'${new Date(moment).toISOString()}'::timestamptz`;
  await setClock(portal, at);
  // The broker lives in the same world: a login that is fresh there is fresh here (db/migrations/0013).
  await portal.admin.unsafe(`
    create or replace function world_login() returns trigger language plpgsql as
      $$ begin new.auth_time := ${at}; return new; end $$;
    create or replace trigger world_login before insert on session
      for each row execute function world_login()`);
}
