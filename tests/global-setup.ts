import { openScratchCluster } from "../db/cluster/index.ts";

/**
 * Gives the tests a database server. `npm test` brings its own in TEST_ADMIN_URL; a run of vitest
 * or Playwright by hand gets one here, for as long as it lasts.
 *
 * @returns what ends it again, if it was opened here
 */
export default async function setup(): Promise<() => Promise<void>> {
  if (process.env.TEST_ADMIN_URL) return async () => {};
  const cluster = await openScratchCluster(console.log);
  process.env.TEST_ADMIN_URL = cluster.adminUrl;
  return async () => {
    delete process.env.TEST_ADMIN_URL;
    await cluster.stop();
  };
}
