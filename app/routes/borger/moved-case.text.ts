import { defineText } from "~/i18n/define-text.ts";

export const movedCaseText = defineText({
  da: {
    title: "Din sag er flyttet til en anden kommune",
    body: ({ authority }: { authority: string }) =>
      `${authority} arbejder ikke med din sag mere. Derfor kan du ikke skrive noget nyt i den her.`,
    call: ({ authority, phone }: { authority: string; phone: string }) =>
      `Ring til din nye kommune. Ved du ikke, hvem der har din sag nu? Så ring til ${authority} på ${phone}.`,
    keep: "Du kan stadig læse alt det, der er i sagen, og klage over et svar.",
  },
  en: {
    title: "Your case has moved to another municipality",
    body: ({ authority }) =>
      `${authority} no longer works on your case. So you cannot write anything new in it here.`,
    call: ({ authority, phone }) =>
      `Call your new municipality. If you do not know who has your case now, call ${authority} on ${phone}.`,
    keep: "You can still read everything in the case, and complain about a decision.",
  },
});
