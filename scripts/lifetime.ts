/**
 * Calls `stop` once when this process should end: Ctrl-C, a polite kill, a closed terminal, or a
 * launcher that vanished. Several of them come for one Ctrl-C (terminal, npm and launcher each
 * send one), so every further one is ignored.
 */
export function onEnd(stop: () => void): void {
  let ending = false;
  const once = () => {
    if (ending) return;
    ending = true;
    stop();
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, once);
  process.on("disconnect", once);
  // After a closed terminal every line fails to print; that must not stop the stopping.
  process.stdout.on("error", () => {});
  process.stderr.on("error", () => {});
  // The listener alone would keep a finished script alive.
  process.channel?.unref();
}
