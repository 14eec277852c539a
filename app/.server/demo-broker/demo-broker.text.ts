import { defineText } from "../../i18n/define-text.ts";

export const demoBrokerText = defineText({
  da: {
    label: "Demo – ikke rigtig MitID",
    title: "Vælg en demo-person",
    intro: "Personerne er opdigtede. Vælg en, og se portalen med personens øjne.",
    level: {
      legend: "Sikringsniveau",
      Substantial: "Betydelig",
      Low: "Lav – bliver afvist",
    },
    group: { borger: "Borgere", erhverv: "Fagpersoner" },
    unknownPerson: "Vælg en af personerne på listen.",
    cancel: "Afbryd",
    nobody: "Der er ingen demo-personer her.",
    expired: {
      title: "Dit login er udløbet",
      body: "Gå tilbage til Min Sag, og log ind igen.",
    },
    failed: {
      title: "Demo-login virkede ikke",
      body: "Gå tilbage til Min Sag, og prøv igen.",
    },
    logout: {
      title: "Log ud af demo-MitID",
      body: "Du er stadig logget ind i demo-MitID.",
      button: "Log ud",
    },
    back: "Tilbage til Min Sag",
  },
  en: {
    label: "Demo – not the real MitID",
    title: "Choose a demo person",
    intro: "The people are made up. Choose one and see the portal through that person's eyes.",
    level: {
      legend: "Level of assurance",
      Substantial: "Substantial",
      Low: "Low – will be refused",
    },
    group: { borger: "Citizens", erhverv: "Professionals" },
    unknownPerson: "Choose one of the people on the list.",
    cancel: "Cancel",
    nobody: "There are no demo people here.",
    expired: {
      title: "Your login has expired",
      body: "Go back to Min Sag and log in again.",
    },
    failed: {
      title: "The demo login did not work",
      body: "Go back to Min Sag and try again.",
    },
    logout: {
      title: "Log out of demo MitID",
      body: "You are still logged in to demo MitID.",
      button: "Log out",
    },
    back: "Back to Min Sag",
  },
});
