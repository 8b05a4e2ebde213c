import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { environmentForChild } from "#lib/platform/env";

const command = join(import.meta.dirname, "../run.mjs");
const patience = 60_000;

export type RunningSite = {
  url: string;
  pid: number;
  /** From the command to the first whole home page, in milliseconds. */
  startedIn: number;
  stop(): Promise<void>;
};

/**
 * Starts the site as `npm start` does, on a data folder that is filled or is to be filled with the demo, and waits for
 * its first answer.
 */
export async function runSite(
  dataDir: string,
  content: "its own" | "demo" = "its own",
): Promise<RunningSite> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const began = performance.now();
  const child = spawn(process.execPath, [command, "start"], {
    stdio: ["ignore", "ignore", "inherit"],
    env: environmentForChild({
      DATA_DIR: dataDir,
      PORT: String(port),
      HOST: "127.0.0.1",
      SITE_URL: "",
      DATABASE_URL: "",
      DEMO: content === "demo" ? "1" : "0",
    }),
  });
  const stop = async () => {
    if (child.exitCode !== null) return;
    const ended = once(child, "exit");
    child.kill("SIGTERM");
    await ended;
  };
  while (!(await answers(url))) {
    if (child.exitCode !== null) throw new Error("The site ended before its first answer.");
    if (performance.now() - began > patience) {
      await stop();
      throw new Error("The site did not answer within a minute.");
    }
    await wait(20);
  }
  return { url, pid: child.pid ?? 0, startedIn: performance.now() - began, stop };
}

async function answers(url: string): Promise<boolean> {
  const response = await fetch(url).catch(() => null);
  await response?.text();
  return response?.status === 200;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (address === null || typeof address === "string") throw new Error("No free port was given.");
  return address.port;
}
