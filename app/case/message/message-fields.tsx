import { Button, ButtonRow } from "~/components/button.tsx";
import { TextArea } from "~/components/text-area.tsx";
import { useText } from "~/i18n/use-text.ts";
import type { MessageProblem } from "./message.schema.ts";
import { messageText } from "./message.text.ts";

/**
 * What stands inside the form of a new message; the page brings the form element.
 *
 * @param clientKey a fresh uuid for each form shown
 * @param typed what the person wrote, when it came back with a problem
 */
export function MessageFields({
  clientKey,
  typed,
  problem,
}: {
  readonly clientKey: string;
  readonly typed?: string | undefined;
  readonly problem?: MessageProblem | undefined;
}) {
  const text = useText(messageText);
  return (
    <>
      <input type="hidden" name="noegle" value={clientKey} />
      <TextArea
        name="tekst"
        label={text.write}
        hint={text.hint}
        defaultValue={typed}
        error={problem ? text.problem[problem] : undefined}
      />
      <ButtonRow>
        <Button>{text.send}</Button>
      </ButtonRow>
    </>
  );
}
