import { Notice } from "~/components/notice.tsx";
import { useText } from "~/i18n/use-text.ts";
import { professionalText } from "./professional.text.ts";

/** A list that stops must say so: who is not on it can be found neither by reading nor by searching. */
export function ListFull() {
  const { listFull } = useText(professionalText);
  return (
    <div className="mb-6">
      <Notice tone="warning" title={listFull.title}>
        <p>{listFull.body}</p>
      </Notice>
    </div>
  );
}
