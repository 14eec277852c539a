/*
 * The script of pages with keys (WebAuthn): asks the server what to sign, lets the person answer their
 * device, and sends the button's form with the answer. Nothing is decided here.
 */
import {
  browserSupportsWebAuthn,
  startAuthentication,
  startRegistration,
} from "@simplewebauthn/browser";

const supported = browserSupportsWebAuthn();
for (const part of document.querySelectorAll<HTMLElement>("[data-passkey-needs]")) {
  part.hidden = (part.dataset.passkeyNeeds === "yes") !== supported;
}

for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-passkey]")) {
  const { form } = button;
  let busy = false;
  button.addEventListener("click", async () => {
    if (busy || !form?.reportValidity()) return;
    busy = true;
    try {
      await use(button, form);
    } finally {
      busy = false;
    }
  });
}

async function use(button: HTMLButtonElement, form: HTMLFormElement) {
  const say = (text = "") => {
    const line = button.parentElement?.querySelector("[role=status]");
    if (line) line.textContent = text;
  };
  const { begin = "", handling = "", wait, stopped, failed } = button.dataset;
  const asked = await post(begin, form).catch(() => undefined);
  if (!asked) return say(failed);
  // The page itself says what is wrong: it is asked as if the form had been sent.
  if (!asked.options) return send(form, { handling });
  say(wait);
  try {
    const optionsJSON = asked.options;
    const answer =
      button.dataset.passkey === "create"
        ? await startRegistration({ optionsJSON })
        : await startAuthentication({ optionsJSON });
    say();
    send(form, { handling, svar: JSON.stringify(answer) });
  } catch (error) {
    say(error instanceof Error && error.name === "NotAllowedError" ? stopped : failed);
  }
}

async function post(address: string, form: HTMLFormElement) {
  const fields = [...new FormData(form)].filter(
    (pair): pair is [string, string] => typeof pair[1] === "string",
  );
  const answer = await fetch(address, { method: "POST", body: new URLSearchParams(fields) });
  return answer.status < 500 ? await answer.json() : undefined;
}

function send(form: HTMLFormElement, fields: Record<string, string>) {
  for (const [name, value] of Object.entries(fields)) {
    form.querySelector(`input[type=hidden][name=${name}]`)?.remove();
    const field = document.createElement("input");
    Object.assign(field, { type: "hidden", name, value });
    form.append(field);
  }
  form.requestSubmit();
}
