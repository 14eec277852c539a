import type { VerdictWords } from "../../../case/receipt/describe-verdict.ts";
import type { Language } from "../../../i18n/define-text.ts";
import type { checkReceiptText } from "./check-receipt.text.ts";

/** What the page hands to its script, as JSON in `data-words`. */
export type ScriptWords = VerdictWords & { text: (typeof checkReceiptText)[Language] };
