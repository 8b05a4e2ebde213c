import type { Log } from "#lib/platform/log";

type Printer = Pick<Console, "error">;

/**
 * Whoever leaves while they send something has done nothing wrong, and nothing is to be looked into: what Next prints of it,
 * several lines each time, becomes one quiet line.
 */
export function quietBrokenOff(printer: Printer, log: Pick<Log, "info">): void {
  const print = printer.error.bind(printer);
  printer.error = (...words: unknown[]) => {
    if (words.some(isBrokenOff)) log.info("A request broke off before all of it had come");
    else print(...words);
  };
}

/** As `node:http` says of a request whose connection is gone; and of an answer from elsewhere, a bucket's say, which is a fault. */
function isBrokenOff(word: unknown): boolean {
  return (
    word instanceof Error &&
    word.message === "aborted" &&
    (word as NodeJS.ErrnoException).code === "ECONNRESET" &&
    !word.stack?.includes("node:_http_client")
  );
}
