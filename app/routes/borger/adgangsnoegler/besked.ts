const beskeder = ["gemt", "navngivet", "fjernet"] as const;
/** The fixed codes an address may carry after an act. */
export type Besked = (typeof beskeder)[number];

export function beskedIn(code: string | null): Besked | null {
  return beskeder.find((one) => one === code) ?? null;
}
