import { demoDatabase, scenariosBegin } from "../demo-database.ts";
import openDatabase from "../global-setup.ts";
import { unpackChromium } from "./chromium.ts";

/** Before all browser tests: a browser, and a server with the demo. Returns what ends the latter. */
export default async function setup(): Promise<() => Promise<void>> {
  unpackChromium();
  const end = await openDatabase();
  // The first to ask for the demo seeds it; here no test's time runs meanwhile.
  await (await demoDatabase("first")).drop();
  await (await demoDatabase("first", scenariosBegin)).drop();
  return end;
}
