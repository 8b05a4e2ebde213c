import { createHash } from "node:crypto";
import type { OutgoingHttpHeaders } from "node:http";
import { speculationRulesPath, themeSnippet } from "#lib/addresses/site-scripts";
import { anonymousHost } from "#lib/delivery/origin";

/**
 * Front caches keep a public page for a minute and may show it while they fetch the next one, or for a
 * day while we are away; browsers always ask (RFC 9111, RFC 5861).
 */
export const publicCacheControl =
  "max-age=0, s-maxage=60, stale-while-revalidate=600, stale-if-error=86400";

const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/**
 * What a public page may do in a browser. Of inline scripts the one that sets the theme runs, of inline styles those
 * that delivery put there. As attributes they are allowed, for the colour that stands in for a picture until it is there.
 */
function contentSecurityPolicy(styles: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${hashOf(themeSnippet)}`,
    `style-src 'self'${styles === "" ? "" : ` ${hashOf(styles)}`}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "media-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join("; ");
}

/** For every public answer. */
export const safetyHeaders: OutgoingHttpHeaders = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
};

/**
 * For public answers that are no pages: feeds and sitemaps, which browsers show with a style of ours, texts and data.
 * Nothing in them runs, whatever somebody has written into them.
 */
export const documentHeaders: OutgoingHttpHeaders = {
  "Content-Security-Policy":
    "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
};

/** Pages of one kind bring the same styles along, and there are few kinds. */
const policies = new Map<string, string>();

/** For public HTML as delivery finished it, beside the safety headers. */
export function pageHeadersOf(html: string): OutgoingHttpHeaders {
  const [, styles = ""] = /<style>(.*?)<\/style>/s.exec(html) ?? [];
  const policy = policies.get(styles) ?? contentSecurityPolicy(styles);
  if (policies.size > 100) policies.clear();
  policies.set(styles, policy);
  return {
    "Content-Security-Policy": policy,
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Speculation-Rules": `"${speculationRulesPath}"`,
  };
}

const carried = [
  "access-control-allow-origin",
  "access-control-expose-headers",
  "content-disposition",
  "content-language",
  "content-type",
  "last-modified",
  "speculation-rules",
  "x-robots-tag",
];

/**
 * What an answer of the origin says that readers may hear; everything else (cookies, its own caching,
 * names of its software) stays behind. Of `Link` each entry goes out once, and none for scripts, for
 * styles, which pages bring along, for faces, which the first lines of a page name as well, nor for pictures, of which
 * Next was seen to name those of the page as it was before, and none that only says to connect to where the page came
 * from. A page and its headers should fit what a server may send before a browser has answered (RFC 6928: 14.6 kB).
 */
export function carriedHeaders(headers: OutgoingHttpHeaders): OutgoingHttpHeaders {
  const kept = carried.flatMap((name) =>
    headers[name] === undefined ? [] : [[name, headers[name]]],
  );
  const links = new Set(String(headers.link ?? "").split(/,\s*(?=<)/));
  const wanted = [...links].filter(
    (entry) => entry !== "" && !/\bas="?(?:script|style|image|font)\b|\bpreconnect\b/i.test(entry),
  );
  return { ...Object.fromEntries(kept), ...(wanted.length > 0 && { link: wanted.join(", ") }) };
}

/** Whether a page was kept, was made now and is kept, or is made anew for every request. */
export type CacheWord = "hit" | "miss" | "pass";

/**
 * Where a redirect may lead: an absolute path, or another site over http(s). An address on the host that
 * the origin was asked under becomes a path. Null for anything else.
 */
export function safeLocation(location: string): string | null {
  if (/^\/(?![/\\])[\x21-\x7e]*$/.test(location)) return location;
  if (!URL.canParse(location)) return null;
  const url = new URL(location);
  if (url.protocol !== "http:" && url.protocol !== "https:") return null;
  if (url.hostname !== anonymousHost) return url.href;
  return safeLocation(`${url.pathname}${url.search}${url.hash}`);
}
