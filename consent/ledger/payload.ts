import { z } from "zod";
import { consentPayloads } from "./payload/consent.ts";
import { decisionPayloads } from "./payload/decision.ts";
import { delegationPayloads } from "./payload/delegation.ts";
import { documentPayloads } from "./payload/document.ts";
import { flytningPayloads } from "./payload/flytning.ts";
import { jobPayloads } from "./payload/job.ts";
import { meetingPayloads } from "./payload/meeting.ts";
import { moneyPayloads } from "./payload/money.ts";
import { passkeyPayloads } from "./payload/passkey.ts";
import { planPayloads } from "./payload/plan.ts";
import { recallPayloads } from "./payload/recall.ts";
import { sagPayloads } from "./payload/sag.ts";
import { visitPayloads } from "./payload/visit.ts";
import { workPayloads } from "./payload/work.ts";

/**
 * Every fact the ledger can hold, parsed on read: an entry that does not fit is a bug or a forgery.
 * Triggers of the database write them (`ledger_append` in db/migrations); nothing else may.
 */
export const ledgerPayload = z.discriminatedUnion("kind", [
  ...visitPayloads,
  ...consentPayloads,
  ...delegationPayloads,
  ...recallPayloads,
  ...passkeyPayloads,
  ...sagPayloads,
  ...flytningPayloads,
  ...planPayloads,
  ...documentPayloads,
  ...meetingPayloads,
  ...decisionPayloads,
  ...workPayloads,
  ...jobPayloads,
  ...moneyPayloads,
]);
export type LedgerPayload = z.infer<typeof ledgerPayload>;
