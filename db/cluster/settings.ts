import { totalmem } from "node:os";

/**
 * Server settings given at every start, so that they follow the code and not the day the cluster
 * was created. Statement texts and error details stay out of the server's log: they can hold
 * personal data.
 *
 * @param durable false only for throw-away clusters: a power cut may lose data, a crash may not
 */
export function serverSettings(port: number, durable: boolean): Record<string, string> {
  return {
    port: String(port),
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    max_connections: "100",
    shared_buffers: `${pageCacheMegabytes(totalmem())}MB`,
    wal_compression: "on",
    fsync: durable ? "on" : "off",
    full_page_writes: durable ? "on" : "off",
    synchronous_commit: "on",
    jit: "off",
    timezone: "UTC",
    log_timezone: "UTC",
    log_checkpoints: "off",
    log_error_verbosity: "terse",
    log_min_error_statement: "panic",
  };
}

/** An eighth of the machine: what does not fit is read through the operating system, at twice the price. */
function pageCacheMegabytes(memory: number): number {
  return Math.round(Math.min(8192, Math.max(128, memory / 8 / 2 ** 20)));
}

/** The settings as one string for `pg_ctl -o`; no value may hold a space. */
export function asOptions(settings: Record<string, string>): string {
  return Object.entries(settings)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(" ");
}
