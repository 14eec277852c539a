import { aktindsigtKeysText } from "./parts/aktindsigt-keys.text.ts";
import { caseKeysText } from "./parts/case-keys.text.ts";
import { consentKeysText } from "./parts/consent-keys.text.ts";
import { decisionKeysText } from "./parts/decision-keys.text.ts";
import { jobKeysText } from "./parts/job-keys.text.ts";
import { looksKeysText } from "./parts/looks-keys.text.ts";
import { meetingKeysText } from "./parts/meeting-keys.text.ts";
import { moneyKeysText } from "./parts/money-keys.text.ts";
import { papersKeysText } from "./parts/papers-keys.text.ts";
import { workKeysText } from "./parts/work-keys.text.ts";

/** Every key of every file of a download, explained: the files say it of themselves. */
export const ownDataKeysText = {
  da: {
    ...caseKeysText.da,
    ...workKeysText.da,
    ...jobKeysText.da,
    ...decisionKeysText.da,
    ...meetingKeysText.da,
    ...moneyKeysText.da,
    ...papersKeysText.da,
    ...aktindsigtKeysText.da,
    ...consentKeysText.da,
    ...looksKeysText.da,
  },
  en: {
    ...caseKeysText.en,
    ...workKeysText.en,
    ...jobKeysText.en,
    ...decisionKeysText.en,
    ...meetingKeysText.en,
    ...moneyKeysText.en,
    ...papersKeysText.en,
    ...aktindsigtKeysText.en,
    ...consentKeysText.en,
    ...looksKeysText.en,
  },
};
