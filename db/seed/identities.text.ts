import type { InBothLanguages } from "./content/types.ts";

/** What a citizen or a helper is called in the chooser of the demo MitID. */
export const citizenRole = "Borger";
export const helperRole = {
  bisidder: { active: "Bisidder", ended: "Bisidder, adgangen er slut" },
  fuldmagt: { active: "Har fuldmagt", ended: "Havde fuldmagt, den er slut" },
};

/** One line on what to see as each person, by the key of the person. */
export const identityNotes: Record<string, InBothLanguages> = {
  karin: {
    da: "Sig ja eller nej til, at kommunen ser et papir fra din læge.",
    en: "Say yes or no to letting the municipality see a paper from your doctor.",
  },
  jens: {
    da: "Har sagt ja til ét papir. Se, hvem der har læst det, og tag dit ja tilbage.",
    en: "Has said yes to one paper. See who has read it, and take the yes back.",
  },
  tove: {
    da: "Læs en afgørelse, og se, hvorfor fristen for at klage er flyttet.",
    en: "Read a decision, and see why the last day to complain was moved.",
  },
  emil: {
    da: "Får hjælp af sin mor. Kun han selv kan sige ja til at dele papirer.",
    en: "Gets help from his mother. Only he can say yes to sharing papers.",
  },
  noah: {
    da: "I fleksjob med små trin. Vil gerne holde pause i december.",
    en: "In a fleksjob with small steps. Would like a break in December.",
  },
  birgit: {
    da: "Kommunen har et udkast til et svar. Birgit kan ikke se det endnu.",
    en: "The municipality has a draft of its answer. Birgit cannot see it yet.",
  },
  liv: {
    da: "Meget få timer, men det går fremad. Næste møde er på hendes job.",
    en: "Very few hours, but moving ahead. The next meeting is at her job.",
  },
  samira: {
    da: "Læser på engelsk og på telefon. Kan tage et ja tilbage.",
    en: "Reads in English and on a phone. Can take a yes back.",
  },
  mette: {
    da: "Har fået færre timer og flytter snart til en anden kommune.",
    en: "Has had her hours cut and will soon move to another municipality.",
  },
  poul: {
    da: "Venter på at få sine opgaver på skrift.",
    en: "Waits to have his tasks in writing.",
  },
  bent: {
    da: "Bisidder for Jens. Ser kun det, Jens har valgt.",
    en: "Companion of Jens. Sees only what Jens has chosen.",
  },
  ellen: {
    da: "Mor til Emil med fuldmagt. Kan læse, men ikke sige ja til at dele papirer.",
    en: "Mother of Emil with a power of attorney. Can read, but not say yes to sharing papers.",
  },
  asger: {
    da: "Var bisidder for Emil. Adgangen er slut, så der er intet at se.",
    en: "Was a companion of Emil. The access has ended, so there is nothing to see.",
  },
  hanne: {
    da: "Har sager i Nørreby. Kan bede om et samtykke.",
    en: "Has cases in Nørreby. Can ask for a consent.",
  },
  anders: {
    da: "Venter på svar fra Karin. Har også sagen for Tove.",
    en: "Waits for an answer from Karin. Also has the case of Tove.",
  },
  maria: {
    da: "Fast kontakt for de fleste. Skriver med borgerne.",
    en: "Fixed contact for most of them. Writes with the citizens.",
  },
  kirsten: {
    da: "Ser, hvordan det går i holdet, men ikke papirerne.",
    en: "Sees how the team is doing, but not the papers.",
  },
  peter: {
    da: "Regner penge ud. Ser ikke papirer om helbred.",
    en: "Works out payments. Sees no papers about health.",
  },
  sofie: {
    da: "Har ingen sager, før en borger flytter til Søndervig.",
    en: "Has no cases until a citizen moves to Søndervig.",
  },
  thomas: {
    da: "Jobformidler i Søndervig. Kan ikke se noget fra Nørreby.",
    en: "Job adviser in Søndervig. Can see nothing from Nørreby.",
  },
  inge: {
    da: "Ser ét papir om Jens, fordi han har sagt ja til det.",
    en: "Sees one paper about Jens, because he has said yes to it.",
  },
  ali: {
    da: "Læge for flere af borgerne. Ser kun det, de har sagt ja til.",
    en: "Doctor of several of the citizens. Sees only what they have said yes to.",
  },
  camilla: {
    da: "Arbejder i både Nørreby og Søndervig, men for ét sted ad gangen.",
    en: "Works in both Nørreby and Søndervig, but for one place at a time.",
  },
};
