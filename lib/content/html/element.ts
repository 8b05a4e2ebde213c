import { withoutUnstorable } from "#lib/content/storable-text";

export type HtmlElement = {
  nodeName: string;
  tagName: string;
  attrs: { name: string; value: string }[];
  childNodes: HtmlNode[];
};
export type HtmlText = { nodeName: string; value: string };
/**
 * A node of parsed HTML, whoever parsed it: the importer's parser, or the browser for what is pasted.
 * Neither needs the other's.
 */
export type HtmlNode =
  | HtmlElement
  | HtmlText
  /** A comment. */
  | { nodeName: string; data: string }
  /** A document type. */
  | { nodeName: string; name: string };

export function isElement(node: HtmlNode): node is HtmlElement {
  return "tagName" in node;
}

export function attribute(element: HtmlElement, name: string): string {
  return element.attrs.find((attr) => attr.name === name)?.value.trim() ?? "";
}

export function attributesOf(element: HtmlElement): Record<string, string> {
  return Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]));
}

export function hasClass(element: HtmlElement, pattern: RegExp): boolean {
  return attribute(element, "class")
    .split(/\s+/)
    .some((name) => pattern.test(name));
}

/** Every element inside, in the order of the text. */
export function descendants(element: HtmlElement): HtmlElement[] {
  return element.childNodes.filter(isElement).flatMap((child) => [child, ...descendants(child)]);
}

/** What readers would see of it as plain text, on one line. */
export function textOf(node: HtmlNode): string {
  return oneLine(rawTextOf(node));
}

/** Text for an attribute of a document: every run of spaces and breaks is one space. */
export function oneLine(text: string): string {
  return withoutUnstorable(text).replace(/\s+/g, " ").trim();
}

/** The characters of its texts as they stand; a line break for `<br>`. */
export function rawTextOf(node: HtmlNode): string {
  if ("value" in node) return node.value;
  if (!isElement(node)) return "";
  if (node.tagName === "br") return "\n";
  if (node.tagName === "script" || node.tagName === "style") return "";
  return node.childNodes.map(rawTextOf).join("");
}
