/**
 * A path of ours as a page links to it. Paths are decoded (`/fa/مقالات`) and stay readable: browsers
 * encode what is not ASCII by themselves. Only what would end the path or break the attribute is escaped.
 */
export function hrefOf(path: string): string {
  return path.toWellFormed().replace(/[\s%?#"<>\\^`{|}\p{Cc}]/gu, encodeURIComponent);
}
