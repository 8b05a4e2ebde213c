import { maskSecrets } from "#lib/platform/mask-secrets";

/** One structured line for the operator; never shown to readers. */
export type Log = {
  info(message: string, facts?: Record<string, unknown>): void;
  warn(message: string, facts?: Record<string, unknown>): void;
  error(message: string, facts?: Record<string, unknown>): void;
};

export const log: Log = {
  info: (message, facts) => write("info", message, facts),
  warn: (message, facts) => write("warn", message, facts),
  error: (message, facts) => write("error", message, facts),
};

function write(level: string, message: string, facts: Record<string, unknown> = {}): void {
  const told = { time: new Date().toISOString(), level, message, ...facts };
  const line = maskSecrets(JSON.stringify(told));
  (level === "info" ? process.stdout : process.stderr).write(`${line}\n`);
}
