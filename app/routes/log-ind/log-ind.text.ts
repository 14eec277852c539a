import { defineText } from "~/i18n/define-text.ts";

export const logIndText = defineText({
  da: {
    again: "Prøv igen",
    toFront: "Til forsiden",
    call: ({ phone }: { phone: string }) => `Du kan også ringe på ${phone}.`,
    cancelled: {
      title: "Du er ikke logget ind",
      body: "Du stoppede, før du var færdig. Der er ikke sket noget i din sag.",
      next: "Du kan prøve igen, når du er klar.",
    },
    tooLow: {
      title: "Dit MitID skal være stærkere",
      body: "Du brugte MitID på et lavt niveau. I Min Sag står der ting om dit liv. Derfor skal vi være helt sikre på, at det er dig.",
      next: "Log ind igen med MitID-app eller kodeviser.",
    },
    unfinished: {
      title: "Dit login blev ikke færdigt",
      body: "Enten gik der mere end ti minutter, eller din browser husker ikke, at du begyndte.",
      next: "Log ind igen. Hjælper det ikke, så tillad cookies, eller brug Chrome, Edge eller Firefox.",
    },
    down: {
      title: "Vi kan ikke nå MitID lige nu",
      body: "Fejlen er ikke din. Din sag er her stadig, og intet er væk.",
      next: "Vent lidt, og prøv igen.",
    },
    distrusted: {
      title: "Vi stoppede dit login",
      body: "Svaret fra MitID passede ikke. Vi lukker ingen ind, før vi er sikre.",
      next: "Prøv igen. Sker det mere end én gang, så ring til os.",
    },
    loggedOut: {
      title: "Du er logget af",
      body: "Nu kan ingen andre se din sag på denne skærm.",
      next: "Luk gerne vinduet, hvis andre bruger den samme maskine.",
      again: "Log ind igen",
      againAtWork: "Log ind igen på dit arbejde",
    },
  },
  en: {
    again: "Try again",
    toFront: "To the front page",
    call: ({ phone }: { phone: string }) => `You can also call ${phone}.`,
    cancelled: {
      title: "You are not logged in",
      body: "You stopped before you were done. Nothing has happened in your case.",
      next: "Try again when you are ready.",
    },
    tooLow: {
      title: "Your MitID must be stronger",
      body: "You used MitID at a low level. Min Sag holds things about your life, so we must be sure that it is you.",
      next: "Log in again with the MitID app or code display.",
    },
    unfinished: {
      title: "Your login was not finished",
      body: "Either more than ten minutes passed, or your browser does not remember that you began.",
      next: "Log in again. If that does not help, allow cookies, or use Chrome, Edge or Firefox.",
    },
    down: {
      title: "We cannot reach MitID right now",
      body: "It is not your fault. Your case is still here and nothing is lost.",
      next: "Wait a little and try again.",
    },
    distrusted: {
      title: "We stopped your login",
      body: "The answer from MitID did not fit. We let nobody in before we are sure.",
      next: "Try again. If it happens more than once, call us.",
    },
    loggedOut: {
      title: "You are logged out",
      body: "Nobody else can see your case on this screen now.",
      next: "Close the window if others use the same machine.",
      again: "Log in again",
      againAtWork: "Log in again at work",
    },
  },
});
