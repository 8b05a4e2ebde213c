import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import {
  type Answer,
  type CaptureLimits,
  captureLimits,
  captureResponse,
} from "#lib/delivery/capture-response";
import type { Origin } from "#lib/delivery/origin";
import { makeLine } from "#lib/delivery/wait-in-line";
import { type PageWork, withPageWork } from "#lib/platform/page-work";

type Question = Omit<Parameters<typeof captureResponse>[0], "origin" | "message">;

export type Expiring = {
  /** Whether readers of a page that is being made wait until it is made anew. */
  patience: "wait" | "serve";
  /** What is expired: what pages read each for themselves, or also what all of them share, such as the masthead. */
  reach: "their own" | "shared";
};

export type Renders = {
  /** Asks the origin for a page of the public site; see `captureResponse`. */
  ask(question: Question): Promise<Answer | null>;
  /**
   * Expires what is kept, so that it stays expired. Next dates a page by the end of its render and lets later
   * requests join it: one that read the database before a publication and ended after it would be shown, and
   * kept, as the newest. So what had begun to read is waited for and expired once more, and with `patience` "wait"
   * its readers wait as well. What still waits for its turn to read will read what is new; what all pages share it
   * may have already.
   */
  expire(expire: () => Promise<void>, how: Expiring): Promise<void>;
};

type Making = { target: string; work: PageWork };

/**
 * Questions to the origin at a time. A page is made in a hundred small steps, and between two of them whatever else is
 * asked gets a step: beside fifty questions it would take seconds. Searches wait for the database most of the time.
 */
const pagesAtOnce = 2;
const searchesAtOnce = 4;

/** `origin` makes the pages; a page not made within twice the limit is not waited for. */
export function makeRenders(origin: Origin, limits: CaptureLimits = captureLimits): Renders {
  const making = new Set<Making>();
  const pages = makeLine(pagesAtOnce, limits.timeout);
  const searches = makeLine(searchesAtOnce, limits.timeout);
  const held = new Map<string, Promise<void>>();

  /** The origin, which is watched until nothing goes on for the question any more. */
  function watched(target: string): Origin {
    return (request, response) => {
      // What streams is made, however slowly its reader takes it.
      const answered = Promise.race([once(response, "close"), once(response, "streaming")]);
      const { answer, work } = withPageWork(() => origin(request, response), answered);
      const one = { target, work };
      making.add(one);
      void work.end.then(() => making.delete(one));
      return answer;
    };
  }

  async function expireAgain(some: Making[], expire: () => Promise<void>): Promise<void> {
    const hung = new AbortController();
    const longest = wait(2 * limits.timeout, undefined, { signal: hung.signal, ref: false });
    await Promise.race([Promise.all(some.map(({ work }) => work.end)), longest]);
    hung.abort();
    await longest.catch(() => undefined);
    await expire();
  }

  return {
    async ask(question) {
      const { target } = question;
      while (held.has(target)) await held.get(target);
      const inLine = target.includes("?") ? searches : pages;
      return inLine((leave) => {
        const asked = { ...question, origin: watched(target) };
        if (question.overflow === undefined) return captureResponse(asked);
        const { overflow } = question;
        return captureResponse({
          ...asked,
          overflow: (head) => {
            leave();
            return overflow(head);
          },
        });
      });
    },
    async expire(expire, { patience, reach }) {
      await expire();
      const some = [...making].filter(({ work }) => work.hasBegun || reach === "shared");
      if (some.length === 0) return;
      const done = expireAgain(some, expire);
      if (patience === "serve") return done;
      const release = done.catch(() => undefined);
      const targets = new Set(some.map(({ target }) => target));
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
