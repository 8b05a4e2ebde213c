import { absoluteUrl } from "#lib/syndication/absolute-url";
import type { Where } from "#lib/syndication/head-parts";

/** A text that was found, and the other publisher's address where it first appeared at one. */
type Found = { path: string; canonicalUrl: string | null; write: () => string };

/**
 * A text as Markdown: for programs, so that search engines list the page alone, which is named as the one to list. “Not
 * found” where there is no such text.
 */
export function answerMarkdown({ siteUrl }: Where, found: Found | null): Response {
  if (found === null) return new Response(null, { status: 404 });
  const canonical = absoluteUrl(siteUrl, found.canonicalUrl ?? found.path);
  return new Response(found.write(), {
    headers: {
      "content-type": "text/markdown; charset=utf-8",
      "x-robots-tag": "noindex",
      link: `<${canonical}>; rel="canonical"`,
    },
  });
}
