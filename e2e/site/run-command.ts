import { type ChildProcess, spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { environmentForChild } from "#lib/platform/env";

const root = new URL("../../", import.meta.url).pathname;

/** What a person set in the shell that runs the tests is not meant for the sites under test. */
const nothingSet = {
  DATABASE_URL: "",
  PORT: "",
  HOST: "",
  SITE_URL: "",
  DATA_DIR: "",
  AUTH_SECRET: "",
  ADMIN_EMAIL: "",
  ADMIN_PASSWORD: "",
  SMTP_URL: "",
  MAIL_FROM: "",
  TRUSTED_PROXIES: "",
  FEED_HOSTS: "",
  DEMO: "",
  JOBS: "",
};

export type Settings = Partial<Record<keyof typeof nothingSet, string>>;

/** Starts `npm run <command> -- words…` in a group of its own, so that signals reach only what a test means. */
export function spawnCommand(
  command: string,
  { words = [], settings }: { words?: string[]; settings: Settings },
): ChildProcess {
  return spawn(process.execPath, ["scripts/run.mjs", command, ...words], {
    cwd: root,
    detached: true,
    stdio: ["pipe", "pipe", "pipe"],
    env: environmentForChild({ ...nothingSet, NODE_OPTIONS: "", NODE_ENV: "", ...settings }),
  });
}

export type Ended = { code: number | null; said: string; complained: string };

/** Runs a command to its end, with `input` piped in. */
export async function runCommand(
  command: string,
  { input = "", ...more }: { words?: string[]; settings: Settings; input?: string },
): Promise<Ended> {
  const child = spawnCommand(command, more);
  if (child.stdin === null || child.stdout === null || child.stderr === null) {
    throw new Error("The command has no pipes.");
  }
  // A command that refuses at once does not read what is piped in.
  child.stdin.on("error", () => undefined);
  child.stdin.end(input);
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  const [code, said, complained] = await Promise.all([
    ended,
    text(child.stdout),
    text(child.stderr),
  ]);
  return { code, said, complained };
}
