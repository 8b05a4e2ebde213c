import type { RichText, Run } from "#lib/content/rich-text";
import { ofOwnDirection, onOneLine, withoutUnstorable } from "#lib/content/storable-text";
import { type HtmlNode, parsePiece } from "#lib/intake/reading/parse-html";
import { resolveAddress } from "#lib/intake/reading/resolve-address";
import type { XmlElement, XmlNode } from "#lib/intake/reading/xml-tree";

/** Markup of whichever parser. */
type Markup = string | { name: string; href: string | null; base: string; children: Markup[] };

/** Far more than is kept of a text. */
const longestHtml = 25_000;
/** More than so long a text can open by itself: its shortest tag has three letters. */
const mostElements = 9_000;
const deepest = 60;
const most = { paragraphs: 30, characters: 6_000 };

/** An HTML text of a feed; `base` is what its relative links start from. Of what is no honest HTML the words alone. */
export function readHtml(html: string, base: string): RichText {
  const text = withoutUnstorable(html.slice(0, longestHtml));
  const piece = parsePiece(text, mostElements);
  if (piece === null) return readWords(text, base);
  return reduce((piece.childNodes ?? []).map((node) => markupOfHtml(node, base, 0)));
}

const unsaid = /<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;

/** Without its tags it opens hardly anything; what stands for letters is still read as these. */
function readWords(html: string, base: string): RichText {
  const words = html.replace(unsaid, " ").replace(/<[^<>]*>/g, " ");
  return words.includes("<") ? readPlain(words) : readHtml(words, base);
}

/** Markup that stands in the XML itself. */
export function readMarkup(nodes: XmlNode[], base: string): RichText {
  return reduce(nodes.map((node) => markupOfXml(node, base)));
}

/** A text without markup; an empty line parts its paragraphs. */
export function readPlain(text: string): RichText {
  return reduce(
    text
      .slice(0, longestHtml)
      .split(/\n[\t ]*\n/)
      .map((part) => ({ name: "p", href: null, base: "", children: [part] })),
  );
}

/** The words alone, on one line. */
export function wordsOf(text: RichText, longest = 2_000): string {
  const words = text.map((runs) => runs.map((run) => run.text).join("")).join(" ");
  return shorten(onOneLine(ofOwnDirection(words)), longest);
}

/** Ends at a word where it is too long. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest - 1).toWellFormed();
  return `${cut.replace(/\s+\S*$/, "") || cut}…`;
}

function markupOfHtml(node: HtmlNode, base: string, depth: number): Markup {
  if (node.nodeName === "#text") return node.value ?? "";
  const href = node.attrs?.find(({ name }) => name === "href")?.value ?? null;
  const inside = depth > deepest ? [] : (node.childNodes ?? []);
  const children = inside.map((child) => markupOfHtml(child, base, depth + 1));
  return { name: node.nodeName, href, base, children };
}

function markupOfXml(node: XmlNode, base: string): Markup {
  if (typeof node === "string") return node;
  const { name, attributes, children } = node as XmlElement;
  const inside = children.map((child) => markupOfXml(child, node.base || base));
  return { name, href: attributes.get("href") ?? null, base: node.base || base, children: inside };
}

const unread =
  /^(?:script|style|noscript|template|iframe|object|embed|svg|math|head|title|form|button|select|textarea|audio|video|#comment)$/;
const breaking =
  /^(?:p|div|h[1-6]|ul|ol|li|dl|dt|dd|blockquote|table|tr|figure|figcaption|section|article|aside|header|footer|pre|hr|br)$/;

function reduce(markup: Markup[]): RichText {
  const paragraphs: RichText = [];
  let runs: Run[] = [];
  let left = most.characters;
  const add = (text: string, href: string | null) => {
    const words = text.replace(/\s+/g, " ").slice(0, left).toWellFormed();
    left -= words.length;
    const last = runs.at(-1);
    if (last !== undefined && last.href === href) last.text += words;
    else if (words !== "") runs.push({ text: words, href });
  };
  const end = () => {
    const trimmed = trimRuns(runs);
    if (trimmed.length > 0) paragraphs.push(trimmed);
    runs = [];
  };
  const walk = (node: Markup, href: string | null): void => {
    if (left <= 0 || paragraphs.length >= most.paragraphs) return;
    if (typeof node === "string") {
      add(withoutUnstorable(node), href);
      return;
    }
    if (unread.test(node.name)) return;
    const isBreaking = breaking.test(node.name);
    if (isBreaking) end();
    const own = node.name === "a" && node.href !== null;
    const leads = own ? resolveAddress(node.href ?? "", node.base) : href;
    for (const child of node.children) walk(child, leads);
    if (isBreaking) end();
  };
  for (const node of markup) walk(node, null);
  end();
  return paragraphs;
}

/** Without the space at both ends, and without two spaces where two runs meet. */
function trimRuns(runs: Run[]): Run[] {
  const tidy: Run[] = [];
  for (const { text, href } of runs) {
    const isAfterSpace = tidy.length === 0 || (tidy.at(-1)?.text.endsWith(" ") ?? false);
    const words = isAfterSpace ? text.replace(/^ /, "") : text;
    if (words !== "") tidy.push({ text: words, href });
  }
  const last = tidy.at(-1);
  if (last !== undefined) last.text = last.text.replace(/ $/, "");
  return tidy
    .map((run) => ({ ...run, text: ofOwnDirection(run.text) }))
    .filter(({ text }) => text !== "");
}
