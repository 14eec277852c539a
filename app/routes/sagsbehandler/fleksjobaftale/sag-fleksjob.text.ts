import { defineText } from "~/i18n/define-text.ts";

export const sagFleksjobText = defineText({
  da: {
    title: "Fleksjobaftale",
    none: "Der er ingen fleksjobaftale endnu",
    noneBody: "Den står her, når jobformidleren har sendt den til borgeren.",
    begin: "Skriv en fleksjobaftale",
    beginAgain: "Skriv en ny aftale",
    draft: "Kladde",
    draftBody: ({ name }: { name: string }) =>
      `Borgeren kan ikke se kladden. Sidst gemt af ${name}.`,
    continueDraft: "Skriv videre på kladden",
    version: ({ number }: { number: number }) => `Aftale nr. ${number}`,
    end: "Jobbet slutter",
    linkTitle: "Link til arbejdspladsen",
    linkBody:
      "Borgeren har sagt ja. Lav et link, og send det til kontakten. Det viser aftalen og de hensyn, borgeren har valgt, og intet andet. Et nyt link lukker det gamle.",
    makeLink: "Lav et link",
    newLink: "Lav et nyt link",
    link: "Linket",
    linkHint: "Kopier det nu. Det vises kun denne ene gang.",
    linkRules: "Det kan besvares én gang. Borgeren kan lukke det og ser, når det bliver åbnet.",
    linkMade: "Linket er klar",
    done: {
      gemt: "Kladden er gemt",
      sendt: "Aftalen er sendt. Borgeren kan læse den og svare.",
      slut: "Det er skrevet, at jobbet slutter. Borgeren kan læse det.",
    },
    problem: { over: "Der kan ikke laves et link til aftalen nu" },
  },
  en: {
    title: "Fleksjob agreement",
    none: "There is no fleksjob agreement yet",
    noneBody: "It stands here once the job adviser has sent it to the citizen.",
    begin: "Write a fleksjob agreement",
    beginAgain: "Write a new agreement",
    draft: "Draft",
    draftBody: ({ name }) => `The citizen cannot see the draft. Last saved by ${name}.`,
    continueDraft: "Go on with the draft",
    version: ({ number }) => `Agreement no. ${number}`,
    end: "The job ends",
    linkTitle: "Link to the workplace",
    linkBody:
      "The citizen said yes. Make a link and send it to the contact. It shows the agreement and the considerations the citizen chose, and nothing else. A new link closes the old one.",
    makeLink: "Make a link",
    newLink: "Make a new link",
    link: "The link",
    linkHint: "Copy it now. It is shown this once.",
    linkRules: "It can be answered once. The citizen can close it, and sees when it is opened.",
    linkMade: "The link is ready",
    done: {
      gemt: "The draft is saved",
      sendt: "The agreement is sent. The citizen can read it and answer.",
      slut: "It is written that the job ends. The citizen can read it.",
    },
    problem: { over: "No link can be made to the agreement now" },
  },
});
