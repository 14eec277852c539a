import { StrictMode, startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { HydratedRouter } from "react-router/dom";
import { isLanguage } from "./i18n/define-text.ts";
import { PageContext } from "./page-context.ts";

const { lang } = document.documentElement;
// This file is only loaded by pages that hydrate, hence the constant.
const page = {
  lang: isLanguage(lang) ? lang : "da",
  nonce: undefined,
  hydrate: true,
  visitor: null,
} as const;

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <PageContext value={page}>
        <HydratedRouter />
      </PageContext>
    </StrictMode>,
  );
});
