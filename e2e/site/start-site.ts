import type { ChildProcess } from "node:child_process";
import { freePort } from "./data-dir.ts";
import { type Settings, spawnCommand } from "./run-command.ts";

export type RunningSite = {
  url: string;
  port: number;
  dataDir: string;
  /** Everything that it wrote. */
  output(): string;
  /** Ends it as an operator would, and answers with its exit code. */
  stop(): Promise<number | null>;
  /** Ends the server and the commands around it without a word; Postgres, which is not one of them, lives on. */
  kill(): Promise<void>;
};

/** `npm start` on a data folder; answers once the site does. Throws with what it wrote when it does not come up. */
export async function startSite(
  dataDir: string,
  more: Settings & { port?: number } = {},
): Promise<RunningSite> {
  const { port = await freePort(), ...settings } = more;
  const child = spawnCommand("start", {
    settings: { ...settings, DATA_DIR: dataDir, PORT: String(port) },
  });
  const written: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text: string) => written.push(text));
  }
  const output = () => written.join("");
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  await untilAnswering(child, output);
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    dataDir,
    output,
    async stop() {
      child.kill("SIGTERM");
      return ended;
    },
    async kill() {
      killGroup(child);
      await ended;
    },
  };
}

function untilAnswering(child: ChildProcess, output: () => string): Promise<void> {
  return new Promise((resolve, reject) => {
    child.stdout?.on("data", () => {
      if (output().includes("The site answers on ")) resolve();
    });
    child.on("close", (code) =>
      reject(new Error(`The site ended with ${code} before it answered:\n${output()}`)),
    );
  });
}

function killGroup(child: ChildProcess): void {
  if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
}
