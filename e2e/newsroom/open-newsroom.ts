import { fork } from "node:child_process";
import { once } from "node:events";
import { environmentForChild } from "#lib/platform/env";
import { findRunningPostgres } from "#lib/platform/postgres/embedded";
import type { Order, Report, Verbs } from "./newsroom-process.ts";

/** What the desk of a running site can be asked to do, one thing at a time. */
export type NewsroomOfSite = Verbs & { close(): Promise<void> };

const names: (keyof Verbs)[] = [
  "publish",
  "embargo",
  "movePlans",
  "movePickEnds",
  "hideSecrets",
  "withdraw",
  "publishAgain",
  "correct",
  "rename",
  "retitle",
  "listAddresses",
  "listFollowed",
  "markExpiries",
  "expiredSince",
  "findOneOfEach",
  "addUser",
  "invite",
  "passwordLink",
  "changeRole",
  "deactivate",
  "sweepOldImports",
];

export async function openNewsroom(dataDir: string): Promise<NewsroomOfSite> {
  const url = await findRunningPostgres(dataDir);
  if (url === null) throw new Error("The site under test has no database.");
  const script = new URL("newsroom-process.ts", import.meta.url);
  const child = fork(script, {
    execArgv: ["--conditions=react-server", "--disable-warning=ExperimentalWarning"],
    env: environmentForChild({ DATABASE_URL: url, DATA_DIR: dataDir, NODE_OPTIONS: "" }),
  });

  async function order(name: keyof Verbs, words: unknown[]): Promise<unknown> {
    const ended = new AbortController();
    const end = () => ended.abort(new Error("The newsroom's process ended."));
    child.once("exit", end);
    child.send({ name, words } satisfies Order);
    const [report]: Report[] = await once(child, "message", { signal: ended.signal });
    child.off("exit", end);
    if (report?.ok) return report.value;
    throw new Error(`The newsroom could not ${name}: ${report?.sentence}`);
  }

  const desk = Object.fromEntries(
    names.map((name) => [name, (...words: unknown[]) => order(name, words)]),
  ) as Verbs;
  async function close(): Promise<void> {
    if (child.exitCode !== null) return;
    const exit = once(child, "exit");
    child.disconnect();
    await exit;
  }
  return { ...desk, close };
}
