import { defineText } from "~/i18n/define-text.ts";

/**
 * Purposes and rules as staff read them. The reference tables word them to the citizen ("dit job"),
 * and those words stay wherever a citizen reads along.
 */
export const purposeText = defineText({
  da: {
    purpose: {
      vurderingAfArbejdsevne: "At vurdere borgerens arbejdsevne",
      laegefagligVurdering: "Lægefaglig vurdering af borgerens helbred",
      planlaegningAfIndsats: "At planlægge borgerens indsats",
      opfoelgningPaaFleksjob: "At følge op på borgerens fleksjob",
      behandlingAfKlage: "At behandle borgerens klage",
      sagsbehandling: "At behandle borgerens sag",
    },
    statute: {
      rslParagraf11aStk2:
        "Kommunen må hente visse oplysninger om penge og ferie uden borgerens samtykke.",
    },
  },
  en: {
    purpose: {
      vurderingAfArbejdsevne: "To assess the citizen's work capacity",
      laegefagligVurdering: "Medical assessment of the citizen's health",
      planlaegningAfIndsats: "To plan the citizen's support",
      opfoelgningPaaFleksjob: "To follow up on the citizen's fleksjob",
      behandlingAfKlage: "To handle the citizen's complaint",
      sagsbehandling: "To work on the citizen's case",
    },
    statute: {
      rslParagraf11aStk2:
        "The municipality may fetch certain information on money and holidays without the citizen's consent.",
    },
  },
});
