import { delegationText, type Section } from "./delegation.text.ts";

/** Every part of a case that can be shared with a helper, in the order they are shown. */
export const sections = Object.keys(delegationText.da.sections) as readonly Section[];

/** The parts of a stored list that the portal knows, in the order they are shown. */
export function knownSections(stored: readonly string[]): Section[] {
  return sections.filter((section) => stored.includes(section));
}
