import { mayEndInSlash } from "#lib/addresses/own-paths";

/** Longest decoded path that is looked at; longer ones are refused. */
const longestPath = 2_048;

export type NormalisedPath =
  | {
      kind: "accepted";
      /** Decoded, NFC, absolute, without a trailing slash: `/اخبار/گزارش`. */
      path: string;
      /** The same path percent-encoded: `/news/a%20b`. */
      encodedPath: string;
      /** With its question mark, or empty. */
      query: string;
    }
  | {
      /** The path means something but is not written in its normal form: the reader is sent there. */
      kind: "unnormal";
      path: string;
      encodedPath: string;
      query: string;
    }
  | { kind: "malformed"; reason: string };

/**
 * Every page has one address. A path with a trailing or doubled slash, needless or lower-case percent
 * encoding or decomposed letters is unnormal: it leads to the normal form. One that cannot
 * be meant is malformed: broken encoding, invalid UTF-8, control characters, `.` and `..`, backslashes
 * and encoded slashes, more than 2,048 characters. Clients of Ghost end their addresses with a slash, and are answered there.
 *
 * The scheme and host of an absolute target are ignored (RFC 9112 §3.2.2). The encoded form follows
 * RFC 3986 §6.2.2; it and the query are visible ASCII, so both may stand in a header.
 */
export function normalisePath(requestTarget: string): NormalisedPath {
  const target = withoutHost(requestTarget);
  const rawPath = rawPathOf(requestTarget);
  const query = target.slice(rawPath.length);
  if (!/^[\x21-\x7e]*$/.test(target)) return malformed("it contains bytes that are not encoded");
  const reason = whyMalformed(rawPath);
  if (reason !== null) return malformed(reason);

  const segments = decodeSegments(rawPath);
  if (segments === null) return malformed("its percent-encoding is broken");
  const path = `/${segments.join("/")}`;
  if (path.length > longestPath) return malformed("it is too long");
  if (/\p{Cc}/u.test(path)) return malformed("it contains control characters");
  if (segments.some((segment) => segment === "." || segment === "..")) {
    return malformed("it contains dot segments");
  }

  const encodedPath = encodePath(path);
  const isNormal =
    encodedPath === rawPath || (mayEndInSlash(path) && `${encodedPath}/` === rawPath);
  const kind = isNormal ? "accepted" : "unnormal";
  return { kind, path, encodedPath, query: query === "?" ? "" : query };
}

/** The path of a request as it was written, whatever that is. */
export function rawPathOf(requestTarget: string): string {
  const [rawPath = ""] = withoutHost(requestTarget).split("?", 1);
  return rawPath;
}

const withoutHost = (target: string) => target.replace(/^https?:\/\/[^/?#]*/i, "") || "/";

/** A decoded path as it stands in a link or a Location: only what RFC 3986 demands is encoded. */
export function encodePath(path: string): string {
  return encodeURIComponent(path).replace(/%(?:2F|3A|40|24|26|2B|2C|3B|3D)/g, decodeURIComponent);
}

function malformed(reason: string): NormalisedPath {
  return { kind: "malformed", reason };
}

function whyMalformed(rawPath: string): string | null {
  if (!rawPath.startsWith("/")) return "it does not begin with a slash";
  if (rawPath.includes("#")) return "it contains a fragment";
  if (/\\|%5c|%2f/i.test(rawPath)) return "it contains backslashes or encoded slashes";
  return null;
}

function decodeSegments(rawPath: string): string[] | null {
  try {
    return decodeURIComponent(rawPath).normalize("NFC").split("/").filter(Boolean);
  } catch {
    return null;
  }
}
