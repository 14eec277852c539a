import { defineText } from "~/i18n/define-text.ts";

/** The words of trials, for the citizen and for staff. */
export const arbejdsproevningText = defineText({
  da: {
    form: {
      intern: "Et sted hos kommunen",
      ekstern: "En virksomhed",
    },
    status: { aftalt: "Aftalt", afsluttet: "Slut", aflyst: "Aflyst" },
    days: ({ from, to }: { from: string; to: string }) => `${from} til ${to}`,
    when: "Hvornår",
    where: "Hvor",
    hours: "Timer om ugen",
    aim: "Det skal vises",
    attendance: "Fremmøde",
    attended: ({ attended, agreed }: { attended: string; agreed: string }) =>
      `Mødte ${attended} af ${agreed} dage`,
    intensity: "Arbejdsintensitet",
    percent: ({ value }: { value: number }) => `${value} %`,
    effective: ({ hours, effective, value }: { hours: string; effective: string; value: number }) =>
      `${hours} timer med ${value} % er ${effective} effektive timer om ugen.`,
    result: "Det viste det",
    cancelReason: "Derfor blev det ikke til noget",
    savedBy: ({ name }: { name: string }) => `Skrevet af ${name}`,
  },
  en: {
    form: {
      intern: "A place of the municipality's own",
      ekstern: "A company",
    },
    status: { aftalt: "Agreed", afsluttet: "Over", aflyst: "Called off" },
    days: ({ from, to }) => `${from} to ${to}`,
    when: "When",
    where: "Where",
    hours: "Hours a week",
    aim: "What it is to show",
    attendance: "Attendance",
    attended: ({ attended, agreed }) => `Came on ${attended} of ${agreed} days`,
    intensity: "Work intensity",
    percent: ({ value }) => `${value} %`,
    effective: ({ hours, effective, value }) =>
      `${hours} hours at ${value} % are ${effective} effective hours a week.`,
    result: "What it showed",
    cancelReason: "Why it came to nothing",
    savedBy: ({ name }) => `Written by ${name}`,
  },
});
