export type Shortcode = {
  name: string;
  attributes: Record<string, string>;
  /** Everything after the name, as written. */
  rest: string;
  isClosing: boolean;
  isSelfClosing: boolean;
  /** Length of its source, brackets included. */
  length: number;
};

const longest = 2000;
const head = /\[(\/?)([a-zA-Z][\w-]{0,59})(?=[\s=\]/:])/y;
const quotes: Record<string, string> = {
  '"': '"',
  "'": "'",
  "“": "”",
  "”": "”",
  "″": "″",
  "‘": "’",
};

/** Reads what may be a shortcode at this place of a text; null when it is some other bracket. */
export function parseShortcode(text: string, at: number): Shortcode | null {
  head.lastIndex = at;
  const start = head.exec(text);
  if (start === null) return null;
  const from = at + start[0].length;
  const end = endOfShortcode(text, from);
  if (end === null) return null;
  const inner = text.slice(from, end);
  return {
    name: start[2] ?? "",
    attributes: readAttributes(inner),
    rest: inner.replace(/\/$/, "").trim(),
    isClosing: start[1] === "/",
    isSelfClosing: inner.endsWith("/"),
    length: end + 1 - at,
  };
}

function endOfShortcode(text: string, from: number): number | null {
  const last = Math.min(text.length, from + longest);
  for (let at = from; at < last; at += 1) {
    const character = text.charAt(at);
    if (character === "]") return at;
    if (character === "[") return null;
    const closing = quotes[character];
    if (closing === undefined || text[at - 1] !== "=") continue;
    const end = text.indexOf(closing, at + 1);
    if (end === -1 || end >= last) return null;
    at = end;
  }
  return null;
}

const attributePattern = /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|[“”″]([^”″]*)[”″]|([^\s"'\]]+))/g;

function readAttributes(inner: string): Record<string, string> {
  const plain = inner
    .replaceAll("&quot;", '"')
    .replaceAll("&#8221;", '"')
    .replaceAll("&#8243;", '"');
  return Object.fromEntries(
    [...plain.matchAll(attributePattern)].map((match) => [
      (match[1] ?? "").toLowerCase(),
      match.slice(2).find((value) => value !== undefined) ?? "",
    ]),
  );
}
