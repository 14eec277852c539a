import { type DestinationStream, type Logger, pino } from "pino";

/**
 * Structured log, one JSON line per event. Callers pass codes, never people: no names, no raw
 * URLs, no error messages (they may quote data). The redaction below is a net, not a licence.
 *
 * @param level pino level, "silent" in tests
 * @param destination where lines go; standard output when absent
 */
export function createLogger(level = "info", destination?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    redact: { paths: ["*.cookie", "*.authorization", "*.cpr", "cpr", "cookie"], remove: true },
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  return destination ? pino(options, destination) : pino(options);
}
