import type { Answer } from "#lib/delivery/capture-response";
import { fillAge } from "#lib/delivery/fill-age";
import { fillToday } from "#lib/delivery/fill-today";
import type { KeptBytes } from "#lib/delivery/kept-pages";
import { keptUntil } from "#lib/delivery/kept-until";
import type { ContentEncoding } from "#lib/delivery/negotiate-encoding";
import { packBytes } from "#lib/delivery/pack-bytes";
import {
  type CacheWord,
  cacheWordOf,
  carriedHeaders,
  pageHeadersOf,
  publicCacheControl,
  safetyHeaders,
} from "#lib/delivery/public-headers";
import { stripRuntime } from "#lib/delivery/strip-runtime";
import type { DeliveryDesk } from "#lib/delivery/visit";

export type FinishedPage = {
  word: CacheWord;
  /** Packed once for each encoding, however many readers wait for it; `last` is what was kept of the page. */
  pack(wish: ContentEncoding, last?: KeptBytes): Promise<KeptBytes>;
  /** Until when it may be kept; null for what is made anew for every request, or is being made anew. */
  until: Date | null;
};

/**
 * Finishes what the origin answered for a path. A page loses the client runtime and gets its styles, today's date and
 * its age; feeds, sitemaps and files keep their bytes. What the origin makes anew for every request may say itself
 * how it is cached.
 */
export async function finishPage(
  desk: DeliveryDesk,
  path: string,
  answer: Answer,
): Promise<FinishedPage> {
  const isHtml = String(answer.headers["content-type"] ?? "").startsWith("text/html");
  const { html, isFinished } = isHtml
    ? await withoutRuntime(desk, path, answer.body.toString("utf8"))
    : { html: "", isFinished: true };
  const now = desk.clock.now();
  const body = isHtml ? Buffer.from(fillAge(fillToday(html, now), now)) : answer.body;
  const headers = {
    ...safetyHeaders,
    ...(isHtml && desk.mode === "production" && pageHeadersOf(html)),
    ...carriedHeaders(answer.headers),
    "cache-control": isFinished ? cachingOf(answer) : "no-store",
  };
  const packed = new Map<ContentEncoding, Promise<KeptBytes>>();
  return {
    word: isFinished ? cacheWordOf(answer.headers) : "pass",
    pack(wish, last) {
      const known = packed.get(wish) ?? packBytes({ headers, body }, wish, last);
      packed.set(wish, known);
      return known;
    },
    until: isFinished && isCurrent(answer) ? keptUntil(html, answer.headers, now) : null,
  };
}

/** What is being refreshed behind its readers is shown, and asked for again by the next one. */
function isCurrent({ headers }: Answer): boolean {
  return cacheWordOf(headers) !== "pass" && headers["x-nextjs-cache"] !== "STALE";
}

/** The answer to an anonymous question may be shared, unless the origin says otherwise of its own accord. */
function cachingOf({ headers }: Answer): string {
  const own = cacheWordOf(headers) === "pass" ? headers["cache-control"] : undefined;
  return String(own ?? publicCacheControl);
}

/** While developing the client runtime stays, for it shows changes as they are made, and nothing is finished. */
async function withoutRuntime(
  desk: DeliveryDesk,
  path: string,
  text: string,
): Promise<{ html: string; isFinished: boolean }> {
  if (desk.mode !== "production") return { html: text, isFinished: false };
  const { html, unlisted } = stripRuntime(text);
  if (unlisted.length > 0) {
    desk.log.error("A public page holds a script that nobody listed", { path, unlisted });
    return { html, isFinished: false };
  }
  return { html: await desk.styles.inline(html), isFinished: true };
}
