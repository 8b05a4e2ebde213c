import type { Answer } from "#lib/delivery/capture-response";
import { fillAge } from "#lib/delivery/fill-age";
import { fillToday } from "#lib/delivery/fill-today";
import {
  cacheWordOf,
  carriedHeaders,
  pageHeaders,
  publicCacheControl,
  safetyHeaders,
} from "#lib/delivery/public-headers";
import { sendFinished } from "#lib/delivery/send-finished";
import { stripRuntime } from "#lib/delivery/strip-runtime";
import type { DeliveryDesk, Visit } from "#lib/delivery/visit";

/**
 * Finishes what the origin answered and sends it. A page loses the client runtime and gets today's date and its age;
 * feeds, sitemaps and files keep their bytes. What the origin makes anew for every request may say itself
 * how it is cached.
 */
export async function sendPage(desk: DeliveryDesk, visit: Visit, answer: Answer): Promise<void> {
  const isHtml = String(answer.headers["content-type"] ?? "").startsWith("text/html");
  const { body, isFinished } = isHtml
    ? finishHtml(desk, visit, answer.body)
    : { body: answer.body, isFinished: true };
  const word = isFinished ? cacheWordOf(answer.headers) : "pass";
  const headers = {
    ...safetyHeaders,
    ...(isHtml && desk.mode === "production" && pageHeaders),
    ...carriedHeaders(answer.headers),
    "cache-control": isFinished ? cachingOf(answer) : "no-store",
    "x-dateline-cache": word,
  };
  await sendFinished(visit, { status: answer.status, headers, body });
}

/** The answer to an anonymous question may be shared, unless the origin says otherwise of its own accord. */
function cachingOf({ headers }: Answer): string {
  const own = cacheWordOf(headers) === "pass" ? headers["cache-control"] : undefined;
  return String(own ?? publicCacheControl);
}

/** While developing the client runtime stays, for it shows changes as they are made. */
function finishHtml(
  desk: DeliveryDesk,
  { path }: Visit,
  page: Buffer,
): { body: Buffer; isFinished: boolean } {
  const text = page.toString("utf8");
  const { html, unlisted } =
    desk.mode === "production" ? stripRuntime(text) : { html: text, unlisted: [] };
  if (unlisted.length > 0) {
    desk.log.error("A public page holds a script that nobody listed", { path, unlisted });
  }
  const now = desk.clock.now();
  const body = Buffer.from(fillAge(fillToday(html, now), now));
  return { body, isFinished: desk.mode === "production" && unlisted.length === 0 };
}
