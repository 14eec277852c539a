import fontUrl from "@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-wght-normal.woff2?url";
import type { ReactNode } from "react";
import { isRouteErrorResponse, Links, Outlet, Scripts, useRouteError } from "react-router";
import type { Route } from "./+types/root";
import "./app.css";
import { ErrorPage } from "./components/error-page.tsx";
import enhanceUrl from "./enhance/enhance.js?url";
import { requestMiddleware } from "./middleware/request.ts";
import { sessionMiddleware } from "./middleware/session.ts";
import { usePage } from "./page-context.ts";

export const middleware: Route.MiddlewareFunction[] = [requestMiddleware, sessionMiddleware];

/** The document. It knows no person: the header with a name is drawn by the page's own shell. */
export function Layout({ children }: { readonly children: ReactNode }) {
  const { lang, nonce, hydrate } = usePage();
  return (
    <html lang={lang}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="color-scheme" content="light dark" />
        <meta name="format-detection" content="telephone=no" />
        <link rel="preload" href={fontUrl} as="font" type="font/woff2" crossOrigin="anonymous" />
        <link rel="icon" href="/ikon.svg" type="image/svg+xml" />
        {/* Styles are let in by their origin: the browser would know of no nonce to compare. */}
        <Links nonce="" />
        <script type="module" src={enhanceUrl} nonce={nonce} suppressHydrationWarning />
      </head>
      <body>
        {children}
        {hydrate ? <Scripts /> : null}
        {import.meta.env.DEV && !hydrate ? (
          <script type="module" src="/scripts/vite/reload-on-change.js" nonce={nonce} />
        ) : null}
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary() {
  const error = useRouteError();
  if (!isRouteErrorResponse(error)) return <ErrorPage status={500} />;
  return <ErrorPage status={error.status} thrown={error.data} />;
}
