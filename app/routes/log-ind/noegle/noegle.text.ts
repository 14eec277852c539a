import { defineText } from "~/i18n/define-text.ts";

export const noegleText = defineText({
  da: {
    title: "Log ind med din adgangsnøgle",
    lead: "Tryk, og lås op med finger, ansigt eller kode, som du plejer på din telefon.",
    cannot:
      "Her kan du ikke bruge en adgangsnøgle. Det kræver en nyere browser, hvor JavaScript er slået til. Log ind med MitID.",
    use: "Brug din nøgle",
    mitid: "Log ind med MitID",
    none: "Har du ingen nøgle? Log ind med MitID. Så kan du lave en under Adgangsnøgler.",
    status: {
      wait: "Svar på din skærm eller nøgle.",
      stopped: "Du stoppede, før du var færdig. Du kan prøve igen, eller bruge MitID.",
      failed: "Det gik ikke. Prøv igen, eller brug MitID.",
    },
    refused: {
      over: {
        title: "Det tog for lang tid",
        body: "Prøv igen. Du skal svare inden fem minutter.",
      },
      unknown: {
        title: "Den nøgle kender vi ikke",
        body: "Måske er den slettet. Log ind med MitID. Så kan du lave en ny.",
      },
      cloned: {
        title: "Din nøgle ser ud til at være kopieret",
        body: "Derfor har vi lukket den, og ingen kan bruge den mere. Log ind med MitID, og slet nøglen. Ring til os, hvis du ikke ved hvorfor.",
      },
      wrong: {
        title: "Svaret fra din nøgle passede ikke",
        body: "Vi lukker ingen ind, før vi er sikre. Prøv igen, eller brug MitID.",
      },
    },
  },
  en: {
    title: "Log in with your passkey",
    lead: "Press and unlock with finger, face or code, as you do on your phone.",
    cannot:
      "You cannot use a passkey here. It takes a newer browser with JavaScript switched on. Log in with MitID.",
    use: "Use your passkey",
    mitid: "Log in with MitID",
    none: "No passkey? Log in with MitID. Then you can make one under Passkeys.",
    status: {
      wait: "Answer on your screen or key.",
      stopped: "You stopped before you were done. You can try again or use MitID.",
      failed: "It did not work. Try again or use MitID.",
    },
    refused: {
      over: { title: "That took too long", body: "Try again. Answer within five minutes." },
      unknown: {
        title: "We do not know that key",
        body: "Perhaps it was removed. Log in with MitID. Then you can make a new one.",
      },
      cloned: {
        title: "Your passkey seems to have been copied",
        body: "So we have closed it, and nobody can use it any more. Log in with MitID and remove the key. Call us if you do not know why.",
      },
      wrong: {
        title: "The answer from your key did not fit",
        body: "We let nobody in before we are sure. Try again or use MitID.",
      },
    },
  },
});
