import type { Felt } from "./read-indstillinger.server.ts";

/** Whether the rules demand the field of this proposal; what is only recommended is never demanded. */
export const isDemanded = ({ requirement, onlyWhen }: Felt, megetBegraenset: boolean) =>
  requirement === "required" &&
  (onlyWhen === null || (onlyWhen === "megetBegraensetArbejdsevne" && megetBegraenset));
