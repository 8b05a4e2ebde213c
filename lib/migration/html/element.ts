import type { DefaultTreeAdapterTypes } from "parse5";
import { withoutUnstorable } from "#lib/content/storable-text";

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

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
