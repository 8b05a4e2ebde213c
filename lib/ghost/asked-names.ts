/** What of a query to Ghost’s Content API changes its answer: everybody may read it, so that a key does not. */
export const askedNames: ReadonlySet<string> = new Set([
  ...["include", "fields", "formats", "limit", "page", "order", "filter"],
]);
