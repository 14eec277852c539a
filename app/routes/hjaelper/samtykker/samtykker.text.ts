import { defineText } from "~/i18n/define-text.ts";

export const helpedConsentsText = defineText({
  da: {
    title: "Samtykker",
    lead: ({ name }: { name: string }) =>
      `Her ser du, hvem der må hente papirer om ${name}. Du kan kun læse.`,
    open: "Venter på svar",
    onlyThem: ({ name }: { name: string }) => `Kun ${name} selv kan svare`,
    onlyThemBody: ({ name }: { name: string }) =>
      `Du kan læse det igennem med ${name}. ${name} svarer selv med sit eget MitID.`,
    given: "Gælder nu",
    over: ({ count }: { count: number }) => `Gælder ikke (${count})`,
    line: ({ source, recipient }: { source: string; recipient: string }) =>
      `Fra ${source} til ${recipient}`,
    none: "Der er ingen samtykker",
    noneBody: "Når nogen spørger om papirer, kan du se det her.",
  },
  en: {
    title: "Consents",
    lead: ({ name }) => `Here you see who may fetch papers about ${name}. You can only read.`,
    open: "Waits for an answer",
    onlyThem: ({ name }) => `Only ${name} can answer`,
    onlyThemBody: ({ name }) =>
      `You can read it through with ${name}. ${name} answers with their own MitID.`,
    given: "Holds now",
    over: ({ count }) => `Does not hold (${count})`,
    line: ({ source, recipient }) => `From ${source} to ${recipient}`,
    none: "There are no consents",
    noneBody: "When somebody asks for papers, you can see it here.",
  },
});
