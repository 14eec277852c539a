import { verifyReceiptFile } from "../../../../consent/verify/index.ts";
import { describeVerdict } from "../../../case/receipt/describe-verdict.ts";
import { isLanguage } from "../../../i18n/define-text.ts";
import { drawVerdict } from "./draw-verdict.ts";
import { keepOffline } from "./keep-offline.ts";
import type { ScriptWords } from "./script-words.ts";

/*
 * The whole script of /kvittering, bundled by itself: no framework. The file is read, checked and
 * shown here; no request carries any of it.
 */

const lang = isLanguage(document.documentElement.lang) ? document.documentElement.lang : "da";
const root = find("[data-receipt-check]");
// Written by the page in this very response.
const words: ScriptWords = JSON.parse(root.dataset.words ?? "{}");
const { text } = words;
const drop = find("[data-drop]");
const status = find("[data-status]");
const verdict = find("[data-verdict]");
const input = document.querySelector("input[type=file]");

const trust = {
  logKeys: lines(root.dataset.logKeys),
  witnessKeys: lines(root.dataset.witnessKeys),
};
/** Counts choices, so that a slow check of an earlier file does not answer for a later one. */
let latest = 0;

drop.hidden = false;
input?.addEventListener("change", () => {
  if (!(input instanceof HTMLInputElement) || !input.files?.length) return;
  check(input.files);
});
// The whole page takes a file: dropped beside the box, a browser would leave and open it.
document.addEventListener("dragover", (event) => {
  if (!event.dataTransfer?.types.includes("Files")) return;
  event.preventDefault();
  drop.dataset.over = "";
});
document.addEventListener("dragleave", (event) => {
  if (event.relatedTarget === null) delete drop.dataset.over;
});
document.addEventListener("drop", (event) => {
  delete drop.dataset.over;
  if (!event.dataTransfer?.files.length) return;
  event.preventDefault();
  check(event.dataTransfer.files);
});
keepOffline().then((kept) => {
  if (kept) find("[data-offline]").textContent = text.offline;
});

async function check(files: FileList): Promise<void> {
  latest += 1;
  const own = latest;
  verdict.replaceChildren();
  status.classList.remove("sr-only");
  status.textContent = text.working;
  const said = await answer(files);
  if (own === latest) status.textContent = said;
}

/** Shows the verdict, and answers what is read aloud: its one sentence. */
async function answer(files: FileList): Promise<string> {
  const [file] = files;
  if (!file || files.length > 1) return text.several;
  // WebCrypto exists on https and on localhost only.
  if (!globalThis.crypto?.subtle) return text.tooOld;
  const own = latest;
  const bytes = await bytesOf(file);
  if (!bytes) return text.cannotRead;
  const described = describeVerdict(await verifyReceiptFile(bytes, trust), words, lang);
  if (own === latest) {
    verdict.replaceChildren(drawVerdict(described, text));
    // It is read aloud from here, and seen as the verdict's own heading.
    status.classList.add("sr-only");
  }
  return described.headline;
}

/** No more than decides: a film of 4 GB is not read into memory to be refused. */
async function bytesOf(file: File): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await file.slice(0, 2 * 1024 * 1024).arrayBuffer());
  } catch {
    return undefined;
  }
}

function lines(value = ""): string[] {
  return value.split("\n").filter((line) => line !== "");
}

function find(selector: string): HTMLElement {
  const found = document.querySelector(selector);
  if (!(found instanceof HTMLElement)) throw new Error(`no ${selector}`);
  return found;
}
