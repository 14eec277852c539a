/** Where short lines for the person at the terminal go. Never a secret, never personal data. */
export type Log = (line: string) => void;

/** A failure the person at the terminal can do something about: its message says what. */
export class ClusterError extends Error {
  override name = "ClusterError";
}

/** The three programs a private cluster needs, all of one version. */
export interface Binaries {
  kind: "embedded" | "system";
  initdb: string;
  pgCtl: string;
  postgres: string;
  /** 15, 16, … as in PG_VERSION. */
  major: number;
}

/** The operating system's user that PostgreSQL runs as when we are root. */
export interface ServiceUser {
  uid: number;
  gid: number;
}
