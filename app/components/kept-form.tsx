import { useText } from "../i18n/use-text.ts";
import { Button, ButtonRow } from "./button.tsx";
import type { KeptForm as Kept } from "./logged-out.ts";
import { loggedOutText } from "./logged-out-page.text.ts";
import { TextArea } from "./text-area.tsx";

/** What somebody wrote, and a button that sends it again to where it was going. */
export function KeptForm({ action, fields }: Kept) {
  const text = useText(loggedOutText);
  // The longest one with spaces in it is what a person wrote; keys and choices have none.
  const shown = fields
    .filter((field) => /\S\s+\S/.test(field.value))
    .toSorted((a, b) => b.value.length - a.value.length)[0];
  if (action === null && !shown) return null;
  const hidden = fields.filter((field) => field !== shown);
  const kept = (
    <>
      {hidden.map((field) => (
        <input
          key={`${field.name}=${field.value}`}
          type="hidden"
          name={field.name}
          value={field.value}
        />
      ))}
      {shown ? <TextArea name={shown.name} label={text.yours} defaultValue={shown.value} /> : null}
    </>
  );
  return action === null ? (
    <div>
      <p>{text.lost}</p>
      {kept}
    </div>
  ) : (
    <form method="post" action={action}>
      {kept}
      <ButtonRow>
        <Button>{text.sendAgain}</Button>
      </ButtonRow>
    </form>
  );
}
