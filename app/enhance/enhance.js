// @ts-check
/*
 * The whole JavaScript of a page for reading. Everything works without it; it only helps.
 * Plain JavaScript on purpose: it is sent as written, no framework, no build step.
 */

/** A page that came back with errors or other words: the reader, seeing or not, starts there. */
const summary = document.querySelector("[data-error-summary], [data-takes-focus]");
if (summary instanceof HTMLElement) {
  summary.focus();
}

/** @type {WeakSet<HTMLFormElement>} Forms on their way to the server. */
const sent = new WeakSet();
/** @type {Set<HTMLFormElement>} Forms with words that would be lost. */
const halfWritten = new Set();

document.addEventListener("input", (event) => {
  const field = event.target;
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
  if (field.form?.method === "post" && field.form.dataset.keep !== "no") {
    halfWritten.add(field.form);
  }
});

/** A second press within the same submit is dropped; the button still looks like a button. */
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || form.method !== "post") return;
  if (sent.has(form)) {
    event.preventDefault();
    return;
  }
  halfWritten.delete(form);
  // A page that hydrates may handle the submit itself; it then may be sent again.
  setTimeout(() => {
    // A download leaves the page where it is: such a form says data-repeat.
    if (event.defaultPrevented || "repeat" in form.dataset) return;
    sent.add(form);
    form.setAttribute("aria-busy", "true");
  });
});

/** Back from the page cache: the form is open again. */
window.addEventListener("pageshow", (event) => {
  if (!event.persisted) return;
  for (const form of document.forms) {
    sent.delete(form);
    form.removeAttribute("aria-busy");
  }
});

window.addEventListener("beforeunload", (event) => {
  for (const form of halfWritten) {
    // Kept as a draft while it is written (draft.js).
    if ("safe" in form.dataset) continue;
    if (form.isConnected) {
      event.preventDefault();
      return;
    }
    halfWritten.delete(form);
  }
});

/** One menu open at a time is enough; Escape closes it and gives the focus back. */
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  const open = document.querySelector("details[data-menu][open]");
  if (!(open instanceof HTMLDetailsElement)) return;
  open.open = false;
  open.querySelector("summary")?.focus();
});

for (const button of document.querySelectorAll("[data-print]")) {
  button.addEventListener("click", () => window.print());
}

/** Rows in an order of one's own: moved here at once; without this, the button asks the server. */
document.addEventListener("click", (event) => {
  const button = event.target instanceof Element ? event.target.closest("[data-move]") : null;
  const row = button?.closest("li");
  if (!(button instanceof HTMLButtonElement) || !row) return;
  const up = button.dataset.move === "up";
  const other = up ? row.previousElementSibling : row.nextElementSibling;
  if (!other) return;
  event.preventDefault();
  if (up) other.before(row);
  else other.after(row);
  if (button.form) halfWritten.add(button.form);
  // At either end only the way back is left.
  const back = row.querySelector(`[data-move="${up ? "down" : "up"}"]`);
  const atEnd = up ? !row.previousElementSibling : !row.nextElementSibling;
  const next = atEnd ? back : button;
  if (next instanceof HTMLElement) next.focus();
  const list = row.parentElement;
  const said = list?.parentElement?.querySelector("[data-moved]");
  if (!list || !said) return;
  const number = String([...list.children].indexOf(row) + 1);
  said.textContent =
    (list.dataset.movable ?? "").replace("{n}", number) +
    (row.querySelector("label span")?.firstChild?.textContent ?? "");
});
