import { lastModifiedOf, stateOfBody } from "#lib/delivery/body-state";
import { cacheTags } from "#lib/delivery/cache-tags";
import { datePage } from "#lib/delivery/date-page";
import type { KeptBytes, PageFacts } from "#lib/delivery/kept-pages";
import type { ContentEncoding } from "#lib/delivery/negotiate-encoding";
import { packBytes } from "#lib/delivery/pack-bytes";
import {
  carriedHeaders,
  documentHeaders,
  pageHeadersOf,
  publicCacheControl,
  safetyHeaders,
} from "#lib/delivery/public-headers";
import type { Rendered } from "#lib/delivery/renders";
import { isXmlFeed } from "#lib/delivery/shown-feed";
import { stripRuntime } from "#lib/delivery/strip-runtime";
import type { DeliveryDesk } from "#lib/delivery/visit";

export type FinishedPage = {
  /** What is to be known of it while it is kept; null for what is made anew for every request. */
  facts: PageFacts | null;
  /** Packed once for each encoding, however many readers wait for it; `last` is what was kept of the page. */
  pack(wish: ContentEncoding, last?: KeptBytes): Promise<KeptBytes>;
};

/**
 * Finishes what the origin answered for a path. A page loses the client runtime and gets its styles, today's date and
 * its age; feeds, sitemaps and files keep their bytes. What the origin makes anew for every request may say itself
 * how it is cached.
 */
export async function finishPage(
  desk: DeliveryDesk,
  { path, target }: { path: string; target: string },
  answer: Rendered,
): Promise<FinishedPage> {
  const { tags, mark, ends } = answer;
  const isHtml = String(answer.headers["content-type"] ?? "").startsWith("text/html");
  const { html, isFinished } = isHtml
    ? await withoutRuntime(desk, path, answer.body.toString("utf8"))
    : { html: "", isFinished: true };
  const now = desk.clock.now();
  const dated = isHtml ? datePage(html, now) : null;
  const body = dated === null ? answer.body : Buffer.from(dated.html);
  const headers = {
    ...safetyHeaders,
    ...(!isHtml && documentHeaders),
    ...(isHtml && desk.mode === "production" && pageHeadersOf(html)),
    ...carriedHeaders(answer.headers),
    ...((hasMarkdown(html) || isXmlFeed(answer.headers)) && { vary: "Accept" }),
    "cache-control": isFinished ? cachingOf(answer) : "no-store",
    ...(isFinished && tags && tags.length > 0 && { "cache-tag": cacheTags(tags) }),
  };
  const state = stateOfBody(body, desk.kept.stateOf(target), now);
  const packed = new Map<ContentEncoding, Promise<KeptBytes>>();
  return {
    facts:
      isFinished && tags ? { headers, tags, mark, until: dated?.until ?? null, ends, state } : null,
    pack(wish, last) {
      const said = isFinished && tags ? { ...headers, ...lastModifiedOf(state, now) } : headers;
      const known = packed.get(wish) ?? packBytes({ headers: said, body }, wish, last);
      packed.set(wish, known);
      return known;
    },
  };
}

/** Whether a page says that it can be read as Markdown: then what is sent for its address depends on what is asked for. */
function hasMarkdown(html: string): boolean {
  return /<link\b[^>]*\stype="text\/markdown"/.test(html);
}

/** The answer to an anonymous question may be shared, unless it is made anew for each and says otherwise itself. */
function cachingOf({ headers, tags }: Rendered): string {
  const own = tags === null ? headers["cache-control"] : undefined;
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
