import { filesText } from "./files/files.text.ts";
import { rekeyFiles } from "./files/rekey-files.ts";

/** `npm run files -- rekey`: see docs/adr/0023. */
const lang = /^en/i.test(process.env.LANG ?? "") ? "en" : "da";
const [name, ...more] = process.argv.slice(2);
if (name === "rekey" && more.length === 0) {
  process.exitCode = await rekeyFiles(lang, (line) => console.log(line));
} else {
  console.error(filesText[lang].usage);
  process.exitCode = 2;
}
