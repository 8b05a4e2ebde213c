import type { Lose } from "#lib/content/html/lost-part";
import { parseShortcode, type Shortcode } from "#lib/migration/html/parse-shortcode";
import { type MarkupPiece, scanMarkup } from "#lib/migration/html/scan-markup";
import { shortcodeRule } from "#lib/migration/html/shortcode-rules";

const blockTags =
  /^(?:p|div|h[1-6]|ul|ol|li|blockquote|table|tr|td|th|figure|section|article|br|hr|center|header|footer)$/;

/**
 * No shortcode reaches a reader: those of WordPress become the HTML they stand for, all others are
 * removed and listed, and what stands between an opening and a closing one stays. A bracket is taken
 * for a shortcode when it has attributes, a closing partner, an underscore in its name, or a line
 * for itself; “[sic]” and “[emphasis added]” in a sentence are words. Code samples stay as they are.
 */
export function replaceShortcodes(html: string, lose: Lose): string {
  if (!html.includes("[")) return html;
  const pieces = [...scanMarkup(html)];
  const closed = new Set([...html.matchAll(/\[\/([a-zA-Z][\w-]*)\s*\]/g)].map((match) => match[1]));
  let codeDepth = 0;
  return pieces
    .map((piece, index) => {
      if (piece.kind === "tag" && (piece.name === "pre" || piece.name === "code")) {
        codeDepth = Math.max(0, codeDepth + (piece.isClosing ? -1 : 1));
      }
      if (piece.kind !== "text" || codeDepth > 0) return piece.source;
      const standsAlone = makeAloneTest(piece.source, pieces[index - 1], pieces[index + 1]);
      return replaceInText(piece.source, { closed, standsAlone, lose });
    })
    .join("");
}

type Surroundings = {
  /** Names that have a closing shortcode somewhere in the text. */
  closed: Set<string | undefined>;
  standsAlone: (start: number, end: number) => boolean;
  lose: Lose;
};

function replaceInText(text: string, surroundings: Surroundings): string {
  let replaced = "";
  let done = 0;
  for (let at = text.indexOf("["); at !== -1; at = text.indexOf("[", Math.max(at + 1, done))) {
    const escaped = text[at + 1] === "[" ? parseShortcode(text, at + 1) : null;
    if (escaped !== null && text[at + 1 + escaped.length] === "]") {
      const end = at + 1 + escaped.length;
      replaced += text.slice(done, at) + text.slice(at + 1, end);
      done = end + 1;
      continue;
    }
    const found = parseShortcode(text, at);
    if (found === null || !isShortcode(found, at, surroundings)) continue;
    replaced += text.slice(done, at) + replacement(found, text, at, surroundings.lose);
    done = at + found.length;
  }
  return replaced + text.slice(done);
}

function isShortcode(found: Shortcode, at: number, { closed, standsAlone }: Surroundings): boolean {
  return (
    found.isClosing ||
    found.isSelfClosing ||
    shortcodeRule(found.name) !== null ||
    closed.has(found.name) ||
    found.name.includes("_") ||
    Object.keys(found.attributes).length > 0 ||
    (found.rest === "" && /[a-z]/.test(found.name.charAt(0)) && standsAlone(at, at + found.length))
  );
}

function replacement(found: Shortcode, text: string, at: number, lose: Lose): string {
  const rule = shortcodeRule(found.name);
  if (rule !== null) return found.isClosing ? rule.closing : rule.opening(found, lose);
  if (!found.isClosing) lose("shortcode", text.slice(at, at + found.length));
  return "";
}

/** Whether a part of a text fills its line, between line breaks, block tags and comments. */
function makeAloneTest(
  text: string,
  before: MarkupPiece | undefined,
  after: MarkupPiece | undefined,
) {
  const opens = isBoundary(before);
  const closes = isBoundary(after);
  return (start: number, end: number): boolean => {
    let first = start;
    while (first > 0 && isBlank(text[first - 1])) first -= 1;
    let last = end;
    while (last < text.length && isBlank(text[last])) last += 1;
    const isFirst = first === 0 ? opens : text[first - 1] === "\n";
    const isLast = last === text.length ? closes : /[\r\n]/.test(text.charAt(last));
    return isFirst && isLast;
  };
}

function isBlank(character: string | undefined): boolean {
  return character === " " || character === "\t";
}

function isBoundary(piece: MarkupPiece | undefined): boolean {
  if (piece === undefined || piece.kind === "comment") return true;
  return piece.kind === "tag" && blockTags.test(piece.name);
}
