import { prose } from "./prose.ts";

/** The words of Nørreby Kommune on how to complain (forvaltningsloven § 25). */
export const klagevejledning = prose(`
  Er du uenig, kan du klage. Du skal klage inden 4 uger fra den dag, du fik brevet. Du kan
  skrive din klage ved siden af svaret her i Min Sag. Du kan også ringe til kommunen. Det koster ikke
  noget at klage.

  Kommunen ser først på sit svar igen. Det skal ske inden 4 uger. Får du ikke medhold, sender vi
  din klage til Ankestyrelsen. Det skal du ikke selv gøre. Du må gerne få en anden til at hjælpe
  dig.
`);

/** Of an assessment, which decides nothing: over what, then, and what else can be done. */
export const vurderingVejledning = prose(`
  Vurderingen er ikke en afgørelse. Du kan klage over det svar fra kommunen, der bygger på den. I det
  svar står, hvordan du klager, og hvornår du senest kan gøre det.

  Er der noget forkert i vurderingen, så skriv eller ring til din sagsbehandler. Du kan også bede om en
  ny vurdering.
`);
