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
