import type { Quote } from "#lib/content/document";
import { embedOfUrl } from "#lib/content/embed-of-url";
import type { Conversion, ElementPlace } from "#lib/content/html/conversion";
import { loseLinksIn } from "#lib/content/html/convert-link";
import {
  attribute,
  descendants,
  type HtmlElement,
  isElement,
  textOf,
} from "#lib/content/html/element";
import { narrowToProse, paragraphOf } from "#lib/content/html/narrow-blocks";

const longestSource = 300;

/** A quote with who said it. */
export function convertQuote({ element, marks, flow, conversion }: ElementPlace): void {
  const source = takeSource(element, conversion);
  const { prose, after } = narrowToProse(conversion.convert(element.childNodes, marks));
  const isShort = source.length <= longestSource;
  if (source !== "" && !isShort) prose.push(paragraphOf(`— ${source}`));
  if (prose.length > 0) {
    const attrs = source !== "" && isShort ? { attrs: { source } } : {};
    flow.block({ type: "quote", ...attrs, content: prose } satisfies Quote);
  } else if (source !== "") {
    flow.block(paragraphOf(source));
  }
  for (const block of after) flow.block(block);
}

/** The quoting form of a social network becomes the post it shows. */
export function convertSocialQuote(place: ElementPlace): void {
  const embed = lastEmbed(place.element);
  if (embed === null) convertQuote(place);
  else place.flow.block(embed);
}

function lastEmbed(element: HtmlElement) {
  const addresses = [
    ...descendants(element).map((inner) => attribute(inner, "href")),
    attribute(element, "data-instgrm-permalink"),
  ];
  return addresses.map(embedOfUrl).findLast((embed) => embed !== null) ?? null;
}

/** Takes the source out of a quote: a `cite` or `footer` at its very end, or at the end of its last paragraph. */
export function takeSource(quote: HtmlElement, conversion: Conversion): string {
  const holder = lastElement(quote);
  if (holder === null) return "";
  const isSource = (element: HtmlElement) =>
    element.tagName === "cite" || element.tagName === "footer";
  const inner = holder.tagName === "p" ? lastElement(holder) : null;
  const source = isSource(holder) ? holder : inner;
  if (source === null || !isSource(source)) return "";
  const parent = source === holder ? quote : holder;
  parent.childNodes = parent.childNodes.filter((node) => node !== source);
  loseLinksIn(source, conversion);
  return textOf(source).replace(/^[\s—–―~-]+/, "");
}

/** The last child, when it is an element and nothing to be read stands behind it. */
function lastElement(element: HtmlElement): HtmlElement | null {
  const last = element.childNodes.findLast((node) => isElement(node) || textOf(node) !== "");
  return last !== undefined && isElement(last) ? last : null;
}
