import openDatabase from "../global-setup.ts";
import { unpackChromium } from "./chromium.ts";

/** Before all browser tests: a browser and a database server. Returns what ends the latter. */
export default async function setup(): Promise<() => Promise<void>> {
  unpackChromium();
  return openDatabase();
}
