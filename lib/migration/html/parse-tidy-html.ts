import { decodeHTML, decodeHTMLAttribute } from "entities";
import { html as standard, defaultTreeAdapter as tree } from "parse5";
import type { HtmlNode } from "#lib/content/html/element";
import { scanMarkup } from "#lib/migration/html/scan-markup";

const voids = new Set(["br", "hr", "img"]);
const headings = new Set(["h1", "h2", "h3", "h4", "h5", "h6"]);
/** These end an open paragraph. */
const blocks = new Set([
  ...["p", "div", "ul", "ol", "li", "blockquote", "figure", "figcaption", "hr"],
  ...headings,
]);
const inlines = new Set([
  ...["a", "b", "strong", "i", "em", "u", "s", "code", "small", "span", "sub", "sup", "cite"],
  ...["br", "img"],
]);
const deepest = 100;

const tag = /^<(\/?)([a-z][a-z0-9]*)((?:[ \t\n\f]+[a-z][a-z-]*="[^"]*")*)[ \t\n\f]*(\/?)>$/;
const attribute = /([a-z][a-z-]*)="([^"]*)"/g;
/** The standard says what becomes of these; so does its parser. */
const odd = /[\0\r]/;

type Parent =
  | ReturnType<typeof tree.createDocumentFragment>
  | ReturnType<typeof tree.createElement>;
type Opened = { name: string; element: Parent };

/**
 * The tree of an HTML text in which there is nothing to repair: the plain elements of a news text, each closed where it
 * was opened, and none where the standard would move it. Null for every other text, which the parser of the standard
 * has to read: it reads character by character, this goes from tag to tag, and most texts of an archive are tidy.
 */
export function parseTidyHtml(html: string): HtmlNode[] | null {
  if (odd.test(html)) return null;
  const root = tree.createDocumentFragment();
  const open: Opened[] = [{ name: "", element: root }];
  for (const piece of scanMarkup(html)) {
    const here = open.at(-1);
    if (here === undefined || open.length > deepest) return null;
    if (piece.kind === "text") {
      tree.insertText(here.element, decoded(piece.source, decodeHTML));
    } else if (piece.kind === "comment") {
      const words = wordsOfComment(piece.source);
      if (words === null) return null;
      tree.appendChild(here.element, tree.createCommentNode(words));
    } else if (piece.kind === "raw" || !take(piece.source, open)) return null;
  }
  return open.length === 1 ? root.childNodes : null;
}

/** Opens or closes an element; false where the standard would do more than that. */
function take(source: string, open: Opened[]): boolean {
  const [, slash, name = "", written = "", end] = tag.exec(source) ?? [];
  if (!blocks.has(name) && !inlines.has(name)) return false;
  const isVoid = voids.has(name);
  if (slash === "/") {
    const isRight = !isVoid && written === "" && end === "" && open.at(-1)?.name === name;
    if (isRight) open.pop();
    return isRight;
  }
  const attributes = attributesOf(written);
  if ((end === "/" && !isVoid) || attributes === null || !mayStand(name, open)) return false;
  const element = tree.createElement(name, standard.NS.HTML, attributes);
  tree.appendChild(open.at(-1)?.element as Parent, element);
  if (!isVoid) open.push({ name, element });
  return true;
}

function mayStand(name: string, open: Opened[]): boolean {
  const parent = open.at(-1)?.name ?? "";
  if (name === "li") return parent === "ul" || parent === "ol";
  if (headings.has(name) && headings.has(parent)) return false;
  if (name === "a" && open.some((one) => one.name === "a")) return false;
  return !(blocks.has(name) && open.some((one) => one.name === "p"));
}

/** Each once; a second one of a name is passed over by the standard. */
function attributesOf(written: string): { name: string; value: string }[] | null {
  if (written === "") return [];
  const found = [...written.matchAll(attribute)].map(([, name = "", value = ""]) => {
    return { name, value: decoded(value, decodeHTMLAttribute) };
  });
  return new Set(found.map(({ name }) => name)).size === found.length ? found : null;
}

function decoded(text: string, decode: (text: string) => string): string {
  return text.includes("&") ? decode(text) : text;
}

/** One that ends where everybody would end it. */
function wordsOfComment(source: string): string | null {
  const [, words = null] = /^<!--((?!-?>)[\s\S]*)-->$/.exec(source) ?? [];
  return words === null || words.includes("--") || words.endsWith("-") ? null : words;
}
