import type { Anmodning } from "./read-anmodninger.server.ts";

/** Waits for the other side, or for a new assessment. */
export function isOpen({ status }: Pick<Anmodning, "status">): boolean {
  return status === "venter" || status === "faelles";
}
