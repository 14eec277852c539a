/** Why a helper's access, or an invitation, is over. */
export type Over =
  | "youStopped"
  | "helperStopped"
  | "withdrawn"
  | "declined"
  | "ranOut"
  | "noAnswer";
export type HelperState = "active" | "invited" | Over;

/** What a delegation is today, as the citizen would say it. `overdue`: its last day has passed. */
export function helperState(one: {
  readonly status: "inviteret" | "aktiv" | "afvist" | "afsluttet";
  readonly overdue: boolean;
  readonly acceptedAt: Date | null;
  readonly endedBy: "citizen" | "helper" | null;
}): HelperState {
  switch (one.status) {
    case "inviteret":
      return one.overdue ? "noAnswer" : "invited";
    case "aktiv":
      return one.overdue ? "ranOut" : "active";
    case "afvist":
      return "declined";
    case "afsluttet":
      if (one.endedBy === "helper") return "helperStopped";
      return one.acceptedAt === null ? "withdrawn" : "youStopped";
  }
}
