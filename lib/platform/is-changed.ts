import type { IncomingHttpHeaders } from "node:http";

/**
 * Whether the client asks for bytes that these no longer are (RFC 9110 §13.1.1, §13.1.4): by their strong tag, and only where
 * it names none, by their date. What is no date is taken for no question, as is a date where none is known.
 */
export function isChanged(
  asked: Pick<IncomingHttpHeaders, "if-match" | "if-unmodified-since">,
  said: { etag: string; "last-modified"?: string | undefined },
): boolean {
  const { "if-match": ifMatch, "if-unmodified-since": ifUnmodifiedSince } = asked;
  if (ifMatch !== undefined) return !isNamed(ifMatch, said.etag);
  if (ifUnmodifiedSince === undefined || said["last-modified"] === undefined) return false;
  return Date.parse(said["last-modified"]) > Date.parse(ifUnmodifiedSince);
}

function isNamed(ifMatch: string, tag: string): boolean {
  const known = ifMatch.split(",").map((entry) => entry.trim());
  return known.includes("*") || known.includes(tag);
}
