import { defineText } from "~/i18n/define-text.ts";

export const documentText = defineText({
  da: {
    from: ({ source }: { source: string }) => `Ligger hos ${source}`,
    pages: ({ count }: { count: number }) => (count === 1 ? "1 side" : `${count} sider`),
    status: {
      bestilt: "Bestilt, ikke kommet endnu",
      modtaget: "Modtaget",
      gaeldende: "Gælder nu",
      foraeldet: "Gælder ikke mere",
    },
    type: "Slags",
    category: "Handler om",
    writer: "Skrevet af",
    dated: "Dato",
    length: "Sider",
    state: "Status",
    noText: "Vi har ikke papirets ord her endnu. Ring til kommunen, hvis du vil se det.",
    ordered: "Papiret er bestilt. Du kan læse det her, når det kommer.",
  },
  en: {
    from: ({ source }) => `Kept by ${source}`,
    pages: ({ count }) => (count === 1 ? "1 page" : `${count} pages`),
    status: {
      bestilt: "Ordered, not here yet",
      modtaget: "Received",
      gaeldende: "Valid now",
      foraeldet: "No longer valid",
    },
    type: "Kind",
    category: "About",
    writer: "Written by",
    dated: "Date",
    length: "Pages",
    state: "Status",
    noText: "We do not have the words of this paper yet. Call the municipality to see it.",
    ordered: "The paper has been ordered. You can read it here when it comes.",
  },
});
