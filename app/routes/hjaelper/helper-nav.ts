import type { Section } from "~/case/delegation/delegation.text.ts";
import { knownSections } from "~/case/delegation/sections.ts";
import type { IconName } from "~/components/icon.tsx";

/** Where each shared part is read. `sag` is the start page itself. */
const pageOf: Record<Exclude<Section, "sag">, { path: string; icon: IconName }> = {
  rehabiliteringsplan: { path: "plan", icon: "plan" },
  afgoerelse: { path: "afgoerelser", icon: "decision" },
  document: { path: "papirer", icon: "list" },
  message: { path: "beskeder", icon: "message" },
  consent: { path: "samtykker", icon: "consent" },
  visit: { path: "hvem-har-set", icon: "eye" },
  moede: { path: "moeder", icon: "calendar" },
};

export type SharedPage = {
  readonly section: Exclude<Section, "sag">;
  readonly href: string;
  readonly icon: IconName;
};

/** The pages a helper has been given, in the portal's order. An access that is over has none. */
export function sharedPages(helped: {
  readonly id: string;
  readonly sections: readonly string[];
  readonly live: boolean;
}): SharedPage[] {
  if (!helped.live) return [];
  return knownSections(helped.sections).flatMap((section) => {
    if (section === "sag") return [];
    const { path, icon } = pageOf[section];
    return [{ section, href: `/hjaelper/${helped.id}/${path}`, icon }];
  });
}
