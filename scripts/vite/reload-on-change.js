// @ts-check
/// <reference types="vite/client" />
/* `npm run dev` only: a page for reading ships no framework that could replace its parts. */
import.meta.hot?.on("min-sag:changed", () => location.reload());
