import { spawn } from "node:child_process";
import { join } from "node:path";
import { environmentForChild } from "#lib/platform/env";

const server = join(import.meta.dirname, "..", "server.ts");

/**
 * Serves in a process of its own until that ends, since Next wants to know from the first line whether it is
 * in production; the database may stop only after it.
 *
 * @returns the exit code of the server
 */
export function serveSite(mode: "production" | "development", siteUrl: string): Promise<number> {
  const words = [...process.execArgv, server, ...(mode === "development" ? ["--dev"] : [])];
  const child = spawn(process.execPath, words, {
    // The channel tells the server when this process is gone, however it ended.
    stdio: ["inherit", "inherit", "inherit", "ipc"],
    env: environmentForChild({ NODE_ENV: mode, SITE_URL: siteUrl }),
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => child.kill("SIGTERM"));
  }
  return new Promise((resolve) => child.on("exit", (code) => resolve(code ?? 0)));
}
