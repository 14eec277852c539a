import { defineText } from "~/i18n/define-text.ts";

export const flytningPageText = defineText({
  da: {
    title: "Din sag er flyttet",
    none: "Din sag er ikke flyttet",
    noneBody: "Flytter du til en anden kommune, kan du se her, hvad der fulgte med.",
    heading: ({ from, to }: { from: string; to: string }) => `Fra ${from} til ${to}`,
    moved: "Du flyttede",
    handedOver: "Sagen blev givet videre",
    by: ({ when, name }: { when: string; name: string }) => `${when} af ${name}`,
    taken: "Der blev taget imod den",
    notTaken: "Ikke endnu",
    sagsnummer: "Nyt sagsnummer",
    call: "Ring til",
    callOn: ({ to, phone }: { to: string; phone: string }) => `${to} på ${phone}`,
    along: "Det fulgte med",
    alongList: {
      plan: "Din plan, som den stod",
      own: "Dine egne ord og bemærkninger, med dato",
      indsatser: "Hjælpen i planen, og hvem der stod for den",
    },
    readPlan: "Læs din plan",
    behind: "Det fulgte ikke med",
    behindBody:
      "Papirer, beskeder, svar fra kommunen og penge. Din nye kommune kan ikke se dem, før du giver lov. Du kan selv læse det hele her i Min Sag, som før.",
    closed: ({ from }: { from: string }) =>
      `${from} kan ikke se din sag mere. Et ja, du har givet dem, åbner ikke noget. Prøver de, kan du se det under »Hvem har set«.`,
    complain: ({ from }: { from: string }) =>
      `Du kan stadig klage over et svar fra ${from}. De kan kun åbne klagen og det svar, den handler om.`,
    looks: "Hvem har set",
  },
  en: {
    title: "Your case has moved",
    none: "Your case has not moved",
    noneBody: "If you move to another municipality, you can see here what came along.",
    heading: ({ from, to }) => `From ${from} to ${to}`,
    moved: "You moved",
    handedOver: "The case was handed over",
    by: ({ when, name }) => `${when} by ${name}`,
    taken: "It was taken on",
    notTaken: "Not yet",
    sagsnummer: "New case number",
    call: "Call",
    callOn: ({ to, phone }) => `${to} on ${phone}`,
    along: "What came along",
    alongList: {
      plan: "Your plan as it stood",
      own: "Your own words and remarks, with their dates",
      indsatser: "The help in the plan, and who was responsible for it",
    },
    readPlan: "Read your plan",
    behind: "What did not come along",
    behindBody:
      "Papers, messages, decisions and money. Your new municipality cannot see them before you allow it. You can still read it all here in Min Sag yourself.",
    closed: ({ from }) =>
      `${from} can no longer see your case. A yes you have given them opens nothing. If they try, you can see it under “Who has looked”.`,
    complain: ({ from }) =>
      `You can still complain about a decision by ${from}. They can only open the complaint and the decision it is about.`,
    looks: "Who has looked",
  },
});
