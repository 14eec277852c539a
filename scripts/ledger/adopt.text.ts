import { defineText } from "../../app/i18n/define-text.ts";

export const adoptText = defineText({
  da: {
    usage: "npm run ledger -- adopt tager ikke flere ord.",
    busy: "En anden proces arbejder på loggen. Stop Min Sag først.",
    done: ({ placed }: { placed: number }) =>
      `Loggen hører nu til her. ${placed} indførsler fik deres plads.`,
  },
  en: {
    usage: "npm run ledger -- adopt takes no further words.",
    busy: "Another process works on the log. Stop Min Sag first.",
    done: ({ placed }) => `The log is at home here now. ${placed} entries got their place.`,
  },
});
