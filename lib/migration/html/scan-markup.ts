/**
 * A piece of HTML as it was written; the pieces together are the whole again. `raw` is what stands
 * inside elements whose contents are no markup (scripts, styles).
 */
export type MarkupPiece =
  | { kind: "text" | "comment" | "raw"; source: string }
  | { kind: "tag"; source: string; name: string; isClosing: boolean };

const rawElements = new Set(["script", "style", "textarea", "title", "xmp", "iframe", "noscript"]);

/**
 * Cuts HTML into tags, comments and text in one pass, whatever is in it: for changes that are about
 * the text between the tags. What the markup means is left to the HTML parser.
 */
export function* scanMarkup(html: string): Generator<MarkupPiece> {
  let at = 0;
  while (at < html.length) {
    const start = nextMarkup(html, at);
    if (start > at) yield { kind: "text", source: html.slice(at, start) };
    if (start === html.length) return;
    if (html.startsWith("<!--", start)) {
      at = endOf(html, "-->", start + 4);
      yield { kind: "comment", source: html.slice(start, at) };
      continue;
    }
    at = endOfTag(html, start);
    const source = html.slice(start, at);
    const name = /^<\/?([^\s/>]*)/.exec(source)?.[1]?.toLowerCase() ?? "";
    const isClosing = source.startsWith("</");
    yield { kind: "tag", source, name, isClosing };
    if (isClosing || !rawElements.has(name)) continue;
    const end = endOfRaw(html, name, at);
    if (end > at) yield { kind: "raw", source: html.slice(at, end) };
    at = end;
  }
}

function nextMarkup(html: string, from: number): number {
  for (let at = html.indexOf("<", from); at !== -1; at = html.indexOf("<", at + 1)) {
    if (/[a-zA-Z/!?]/.test(html.charAt(at + 1))) return at;
  }
  return html.length;
}

function endOf(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at === -1 ? html.length : at + mark.length;
}

/** Quotes protect a “>” only where they open an attribute's value. */
function endOfTag(html: string, start: number): number {
  for (let at = start + 1; at < html.length; at += 1) {
    const character = html[at];
    if (character === ">") return at + 1;
    if (
      (character === '"' || character === "'") &&
      /=\s*$/.test(html.slice(Math.max(start, at - 5), at))
    ) {
      at = endOf(html, character, at + 1) - 1;
    }
  }
  return html.length;
}

function endOfRaw(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}`, "gi");
  closing.lastIndex = from;
  return closing.exec(html)?.index ?? html.length;
}
