import { type DefaultTreeAdapterTypes, parse } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;

/** One element of a page. */
export type Element = {
  name: string;
  attributes: Record<string, string>;
  /** The words inside it that a reader sees: no scripts and no styles. */
  text(): string;
  /** What stands directly in it, as it is written: the text of a script. */
  source(): string;
};

/** Every element of a page, in order. */
export function readElements(html: string): Element[] {
  return [...elementsIn(parse(html))];
}

function* elementsIn(node: Node): Generator<Element> {
  if ("tagName" in node) {
    const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
    yield {
      ...{ name: node.tagName, attributes },
      text: () => textOf(node),
      source: () => node.childNodes.map((child) => ("value" in child ? child.value : "")).join(""),
    };
  }
  if ("childNodes" in node) for (const child of node.childNodes) yield* elementsIn(child);
}

function textOf(node: Node): string {
  if (node.nodeName === "#text" && "value" in node) return node.value;
  if (node.nodeName === "script" || node.nodeName === "style") return "";
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}
