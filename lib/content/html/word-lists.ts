import { type HtmlElement, type HtmlNode, isElement, textOf } from "#lib/content/html/element";
import { styleOf } from "#lib/content/html/inline-style";

type Item = { level: number; isNumbered: boolean; element: HtmlElement };

/** Lists as Word writes them, paragraphs that say their level and carry their own marker, as lists. */
export function listsOfWord(nodes: HtmlNode[]): HtmlNode[] {
  const made: HtmlNode[] = [];
  let items: Item[] = [];
  const endList = () => {
    if (items.length > 0) made.push(...listOf(items));
    items = [];
  };
  for (const node of nodes) {
    const item = isElement(node) ? itemOf(node) : null;
    if (item !== null) {
      items.push(item);
    } else if (isElement(node) || textOf(node) !== "") {
      endList();
      made.push(node);
    } else if (items.length === 0) {
      made.push(node);
    }
  }
  endList();
  return made;
}

function itemOf(element: HtmlElement): Item | null {
  if (!/^(?:p|h[1-6])$/.test(element.tagName)) return null;
  const list = styleOf(element).get("mso-list");
  const level = /level(\d)/.exec(list ?? "")?.[1];
  if (level === undefined) return null;
  const marker = markerOf(element);
  const childNodes = marker === null ? element.childNodes : without(element, marker).childNodes;
  return {
    level: Number(level),
    isNumbered: /^\(?[\p{L}\p{N}]{1,5}[.)]/u.test(marker === null ? "" : textOf(marker)),
    element: { ...element, childNodes },
  };
}

/** The marker stands in a part that Word tells others to ignore. */
function markerOf(element: HtmlElement): HtmlElement | null {
  for (const child of element.childNodes.filter(isElement)) {
    if (styleOf(child).get("mso-list") === "ignore") return child;
    const found = markerOf(child);
    if (found !== null) return found;
  }
  return null;
}

function without(element: HtmlElement, part: HtmlElement): HtmlElement {
  const childNodes = element.childNodes
    .filter((child) => child !== part)
    .map((child) => (isElement(child) ? without(child, part) : child));
  return { ...element, childNodes };
}

function listOf(items: Item[]): HtmlElement[] {
  const lists: { list: HtmlElement; level: number }[] = [];
  const outermost: HtmlElement[] = [];
  for (const { level, isNumbered, element } of items) {
    while ((lists.at(-1)?.level ?? 0) > level) lists.pop();
    const tagName = isNumbered ? "ol" : "ul";
    const open = lists.at(-1);
    const isOther = open?.level === level && open.list.tagName !== tagName;
    if (isOther) lists.pop();
    if (isOther || open === undefined || open.level < level) {
      const list = elementOf(tagName, []);
      const holder = lists.at(-1)?.list.childNodes.findLast(isElement);
      (holder?.childNodes ?? outermost).push(list);
      lists.push({ list, level });
    }
    lists.at(-1)?.list.childNodes.push(elementOf("li", element.childNodes));
  }
  return outermost;
}

function elementOf(tagName: string, childNodes: HtmlNode[]): HtmlElement {
  return { nodeName: tagName, tagName, attrs: [], childNodes };
}
