import { setImmediate } from "node:timers/promises";

/** Long enough to be worth a pause, short enough that nobody waits for the rest. */
const longest = 4;

/**
 * For work on many things that never waits by itself: call it after each. Every few milliseconds it lets others have
 * their turn, who may be waiting for no more than to hand on an answer.
 */
export function makeBreath(): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < longest) return undefined;
    return setImmediate().then(() => {
      since = performance.now();
    });
  };
}
