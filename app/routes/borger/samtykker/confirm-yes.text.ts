import { defineText } from "~/i18n/define-text.ts";

export const confirmYesText = defineText({
  da: {
    heading: "Vis, at det er dig",
    mitid:
      "Før du siger ja, skal du vise, at det er dig. Tryk her, og log ind med MitID igen. Vi husker alt, hvad du har valgt. Bagefter kan du sige ja.",
    key: "Du kan skrive under med din adgangsnøgle. Så står din underskrift ved samtykket.",
    keyElse: "Du kan også sige ja uden at skrive under. Du har lige vist med MitID, at det er dig.",
    keyOrMitid:
      "Du kan også vise med MitID, at det er dig. Så logger du ind igen, og vi husker alt, hvad du har valgt. Bagefter kan du sige ja.",
    sign: "Ja, skriv under",
    confirm: "Vis det med MitID",
    confirmed: "Tak. Nu ved vi, at det er dig",
    confirmedBody: "Dine valg er her stadig. Se dem igen, og sig ja eller nej.",
    noWithout: "Du kan altid sige nej uden at gøre det.",
    status: {
      wait: "Svar på din skærm eller nøgle.",
      stopped: "Du stoppede, før du var færdig. Der er ikke sagt ja til noget. Du kan prøve igen.",
      failed: "Det gik ikke. Der er ikke sagt ja til noget. Prøv igen, eller brug MitID.",
    },
  },
  en: {
    heading: "Show that it is you",
    mitid:
      "Before you say yes, you must show that it is you. Press here and log in with MitID again. We remember all you have chosen. Then you can say yes.",
    key: "You can sign with your passkey. Your signature then stands with the consent.",
    keyElse: "You can also say yes without signing. You have just shown with MitID that it is you.",
    keyOrMitid:
      "You can also show with MitID that it is you. You log in again, and we remember all you have chosen. Then you can say yes.",
    sign: "Yes, sign",
    confirm: "Show it with MitID",
    confirmed: "Thank you. Now we know that it is you",
    confirmedBody: "Your choices are still here. See them again, and say yes or no.",
    noWithout: "You can always say no without doing this.",
    status: {
      wait: "Answer on your screen or key.",
      stopped: "You stopped before you were done. Nothing has been said yes to. You can try again.",
      failed: "It did not work. Nothing has been said yes to. Try again or use MitID.",
    },
  },
});
