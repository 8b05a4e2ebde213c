import "server-only";
import { applyPattern, type Compiled, compilePattern } from "#lib/addresses/address-pattern";
import { publishedDb } from "#lib/platform/db";
import { findRoute, type RouteAnswer } from "#lib/published/find-route";

/** The patterns of addresses, kept in memory until they are loaded again. */
export type Patterns = {
  /** Whether any of them speaks of an address; asks nobody. */
  fits(path: string): boolean;
  /** Where they lead it: to something that answers, never to another pattern or to nothing. */
  find(path: string): Promise<RouteAnswer>;
  reload(): Promise<void>;
};

/** So many of them are asked for one address: whoever asks for thousands that are not there costs no more. */
const mostAsked = 10;

/**
 * The rules for many addresses at once. The first whose result is there answers; one whose result is not there is
 * passed over, so that nobody is sent from nothing to nothing.
 */
export function makePatterns(): Patterns {
  let patterns: Compiled[] = [];
  const fitting = (path: string) =>
    patterns.flatMap((pattern) => {
      const result = applyPattern(pattern, path);
      return result === undefined || result === path ? [] : [result];
    });
  return {
    fits: (path) => fitting(path).length > 0,
    async find(path) {
      for (const result of fitting(path).slice(0, mostAsked)) {
        const answer = result === null ? gone : await findMoved(result);
        if (answer.kind !== "unknown") return answer;
      }
      return { kind: "unknown" };
    },
    async reload() {
      const rows = await publishedDb().addressPattern.findMany({ orderBy: inOrder });
      patterns = rows.map(compilePattern);
    },
  };
}

const gone: RouteAnswer = { kind: "gone", notice: null };
const inOrder = [{ position: "asc" as const }, { id: "asc" as const }];

async function findMoved(path: string): Promise<RouteAnswer> {
  const there = await findRoute(path);
  return there.kind === "live" ? { kind: "moved", location: path } : there;
}
