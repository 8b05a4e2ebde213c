import type { IncomingHttpHeaders, OutgoingHttpHeader } from "node:http";

/**
 * Whether the client has these bytes already (RFC 9110 §13.2.2): by their tag, which proxies may have weakened, and only
 * where it names none, by their date.
 */
export function isUnchanged(
  asked: Pick<IncomingHttpHeaders, "if-none-match" | "if-modified-since">,
  said: { etag: string; "last-modified"?: OutgoingHttpHeader | undefined },
): boolean {
  const { "if-none-match": ifNoneMatch, "if-modified-since": ifModifiedSince } = asked;
  if (ifNoneMatch !== undefined) return isNamed(ifNoneMatch, said.etag);
  if (ifModifiedSince === undefined || said["last-modified"] === undefined) return false;
  // What is no date is taken for no question.
  return Date.parse(String(said["last-modified"])) <= Date.parse(ifModifiedSince);
}

function isNamed(ifNoneMatch: string, tag: string): boolean {
  const known = ifNoneMatch.split(",").map((entry) => entry.trim().replace(/^W\//, ""));
  return known.includes("*") || known.includes(tag);
}
