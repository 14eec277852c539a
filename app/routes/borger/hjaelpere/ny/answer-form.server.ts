import type { RouterContextProvider } from "react-router";
import { Temporal } from "temporal-polyfill";
import { idFrom, ownVisit } from "~/.server/visits.ts";
import { servicesContext } from "~/context.ts";
import { actRefusal, hashToken, newToken } from "../../../../../consent/index.ts";
import type { Database } from "../../../../../db/client.ts";
import {
  type InvitationProblems,
  type InvitationValues,
  type NewInvitation,
  parseInvitation,
  readInvitationForm,
} from "./invitation.schema.ts";
import {
  type Invited,
  type InviteOutcome,
  inviteHelper,
  renewInvitation,
} from "./invite-helper.server.ts";

/** What the page shows after a press. `link` holds the secret: never in an address, never stored. */
export type View =
  | {
      step: "form";
      values: InvitationValues;
      problems?: InvitationProblems;
      refused?: boolean;
    }
  | { step: "check"; values: InvitationValues; invitation: NewInvitation }
  | { step: "link"; invited: Invited; link: string }
  | { step: "waiting"; invited: Invited };

type Answer = { step: "view"; status: number; view: View } | { step: "gone" };
type Context = Readonly<RouterContextProvider>;

/** One press in the form: `trin` is tjek (default), ret, inviter or nytLink. */
export async function answerForm(context: Context, form: FormData): Promise<Answer> {
  const press = form.get("trin");
  if (press === "nytLink") {
    const ids = { old: idIn(form, "gammel"), renewed: idIn(form, "id") };
    return invite(context, (db, citizenId, hash) => renewInvitation(db, citizenId, ids, hash));
  }
  const values = { ...readInvitationForm(form), id: idIn(form, "id") };
  if (press === "ret") return show({ step: "form", values });
  const parsed = parseInvitation(values, Temporal.Now.instant());
  if (!parsed.ok) return show({ step: "form", values, problems: parsed.problems }, 400);
  const { invitation } = parsed;
  if (press !== "inviter") return show({ step: "check", values, invitation });
  try {
    return await invite(context, (db, citizenId, hash) =>
      inviteHelper(
        db,
        citizenId,
        {
          id: invitation.id,
          kind: "bisidder",
          helperName: invitation.helperName,
          sections: [...invitation.sections],
          validUntil: invitation.until,
        },
        hash,
      ),
    );
  } catch (error) {
    if (!actRefusal(error)) throw error;
    return show({ step: "form", values, refused: true }, 409);
  }
}

async function invite(
  context: Context,
  act: (db: Database, citizenId: string, inviteHash: Buffer) => Promise<InviteOutcome>,
): Promise<Answer> {
  const token = newToken();
  const outcome = await ownVisit(context, "delegation.decide", (db, { citizenId }) => {
    if (citizenId === null) throw new Error("a visit to oneself is about oneself");
    return act(db, citizenId, hashToken(token));
  });
  if (outcome.state === "gone") return { step: "gone" };
  const { invited } = outcome;
  if (outcome.state === "waiting") return show({ step: "waiting", invited }, 409);
  const { origin } = context.get(servicesContext);
  return show({ step: "link", invited, link: `${origin}/invitation/${token}` });
}

function show(view: View, status = 200): Answer {
  return { step: "view", status, view };
}

const idIn = (form: FormData, name: string) => idFrom(String(form.get(name) ?? ""));
