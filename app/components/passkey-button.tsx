import type { ReactNode } from "react";
import passkeyUrl from "../enhance/passkey.ts?worker&url";
import { usePage } from "../page-context.ts";

/**
 * A button that uses a key of the person's, then sends its form with the answer in the field `svar`. It
 * shows itself only where a script runs and the browser knows keys; what needs it is marked
 * `data-passkey-needs="yes"`, what stands in for it `"no"`.
 */
export function PasskeyButton({
  ceremony,
  begin,
  handling,
  status,
  children,
}: {
  /** `create` makes a key, `get` uses one. */
  readonly ceremony: "create" | "get";
  /** The address that answers what the browser needs for it, given the form. */
  readonly begin: string;
  readonly handling: string;
  readonly status: { readonly wait: string; readonly stopped: string; readonly failed: string };
  readonly children: ReactNode;
}) {
  const { nonce } = usePage();
  return (
    <div data-passkey-needs="yes" className="grid content-start" hidden>
      <button
        type="button"
        className="button button-primary"
        data-passkey={ceremony}
        data-begin={begin}
        data-handling={handling}
        data-wait={status.wait}
        data-stopped={status.stopped}
        data-failed={status.failed}
      >
        {children}
      </button>
      <p role="status" className="mt-2 font-semibold empty:mt-0" />
      <script type="module" src={passkeyUrl} nonce={nonce} />
    </div>
  );
}
