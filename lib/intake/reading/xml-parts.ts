import type { RichText } from "#lib/content/rich-text";
import { readHtml, readMarkup, readPlain, wordsOf } from "#lib/intake/reading/rich-text";
import type { XmlElement, XmlNode } from "#lib/intake/reading/xml-tree";

const spaces = {
  dc: /^http:\/\/purl\.org\/(?:dc\/(?:elements\/1\.\d|terms)|rss\/1\.0\/modules\/dc)\/?/,
  content: /^http:\/\/purl\.org\/rss\/1\.0\/modules\/content\/?/,
  atom: /^http:\/\/(?:www\.w3\.org\/2005\/atom|purl\.org\/atom\/)/i,
  itunes: /itunes/i,
  media: /search\.yahoo\.com\/mrss/,
  feedburner: /feedburner/i,
  syndication: /modules\/syndication/,
  rdf: /22-rdf-syntax-ns/,
  xhtml: /www\.w3\.org\/1999\/xhtml/,
};
export type Space = keyof typeof spaces | "own";

export const isIn = (element: XmlElement, space: keyof typeof spaces) =>
  spaces[space].test(element.space);

/** The children with one of these names, of the element's own vocabulary or of another. */
export function partsOf(parent: XmlElement, space: Space, ...names: string[]): XmlElement[] {
  return parent.children.filter(
    (child): child is XmlElement =>
      typeof child !== "string" &&
      names.includes(child.name) &&
      (space === "own" ? isOwn(child, parent) : spaces[space].test(child.space)),
  );
}

/** The first of them that says something; else the first. */
export function partOf(parent: XmlElement, space: Space, ...names: string[]): XmlElement | null {
  const found = partsOf(parent, space, ...names);
  return found.find((part) => part.children.length > 0) ?? found[0] ?? null;
}

/** Publishers mix the versions of RSS, and forget the namespace of one part or another. */
function isOwn(child: XmlElement, parent: XmlElement): boolean {
  return child.space === "" || child.space === parent.space || spaces.atom.test(child.space);
}

/** The characters of an element and of all in it, as they stand. */
export function rawText(node: XmlNode): string {
  return typeof node === "string" ? node : node.children.map(rawText).join("");
}

export const lineOf = (element: XmlElement | null): string =>
  element === null ? "" : rawText(element).replace(/\s+/g, " ").trim();

/** An element as a text: markup of its own, HTML in letters, or plain, as it says itself or its vocabulary does. */
export function richTextOf(element: XmlElement): RichText {
  if (element.children.some((child) => typeof child !== "string")) {
    return readMarkup(element.children, element.base);
  }
  const written = isBase64(element) ? decodeBase64(rawText(element)) : rawText(element);
  return isPlain(element) ? readPlain(written) : readHtml(written, element.base);
}

export function titleTextOf(element: XmlElement | null): string {
  return element === null ? "" : wordsOf(richTextOf(element));
}

/** Atom says of each text what it is, and means plain words where it does not (RFC 4287, 3.1); RSS means HTML. */
function isPlain(element: XmlElement): boolean {
  const type = element.attributes.get("type")?.trim().toLowerCase() ?? "";
  if (type === "text" || type === "text/plain") return true;
  return type === "" && isIn(element, "atom");
}

function isBase64({ attributes }: XmlElement): boolean {
  const type = attributes.get("type") ?? "";
  const isMedia = type.includes("/") && !/^(?:text\/|.*[+/]xml$)/i.test(type);
  return attributes.get("mode") === "base64" || isMedia;
}

function decodeBase64(text: string): string {
  const letters = text.replace(/\s+/g, "");
  return /^[a-z0-9+/]+=*$/i.test(letters) ? Buffer.from(letters, "base64").toString() : text;
}
