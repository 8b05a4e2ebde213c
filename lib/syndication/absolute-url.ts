/** Characters that RFC 3986 lets stand in a path segment although `encodeURIComponent` escapes them. */
const allowedInSegment = /%(?:24|26|2B|2C|3A|3B|3D|40)/g;

/**
 * The whole address of one of our paths, for feeds, sitemaps and metadata, where nothing may be
 * relative. Paths are decoded (`/fa/مقالات`), the answer is percent-encoded UTF-8 (RFC 3986), so a
 * `?`, `#` or `%` in a path is part of the name and never a delimiter. What is already an absolute
 * http(s) address, such as a picture in other storage or where an article first appeared, stays as it is, but for letters
 * that no address may hold: editors write them as browsers show them.
 *
 * @param siteUrl The site's own address, with or without a trailing slash.
 */
export function absoluteUrl(siteUrl: string, path: string): string {
  if (/^https?:\/\//i.test(path)) return uriOf(path);
  const encoded = path.split("/").map(encodeSegment).join("/");
  return siteUrl.replace(/\/+$/, "") + (encoded.startsWith("/") ? encoded : `/${encoded}`);
}

function uriOf(address: string): string {
  return /^[\x21-\x7e]*$/.test(address) ? address : (URL.parse(address)?.href ?? address);
}

function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.toWellFormed()).replace(allowedInSegment, decodeURIComponent);
}
