import { defineText } from "~/i18n/define-text.ts";
import type { Refusal } from "../../consent/index.ts";
import type { NextStep } from "./refusal.ts";

/**
 * Why the gate said no, one sentence for each code. Worded without "you": the citizen reads it
 * about somebody else in "Hvem har set", and the person who was refused reads it on the 403 page.
 */
export const refusalText = defineText({
  da: {
    why: {
      session_missing: "Ingen var logget ind.",
      basis_not_for_login: "Der skal logges på med en anden slags MitID.",
      basis_not_for_visit: "Det kan ikke åbnes på den måde.",
      basis_unknown: "Sagen eller samtykket findes ikke.",
      no_membership: "Det er kun for dem, der arbejder for en myndighed her.",
      role_insufficient: "Jobbet giver ikke lov til at se det.",
      not_own_case: "Sagen ligger hos en anden myndighed.",
      not_assigned: "Det er kun for dem, der arbejder med sagen.",
      case_moved: "Sagen er flyttet til en anden kommune.",
      wrong_recipient: "Samtykket er givet til en anden.",
      wrong_purpose: "Samtykket er givet til noget andet.",
      consent_not_given: "Der er ikke sagt ja endnu.",
      consent_declined: "Der er sagt nej.",
      consent_revoked: "Samtykket er taget tilbage.",
      consent_expired: "Samtykket gælder ikke mere.",
      document_not_covered: "Papiret er ikke med i samtykket.",
      delegation_not_yours: "Adgangen er givet til en anden hjælper.",
      delegation_not_active: "Hjælperen har ikke sagt ja til at hjælpe.",
      delegation_ended: "Hjælperens adgang er slut.",
      delegation_expired: "Hjælperens adgang gælder ikke mere.",
      section_not_delegated: "Hjælperen har ikke fået lov til at se den del.",
      helper_never_decides: "En hjælper kan læse, men ikke skrive eller sige ja.",
      invitation_own: "Man kan ikke åbne sin egen invitation.",
      invitation_used: "Linket var brugt eller taget tilbage.",
      invitation_expired: "Linket var for gammelt.",
      statute_unknown: "Den regel giver ikke adgang.",
      reason_missing: "Der mangler en grund.",
      recall_acknowledged: "Der er kvitteret allerede.",
    } satisfies Record<Refusal, string>,
    next: {
      logInOtherWay:
        "Log af, og log ind igen. Vælg, om du er her for dig selv eller på dit arbejde.",
      logInAgain: "Log ind igen.",
      askCitizen: "Spørg den, det handler om. Kun han eller hun kan sige ja.",
      askOffice: "Tror du, det er en fejl? Så skriv eller ring til kommunen.",
      readOnly: "Den, du hjælper, skal selv gøre det.",
    } satisfies Record<NextStep, string>,
    written: "Vi har skrevet ned, at du prøvede. Den, det handler om, kan se det.",
  },
  en: {
    why: {
      session_missing: "Nobody was logged in.",
      basis_not_for_login: "This needs a login with another kind of MitID.",
      basis_not_for_visit: "It cannot be opened in that way.",
      basis_unknown: "The case or the consent does not exist.",
      no_membership: "It is only for those who work for an authority here.",
      role_insufficient: "The job does not allow it.",
      not_own_case: "Another authority has the case.",
      not_assigned: "It is only for those who work on the case.",
      case_moved: "The case has moved to another municipality.",
      wrong_recipient: "The consent was given to somebody else.",
      wrong_purpose: "The consent was given for something else.",
      consent_not_given: "Nobody has said yes yet.",
      consent_declined: "The answer was no.",
      consent_revoked: "The consent has been withdrawn.",
      consent_expired: "The consent is no longer valid.",
      document_not_covered: "The paper is not part of the consent.",
      delegation_not_yours: "The access was given to another helper.",
      delegation_not_active: "The helper has not agreed to help.",
      delegation_ended: "The helper's access is over.",
      delegation_expired: "The helper's access is no longer valid.",
      section_not_delegated: "The helper may not see that part.",
      helper_never_decides: "A helper can read, but not write or say yes.",
      invitation_own: "Nobody opens an invitation of their own.",
      invitation_used: "The link had been used or taken back.",
      invitation_expired: "The link was too old.",
      statute_unknown: "That rule gives no access.",
      reason_missing: "A reason is missing.",
      recall_acknowledged: "It has been acknowledged already.",
    },
    next: {
      logInOtherWay:
        "Log out and log in again. Choose whether you are here for yourself or for your work.",
      logInAgain: "Log in again.",
      askCitizen: "Ask the person it is about. Only they can say yes.",
      askOffice: "Do you think this is a mistake? Then write to the municipality or call.",
      readOnly: "The person you help must do it.",
    },
    written: "We have written down that you tried. The person it is about can see it.",
  },
});
