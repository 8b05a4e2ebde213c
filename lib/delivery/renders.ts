import { setTimeout as wait } from "node:timers/promises";
import {
  type Answer,
  type CaptureLimits,
  captureLimits,
  captureResponse,
} from "#lib/delivery/capture-response";
import type { Origin } from "#lib/delivery/origin";

type Question = Omit<Parameters<typeof captureResponse>[0], "origin" | "message">;

export type Renders = {
  /** Asks the origin for a page of the public site; see `captureResponse`. */
  ask(question: Question): Promise<Answer | null>;
  /**
   * Expires what is kept, so that it stays expired. Next dates a page by the end of its render and lets later
   * requests join it: one that read the database before a publication and ended after it would be shown, and
   * kept, as the newest. So what was being rendered is waited for and expired once more, and with `patience`
   * "wait" its readers wait as well.
   */
  expire(expire: () => Promise<void>, patience: "wait" | "serve"): Promise<void>;
};

/** Between two looks at a page that is refreshed behind its readers, in milliseconds. */
const pause = 25;

/** `origin` makes the pages; a page not made within twice the limit is not waited for. */
export function makeRenders(origin: Origin, limits: CaptureLimits = captureLimits): Renders {
  /** Requests under way, and pages that were served stale, which are refreshed after their answer. */
  const asking = new Map<string, Set<Promise<unknown>>>();
  const refreshing = new Map<string, number>();
  const held = new Map<string, Promise<void>>();
  const longest = 2 * limits.timeout;

  async function capture(question: Question): Promise<Answer | null> {
    const { target } = question;
    try {
      const answer = await captureResponse({ ...question, origin });
      if (answer?.headers["x-nextjs-cache"] === "STALE") refreshing.set(target, Date.now());
      else refreshing.delete(target);
      return answer;
    } catch (error) {
      // Whoever did not answer in time may still be making the page.
      refreshing.set(target, Date.now());
      throw error;
    }
  }

  async function ask(question: Question): Promise<Answer | null> {
    const { target } = question;
    while (held.has(target)) await held.get(target);
    const answer = capture(question);
    const others = asking.get(target) ?? new Set();
    asking.set(target, others.add(answer));
    try {
      return await answer;
    } finally {
      others.delete(answer);
      if (others.size === 0 && asking.get(target) === others) asking.delete(target);
    }
  }

  /** Until nothing that is being made of this page now is still being made. */
  async function settled(target: string): Promise<void> {
    const end = Date.now() + longest;
    await Promise.allSettled(asking.get(target) ?? []);
    while (refreshing.has(target) && Date.now() < end) {
      await wait(pause);
      await capture({ target, limits }).catch(() => undefined);
    }
  }

  function underWay(): string[] {
    for (const [target, since] of refreshing) {
      if (Date.now() - since > longest) refreshing.delete(target);
    }
    return [...new Set([...asking.keys(), ...refreshing.keys()])];
  }

  async function expireAgain(targets: string[], expire: () => Promise<void>): Promise<void> {
    await Promise.all(targets.map(settled));
    await expire();
  }

  return {
    ask,
    async expire(expire, patience) {
      await expire();
      const targets = underWay();
      if (targets.length === 0) return;
      const done = expireAgain(targets, expire);
      if (patience === "serve") return done;
      const release = done.catch(() => undefined);
      for (const target of targets) held.set(target, release);
      try {
        await done;
      } finally {
        for (const target of targets) {
          if (held.get(target) === release) held.delete(target);
        }
      }
    },
  };
}
