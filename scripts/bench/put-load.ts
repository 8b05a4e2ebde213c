import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

export type Load = {
  /** An address on this machine; nothing else is ever loaded. */
  url: string;
  /** Asked for in turn, by each of the 50 connections. */
  paths: string[];
  seconds: number;
};

/** Requests a second, and how long one took in milliseconds. `failed` counts answers that were no 2xx. */
export type LoadResult = {
  perSecond: number;
  total: number;
  p50: number;
  p99: number;
  failed: number;
};

/** Sends as many requests as come back, from another process, and measures them. */
export async function putLoad(load: Load): Promise<LoadResult> {
  const { hostname } = new URL(load.url);
  if (hostname !== "127.0.0.1") throw new Error(`${hostname} is not this machine.`);
  const worker = fork(join(import.meta.dirname, "load-worker.ts"));
  worker.send(load);
  const failure = once(worker, "exit").then(() => {
    throw new Error("The load could not be sent.");
  });
  const [result] = await Promise.race([once(worker, "message"), failure]);
  return result as LoadResult;
}
