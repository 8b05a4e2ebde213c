import { type HtmlElement, type HtmlNode, isElement } from "#lib/content/html/element";
import { isHidden, isTakenBack, styleOf, tagsOfStyle } from "#lib/content/html/inline-style";
import { listsOfWord } from "#lib/content/html/word-lists";

/**
 * Pasted HTML with its meaning in elements instead of in styles: word processors write bold as a
 * weight, lists as indented paragraphs, and add what only they can read.
 */
export function cleanPasted(nodes: HtmlNode[]): HtmlNode[] {
  return cleanAll(nodes, { isHeading: false });
}

type Place = { isHeading: boolean };

function cleanAll(nodes: HtmlNode[], place: Place): HtmlNode[] {
  return listsOfWord(nodes).flatMap((node) => (isElement(node) ? clean(node, place) : [node]));
}

const heading = /^h[1-6]$/;
/** What Word, browsers and clipboards put in for themselves. */
const ofMachines = /^(?:xml|o:smarttagtype|head|meta|link|title|style|colgroup)$|^(?:w|m|v):/;
const inline = /^(?:span|font|a|u|b|strong|i|em|s|sub|sup|small|big|label|ins|del|code)$/;

function clean(element: HtmlElement, place: Place): HtmlNode[] {
  const { tagName } = element;
  const style = styleOf(element);
  if (ofMachines.test(tagName) || isHidden(style)) return [];
  if (tagName === "br" && element.attrs.some(({ value }) => value === "Apple-interchange-newline"))
    return [];
  const isHeading = place.isHeading || heading.test(tagName);
  const inside = cleanAll(element.childNodes, { isHeading });
  // A heading is bold by itself.
  const isBold = tagName === "b" || tagName === "strong";
  if (isTakenBack(tagName, style) || (isHeading && isBold)) return inside;
  const tags = inline.test(tagName) ? tagsOfStyle(style) : [];
  const meant = tags.filter((tag) => !(isHeading && tag === "b"));
  return [{ ...element, childNodes: wrapAll(inside, meant) }];
}

function wrapAll(nodes: HtmlNode[], tags: string[]): HtmlNode[] {
  return tags.reduce((inside, tag) => [elementOf(tag, inside)], nodes);
}

function elementOf(tagName: string, childNodes: HtmlNode[]): HtmlElement {
  return { nodeName: tagName, tagName, attrs: [], childNodes };
}
