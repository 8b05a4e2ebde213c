/**
 * What every answer of the open interfaces says, also one that refuses or leads on: pages of every site may read it,
 * nobody's cookies are asked for, and search engines list none of it.
 */
export const openHeaders = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "ETag, Last-Modified, Link, Location",
  "x-robots-tag": "noindex",
};
