import { defineText } from "../../i18n/define-text.ts";

export const chartText = defineText({
  da: { table: "Se tallene i en tabel", none: "ikke noget tal" },
  en: { table: "See the figures in a table", none: "no figure" },
});
