import { type PageEdition, plainErrorPage } from "#lib/delivery/plain-error-page";
import type { ErrorPageName } from "#lib/language/wording";
import type { Clock } from "#lib/platform/clock";
import { messageOf } from "#lib/platform/errors";
import type { Log } from "#lib/platform/log";

/** The designed bodies of errors, one of each for every edition, held so that showing them needs no database. */
export type ErrorPages = {
  /** The edition that a decoded path belongs to: its first segment, or else the default one. */
  editionOf(path: string): string;
  find(name: ErrorPageName, editionCode: string): string;
  /** Makes them anew: at the start, and when editions, sections or their labels change. Never throws. */
  reload(): Promise<void>;
};

const names: ErrorPageName[] = [400, 404, 410, 503, "closed"];
const retryAfter = 30_000;

/**
 * Keeps the error pages by asking for the internal pages `/~/errors/404`, `/fa/errors/410` and so on. A
 * page that cannot be made keeps its last good copy; one that never could be is plain, and is tried
 * again when it is wanted, at most every 30 seconds.
 */
export function makeErrorPages(sources: {
  /** The finished HTML of an internal path; throws when there is none. */
  fetchPage: (path: string) => Promise<string>;
  listEditions: () => Promise<PageEdition[]>;
  clock: Clock;
  log: Log;
}): ErrorPages {
  const { fetchPage, listEditions, clock, log } = sources;
  const held = new Map<string, string>();
  let editions: PageEdition[] = [];
  let running: Promise<void> = Promise.resolve();
  let queued: Promise<void> | null = null;
  let startedAt = Number.NEGATIVE_INFINITY;

  async function load(): Promise<void> {
    startedAt = clock.now().getTime();
    editions = await listEditions();
    const wanted = editions.flatMap((edition) => names.map((name) => ({ edition, name })));
    for (const { edition, name } of wanted) {
      const path = `/${edition.isDefault ? "~" : edition.code}/errors/${name}`;
      await fetchPage(path)
        .then((html) => held.set(keyOf(name, edition.code), html))
        .catch((error: unknown) => warn(path, error));
    }
  }

  function warn(path: string, error: unknown): void {
    log.warn("An error page could not be made", { path, reason: messageOf(error) });
  }

  function reload(): Promise<void> {
    queued ??= running.then(() => {
      queued = null;
      running = load().catch((error: unknown) => warn("*", error));
      return running;
    });
    return queued;
  }

  return {
    editionOf(path) {
      const first = path.split("/")[1];
      const known = editions.find(({ code }) => code === first);
      return (known ?? editions.find(({ isDefault }) => isDefault))?.code ?? "en";
    },
    find(name, editionCode) {
      const page = held.get(keyOf(name, editionCode));
      if (page !== undefined) return page;
      if (clock.now().getTime() - startedAt > retryAfter) void reload();
      const edition = editions.find(({ code }) => code === editionCode);
      return plainErrorPage(name, edition ?? { code: editionCode, isDefault: true });
    },
    reload,
  };
}

function keyOf(name: ErrorPageName, editionCode: string): string {
  return `${editionCode} ${name}`;
}
