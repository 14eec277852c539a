import { defineText } from "~/i18n/define-text.ts";

/** Why the database's guards let an act on a consent not happen, and what to do next. */
export const refusalText = defineText({
  da: {
    not_own_case: "Samtykket hører ikke til din sag. Prøv igen fra listen.",
    only_citizen_gives: "Kun du selv kan give et samtykke.",
    already_decided:
      "Der er allerede svaret. Måske har du svaret i et andet vindue. Her ser du, hvad der gælder nu.",
    only_narrower:
      "Du kan kun lade dem se mindre her. Vil du lade dem se mere, så giv et nyt samtykke.",
    already_over: "Tiden er gået. Der er ikke ændret noget. Her ser du, hvad der gælder nu.",
    ends_before_start: "Datoen er gået. Vælg en dag, der ikke er gået endnu.",
    unknown_paper: "Et af papirerne er ikke dit, eller det findes ikke mere. Se listen igen.",
    period_too_long: "Et samtykke kan højst gælde i 12 måneder. Vælg en tidligere dag.",
    generic_consent:
      "Et samtykke skal sige, hvem det er til, hvad det er, og hvad det skal bruges til.",
    step_up_needed:
      "Vi skal vide, at det er dig. Log ind igen med MitID i et nyt vindue. Sig så ja igen her.",
    signature_invalid:
      "Din underskrift passer ikke til det, der står her nu. Se det igen, og skriv under igen.",
    passkey_cloned:
      "Din adgangsnøgle ser ud til at være kopieret. Derfor virker den ikke mere. Brug MitID, og slet nøglen under Adgangsnøgler.",
    other: "Det kunne vi ikke gemme. Der er ikke ændret noget. Prøv igen.",
  },
  en: {
    not_own_case: "The consent does not belong to your case. Try again from the list.",
    only_citizen_gives: "Only you can give a consent.",
    already_decided:
      "This has been answered already. Perhaps you answered in another window. Here you see what holds now.",
    only_narrower: "Here you can only let them see less. To let them see more, give a new consent.",
    already_over: "The time has run out. Nothing has changed. Here you see what holds now.",
    ends_before_start: "The date has passed. Choose a day that has not passed yet.",
    unknown_paper: "One of the papers is not yours, or it is no longer there. See the list again.",
    period_too_long: "A consent can hold for 12 months at most. Choose an earlier day.",
    generic_consent: "A consent must say who it is for, what it is about and what it is used for.",
    step_up_needed:
      "We must know that it is you. Log in again with MitID in a new window. Then say yes here again.",
    signature_invalid:
      "Your signature does not fit what stands here now. Look at it again and sign again.",
    passkey_cloned:
      "Your passkey seems to have been copied, so it does not work any more. Use MitID and remove the passkey under Passkeys.",
    other: "We could not save that. Nothing has changed. Try again.",
  },
});
