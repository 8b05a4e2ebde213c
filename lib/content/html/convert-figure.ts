import type { Block, Figure } from "#lib/content/document";
import type { Conversion, ElementPlace } from "#lib/content/html/conversion";
import { loseLinksIn, loseLinksOf } from "#lib/content/html/convert-link";
import {
  attribute,
  attributesOf,
  type HtmlElement,
  hasClass,
  isElement,
  oneLine,
  rawTextOf,
} from "#lib/content/html/element";
import { isFileName } from "#lib/content/html/file-name";
import { paragraphOf, plainTextOf } from "#lib/content/html/narrow-blocks";

const longest = { alt: 1000, caption: 1000, title: 300 };

/** A picture by its media. */
export function convertImage({ element, flow, conversion }: ElementPlace): void {
  const src = imageSource(element);
  const mediaId = conversion.resolveImage(src, attributesOf(element));
  if (mediaId === null) {
    conversion.lose("image", src === "" ? JSON.stringify(attributesOf(element)) : src);
    return;
  }
  const alt = oneLine(attribute(element, "alt")).slice(0, longest.alt);
  const attrs = { mediaId, ...(alt !== "" && !isFileName(alt, src) && { alt }) };
  flow.standingBlock({ type: "figure", attrs });
}

/** Themes that load pictures late keep the real address aside. */
function imageSource(element: HtmlElement): string {
  const names = ["data-orig-file", "data-lazy-src", "data-src", "data-original", "src"];
  const sources = names.map((name) => attribute(element, name));
  return sources.find((source) => source !== "" && !source.startsWith("data:")) ?? "";
}

/** What stands in a frame: pictures with their caption, a gallery, a table, a video, a pull quote. */
export function convertFigure({ element, marks, flow, conversion }: ElementPlace): void {
  const written = takeCaption(element, conversion);
  const isClassic = hasClass(element, /^wp-caption$/);
  const converted = conversion.convert(element.childNodes, marks);
  // A classic caption is whatever text stands beside the picture.
  const beside = isClassic ? converted.filter((block) => block.type === "paragraph") : [];
  loseLinksOf(beside, conversion);
  const caption = [written, plainTextOf(beside)].filter((text) => text !== "").join(" ");
  const inside = isClassic ? converted.filter((block) => block.type !== "paragraph") : converted;
  const blocks = hasClass(element, /^(?:wp-block-gallery|kg-gallery-card|gallery)$/)
    ? asGallery(inside)
    : inside;
  reportEmbed(element, blocks, conversion);
  for (const block of withCaption(blocks, caption, conversion)) flow.block(block);
}

function takeCaption(figure: HtmlElement, conversion: Conversion): string {
  const captions = figure.childNodes
    .filter(isElement)
    .filter((child) => child.tagName === "figcaption" || hasClass(child, /^wp-caption-text$/));
  figure.childNodes = figure.childNodes.filter((node) => !captions.some((found) => found === node));
  for (const found of captions) loseLinksIn(found, conversion);
  return captions.map((found) => oneLine(rawTextOf(found))).join(" ");
}

function asGallery(blocks: Block[]): Block[] {
  const figures = blocks.filter((block): block is Figure => block.type === "figure");
  if (figures.length < 2) return blocks;
  const items = figures.map((figure) => figure.attrs);
  return [
    { type: "gallery", attrs: { items } },
    ...blocks.filter((block) => block.type !== "figure"),
  ];
}

/** A caption goes to the one thing it can belong to; it is listed when that thing is lost. */
function withCaption(blocks: Block[], caption: string, { lose }: Conversion): Block[] {
  if (caption === "") return blocks;
  const [first, ...others] = blocks;
  if (first === undefined || isFileName(caption)) {
    lose("caption", caption);
    return blocks;
  }
  const short = caption.slice(0, longest.caption);
  if (others.length > 0) return [...blocks, paragraphOf(caption)];
  switch (first.type) {
    case "figure":
      return [{ ...first, attrs: { ...first.attrs, caption: short } }];
    case "gallery":
      return [{ ...first, attrs: { ...first.attrs, caption: short } }];
    case "table":
      return [{ ...first, attrs: { ...first.attrs, caption: short } }];
    case "embed":
      return [{ ...first, attrs: { ...first.attrs, title: caption.slice(0, longest.title) } }];
    default:
      return [...blocks, paragraphOf(caption)];
  }
}

/** A post of a provider that cannot be embedded became a link. */
function reportEmbed(element: HtmlElement, blocks: Block[], { lose }: Conversion): void {
  if (!hasClass(element, /^wp-block-embed$/)) return;
  if (!blocks.some((block) => block.type === "embed") && blocks.length > 0) {
    lose("embed", oneLine(rawTextOf(element)));
  }
}
