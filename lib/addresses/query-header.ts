/**
 * In which delivery hands on the query of a question to the open interfaces: out of an address the software that passes it
 * on takes names that it uses itself (`_rsc`, `nxtP…`), and they would be passed over in silence. Delivery hands on nothing
 * that somebody outside sends under this name.
 */
export const queryHeader = "x-dateline-query";

/** The address of a question to an open interface, with all that it asks. */
export function askedUrl(request: Request): URL {
  const url = new URL(request.url);
  url.search = request.headers.get(queryHeader) ?? url.search;
  return url;
}
