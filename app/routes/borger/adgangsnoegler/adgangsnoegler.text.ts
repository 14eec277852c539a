import { defineText } from "~/i18n/define-text.ts";

export const adgangsnoeglerText = defineText({
  da: {
    title: "Adgangsnøgler",
    lead: "En adgangsnøgle gør det let at logge ind. Du bruger den samme lås som på din telefon: finger, ansigt eller kode.",
    needs:
      "Når du siger ja til noget, kan du skrive under med nøglen. Så kan du altid vise, hvad du sagde ja til.",
    without: "Du behøver ikke en nøgle. Du kan altid bruge MitID.",
    yours: "Dine nøgler",
    none: "Du har ingen nøgler her",
    noneBody: "Du kan lave en herunder, hvis du vil.",
    created: "Lavet",
    lastUsed: "Brugt sidst",
    never: "Ikke brugt endnu",
    where: "Hvor er den?",
    copies: {
      single: "Den er kun på én ting, for eksempel én telefon. Mister du den, er nøglen væk.",
      notYet: "Den kan følge med til dine andre ting, men det er ikke sket endnu.",
      backedUp: "Den følger med til dine andre ting. Mister du én af dem, har du den stadig.",
    },
    cloned: "Nøglen virker ikke mere",
    clonedBody:
      "Den ser ud til at være kopieret. Derfor har vi lukket den. Slet den her. Ring til os, hvis du ikke ved hvorfor.",
    rename: "Giv den et andet navn",
    saveName: "Gem navnet",
    remove: "Slet nøglen",
    removeWhat: ({ name }: { name: string }) => `: ${name}`,
    removeHint: "Så kan ingen logge ind med den. Det, du har skrevet under, gælder stadig.",
    make: "Lav en ny nøgle",
    how: "Giv nøglen et navn, og tryk. Så spørger din telefon eller maskine, om det er dig.",
    name: "Navn",
    nameHint: "For eksempel: Min telefon",
    nameMissing: "Skriv et navn på højst 60 tegn",
    makeOne: "Lav nøglen",
    cannot:
      "Her kan du ikke lave en nøgle. Det kræver en nyere browser, hvor JavaScript er slået til. Alt andet virker som før.",
    confirmFirst:
      "Du skal lige vise, at det er dig, før du laver en nøgle. Log ind med MitID igen. Så kommer du tilbage hertil.",
    confirm: "Vis det med MitID",
    status: {
      wait: "Svar på din skærm eller nøgle.",
      stopped: "Du stoppede, før du var færdig. Der er ikke lavet en nøgle. Du kan prøve igen.",
      failed: "Det gik ikke. Der er ikke lavet en nøgle. Har du den måske allerede?",
    },
    notKept: "Nøglen er ikke gemt",
    refused: {
      not_verified: "Svaret fra din nøgle passede ikke. Prøv igen.",
      step_up_needed: "Der gik for lang tid. Vis med MitID, at det er dig, og prøv igen.",
      too_many_passkeys: "Du har 20 nøgler. Slet en, du ikke bruger.",
      passkey_known: "Du har allerede den nøgle.",
      passkey_name_invalid: "Navnet kan ikke bruges. Vælg et andet.",
      other: "Det kunne vi ikke gemme. Prøv igen.",
    },
    done: {
      gemt: {
        title: "Din nøgle er klar",
        body: "Næste gang kan du logge ind med den.",
      },
      navngivet: { title: "Navnet er gemt", body: "Du kan se det herunder." },
      fjernet: {
        title: "Nøglen er slettet her",
        body: "Ingen kan logge ind med den mere. Du kan også slette den på din telefon.",
      },
    },
  },
  en: {
    title: "Passkeys",
    lead: "A passkey makes it easy to log in. You use the same lock as on your phone: finger, face or code.",
    needs:
      "When you say yes to something, you can sign with the key. Then you can always show what you said yes to.",
    without: "You do not need a key. You can always use MitID.",
    yours: "Your keys",
    none: "You have no keys here",
    noneBody: "You can make one below if you like.",
    created: "Made",
    lastUsed: "Last used",
    never: "Not used yet",
    where: "Where is it?",
    copies: {
      single: "It is on one thing only, for instance one phone. If you lose that, the key is gone.",
      notYet: "It can follow you to your other things, but that has not happened yet.",
      backedUp: "It follows you to your other things. If you lose one of them, you still have it.",
    },
    cloned: "The key does not work any more",
    clonedBody:
      "It seems to have been copied, so we have closed it. Remove it here. Call us if you do not know why.",
    rename: "Give it another name",
    saveName: "Save the name",
    remove: "Remove the key",
    removeWhat: ({ name }) => `: ${name}`,
    removeHint: "Then nobody can log in with it. What you have signed still holds.",
    make: "Make a new key",
    how: "Give the key a name and press. Your phone or machine then asks whether it is you.",
    name: "Name",
    nameHint: "For instance: My phone",
    nameMissing: "Write a name of at most 60 characters",
    makeOne: "Make the key",
    cannot:
      "You cannot make a key here. It takes a newer browser with JavaScript switched on. Everything else works as before.",
    confirmFirst:
      "You must show that it is you before you make a key. Log in with MitID again. Then you come back here.",
    confirm: "Show it with MitID",
    status: {
      wait: "Answer on your screen or key.",
      stopped: "You stopped before you were done. No key was made. You can try again.",
      failed: "It did not work. No key was made. Perhaps you have it already?",
    },
    notKept: "The key was not saved",
    refused: {
      not_verified: "The answer from your key did not fit. Try again.",
      step_up_needed: "It took too long. Show with MitID that it is you, and try again.",
      too_many_passkeys: "You have 20 keys. Remove one you do not use.",
      passkey_known: "You have that key already.",
      passkey_name_invalid: "The name cannot be used. Choose another.",
      other: "We could not save that. Try again.",
    },
    done: {
      gemt: { title: "Your key is ready", body: "Next time you can log in with it." },
      navngivet: { title: "The name is saved", body: "You see it below." },
      fjernet: {
        title: "The key is removed here",
        body: "Nobody can log in with it any more. You can remove it on your phone too.",
      },
    },
  },
});
