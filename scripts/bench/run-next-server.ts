import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { environmentForChild } from "#lib/platform/env";
import type { BareServer } from "./run-bare-server.ts";

/** Next's own request handler on the build and the database of the site: what delivery is measured against. */
export async function runNextServer(): Promise<BareServer> {
  const child = fork(join(import.meta.dirname, "next-server.ts"), {
    env: environmentForChild({ NODE_ENV: "production", JOBS: "0" }),
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const failure = once(child, "exit").then(() => {
    throw new Error("Next did not start.");
  });
  const [port] = await Promise.race([once(child, "message"), failure]);
  return {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    async stop() {
      child.kill();
      await failure.catch(() => undefined);
    },
  };
}
