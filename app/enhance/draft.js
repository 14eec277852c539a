// @ts-check
/*
 * Keeps what is typed as a draft: by the form's own action, after a pause and when the page is left
 * (docs/adr/0022). Without it the form's button does the same. Sent as written, like enhance.js.
 */

/** Milliseconds. A save is a visit, and what an office does the citizen reads of: hence not oftener. */
const PAUSE = 2_500;
const APART = 20_000;
/** Whoever writes on and on without a pause is saved all the same. */
const LONGEST_UNSAVED = 30_000;
/** What a browser sends on for a page that is gone: 64 KiB, with room for the headers. */
const MOST_AFTER_LEAVING = 60_000;

for (const form of document.querySelectorAll("form[data-draft]")) {
  const line = form.querySelector("[data-draft-line]");
  if (form instanceof HTMLFormElement && line instanceof HTMLElement) keepDraft(form, line);
}

/**
 * @param {HTMLFormElement} form
 * @param {HTMLElement} line where it is said how it went
 */
function keepDraft(form, line) {
  /** Since when there are words that the server does not have; 0 when it has them all. */
  let unsavedSince = 0;
  let lastSent = -APART;
  let timer = 0;
  let told = "";
  /** @type {Promise<void> | null} */
  let onItsWay = null;

  // While this works, enhance.js need not warn that words are lost.
  form.dataset.safe = "";

  form.addEventListener("input", () => {
    unsavedSince ||= performance.now();
    later();
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") save();
  });
  window.addEventListener("pagehide", () => save());
  window.addEventListener("online", () => save());
  window.addEventListener("beforeunload", (event) => {
    if (!unsavedSince || !("safe" in form.dataset)) return;
    const fits = fields().toString().length < MOST_AFTER_LEAVING;
    if (onItsWay || !fits) event.preventDefault();
    else save();
  });

  // What is on its way may have a newer number for the form to send: the person's own act waits for it.
  form.addEventListener("submit", (event) => {
    clearTimeout(timer);
    if (!onItsWay) {
      unsavedSince = 0;
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    const { submitter } = event;
    onItsWay.then(() => form.requestSubmit(submitter));
  });

  // Both texts are shown by the page itself, which must know the last word typed.
  line.addEventListener("click", async (event) => {
    if (!(event.target instanceof Element) || !event.target.closest("[data-draft-both]")) return;
    event.preventDefault();
    await onItsWay;
    await save();
    location.reload();
  });

  function later() {
    clearTimeout(timer);
    const now = performance.now();
    const pause = Math.min(PAUSE, unsavedSince + LONGEST_UNSAVED - now);
    timer = window.setTimeout(save, Math.max(pause, lastSent + APART - now));
  }

  function fields() {
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(form)) body.append(name, String(value));
    body.set("handling", form.dataset.draft ?? "");
    return body;
  }

  async function save() {
    if (!unsavedSince || onItsWay) return;
    clearTimeout(timer);
    unsavedSince = 0;
    lastSent = performance.now();
    onItsWay = send().finally(() => {
      onItsWay = null;
      // Typed meanwhile, or not taken because nobody answered: it goes the next time.
      if (unsavedSince) later();
    });
    await onItsWay;
  }

  async function send() {
    const body = fields();
    try {
      const response = await fetch(form.action, {
        method: "POST",
        body,
        // RFC 7240: the outcome only, and not the page that would come after it.
        headers: { Prefer: "return=minimal" },
        redirect: "manual",
        keepalive: body.toString().length < MOST_AFTER_LEAVING,
        signal: AbortSignal.timeout(APART),
      });
      if (response.ok) saved(await response.json());
      else refused(response);
    } catch {
      unsavedSince ||= performance.now();
      failed("failed");
    }
  }

  /** @param {{ said: string, meanwhile: boolean, fields: Record<string, string> }} outcome */
  function saved({ said, meanwhile, fields: numbers }) {
    form.dataset.safe = "";
    for (const [name, value] of Object.entries(numbers)) {
      const field = form.elements.namedItem(name);
      if (field instanceof HTMLInputElement) field.value = value;
    }
    if (meanwhile) say("meanwhile", said, " ", words("both"));
    else say("saved", said);
  }

  /** @param {Response} response */
  function refused({ status, type }) {
    if (status >= 500) throw new Error(`${status}`);
    if (status === 401 || type === "opaqueredirect") failed("loggedOut");
    else failed(status === 409 ? "conflict" : "refused");
  }

  /** @param {"failed" | "loggedOut" | "conflict" | "refused"} state */
  function failed(state) {
    delete form.dataset.safe;
    say(state, words(state));
  }

  /** @param {string} state */
  function words(state) {
    const template = form.querySelector(`template[data-draft-words="${state}"]`);
    return template instanceof HTMLTemplateElement ? template.content.cloneNode(true) : "";
  }

  /**
   * Read aloud when something changes, and not each time it is saved.
   * @param {string} state
   * @param {...(Node | string)} what
   */
  function say(state, ...what) {
    line.toggleAttribute("data-problem", state !== "saved");
    line.setAttribute("aria-live", state === told ? "off" : "polite");
    told = state;
    line.replaceChildren(...what);
  }
}
