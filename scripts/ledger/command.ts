import type { Language } from "../../app/i18n/define-text.ts";

/** What a command gets besides its arguments. */
export interface Surroundings {
  readonly lang: Language;
  /** The folder relative paths are meant from. */
  readonly from: string;
  readonly say: (line: string) => void;
}

/** @returns the exit code: 0 all well, 1 something does not hold, 2 not asked rightly */
export type Command = (args: string[], around: Surroundings) => Promise<number>;
