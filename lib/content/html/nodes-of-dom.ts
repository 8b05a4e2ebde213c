import type { HtmlNode } from "#lib/content/html/element";

const deepest = 200;

/**
 * What stands in a part of a page as the converter reads it. The browser has parsed what was pasted
 * already, without running or loading anything; a second parser need not come along.
 */
export function nodesOfDom(parent: Node, depth = 0): HtmlNode[] {
  return [...parent.childNodes].flatMap((node) => nodeOfDom(node, depth));
}

function nodeOfDom(node: Node, depth: number): HtmlNode[] {
  if (node instanceof Text) return [{ nodeName: "#text", value: node.data }];
  if (!(node instanceof Element)) return [];
  if (depth > deepest) return [{ nodeName: "#text", value: node.textContent ?? "" }];
  const tagName = node.localName;
  return [
    {
      nodeName: tagName,
      tagName,
      attrs: [...node.attributes].map(({ name, value }) => ({ name, value })),
      childNodes: nodesOfDom(node, depth + 1),
    },
  ];
}
