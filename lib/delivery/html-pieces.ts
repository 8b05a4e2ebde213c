export type HtmlPiece =
  | { kind: "comment"; start: number; end: number }
  | {
      kind: "tag";
      /** Lower case. Only start tags are told; end tags and text never need to be seen. */
      name: string;
      /** Names in lower case, values as written, `""` for an attribute without a value. */
      attributes: Map<string, string>;
      start: number;
      /** Behind the element's end tag for raw text elements, behind the start tag for all others. */
      end: number;
      /** What a raw text element (script, style, title…) holds; empty for all others. */
      text: string;
    };

const rawTextElements = new Set(
  "script style title textarea iframe xmp noembed noframes".split(" "),
);

/**
 * The start tags and comments of an HTML text in order, each with its place. Quotes around attribute
 * values, comments, CDATA and raw text are respected, so that words which look like markup are not
 * taken for it. Where the text ends inside one of them, the rest is text. Every character is read a
 * bounded number of times, whatever the text says.
 */
export function* htmlPieces(html: string): Generator<HtmlPiece, void> {
  let at = html.indexOf("<");
  while (at !== -1) {
    const piece = pieceAt(html, at);
    if (piece === null) return;
    if (piece.kind !== "other") yield piece;
    at = html.indexOf("<", piece.end);
  }
}

/** Null when nothing closes what begins here. */
function pieceAt(html: string, start: number): HtmlPiece | { kind: "other"; end: number } | null {
  if (html.startsWith("<!--", start)) {
    // `<!-->` is a whole comment.
    const end = endOf(html, "-->", start + 2);
    return end === null ? null : { kind: "comment", start, end };
  }
  if (html.startsWith("<![CDATA[", start)) return otherUntil(html, "]]>", start);
  if (html.startsWith("<!", start) || html.startsWith("<?", start)) {
    return otherUntil(html, ">", start);
  }
  return tagAt(html, start);
}

const tagName = /<(\/?)([a-z][^\s/>]*)/iy;

function tagAt(html: string, start: number): HtmlPiece | { kind: "other"; end: number } | null {
  tagName.lastIndex = start;
  const [opening, slash, written] = tagName.exec(html) ?? [];
  if (opening === undefined || written === undefined) return { kind: "other", end: start + 1 };
  const read = readAttributes(html, start + opening.length);
  if (read === null) return null;
  const { attributes, end } = read;
  if (slash !== "") return { kind: "other", end };
  const name = written.toLowerCase();
  if (!rawTextElements.has(name)) return { kind: "tag", name, attributes, start, end, text: "" };
  const closing = new RegExp(`</${name}(?=[\\s/>])`, "gi");
  closing.lastIndex = end;
  const textEnd = closing.exec(html)?.index;
  const close = textEnd === undefined ? null : endOf(html, ">", textEnd);
  if (close === null) return null;
  return { kind: "tag", name, attributes, start, end: close, text: html.slice(end, textEnd) };
}

const attributeName = /[\s/]*([^\s/>][^\s/>=]*)?(\s*=\s*)?/y;
const unquotedValue = /[^\s>]*/y;

function readAttributes(
  html: string,
  from: number,
): { attributes: Map<string, string>; end: number } | null {
  const attributes = new Map<string, string>();
  let at = from;
  while (at < html.length) {
    attributeName.lastIndex = at;
    const [read = "", name, equals] = attributeName.exec(html) ?? [];
    at += read.length;
    if (name === undefined) return html[at] === ">" ? { attributes, end: at + 1 } : null;
    const value = equals === undefined ? { text: "", end: at } : valueAt(html, at);
    if (value === null) return null;
    const key = name.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, value.text);
    at = value.end;
  }
  return null;
}

function valueAt(html: string, at: number): { text: string; end: number } | null {
  const quote = html[at];
  if (quote === '"' || quote === "'") {
    const close = html.indexOf(quote, at + 1);
    return close === -1 ? null : { text: html.slice(at + 1, close), end: close + 1 };
  }
  unquotedValue.lastIndex = at;
  const text = unquotedValue.exec(html)?.[0] ?? "";
  return { text, end: at + text.length };
}

function endOf(html: string, mark: string, from: number): number | null {
  const found = html.indexOf(mark, from);
  return found === -1 ? null : found + mark.length;
}

function otherUntil(
  html: string,
  mark: string,
  from: number,
): { kind: "other"; end: number } | null {
  const end = endOf(html, mark, from);
  return end === null ? null : { kind: "other", end };
}
