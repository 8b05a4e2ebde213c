import type { Mark } from "#lib/content/document";
import type { ElementHandler } from "#lib/content/html/conversion";
import { convertPreformatted } from "#lib/content/html/convert-code";
import { convertFigure, convertImage } from "#lib/content/html/convert-figure";
import { convertList, convertTerms } from "#lib/content/html/convert-list";
import { convertFrame } from "#lib/content/html/convert-media";
import { convertPullQuote } from "#lib/content/html/convert-pull-quote";
import { convertQuote, convertSocialQuote } from "#lib/content/html/convert-quote";
import { convertDetails, convertHeading } from "#lib/content/html/convert-sections";
import { convertTable } from "#lib/content/html/convert-table";
import { attribute, type HtmlElement, hasClass, rawTextOf } from "#lib/content/html/element";
import type { LostKind } from "#lib/content/html/lost-part";

type PlainMark = Exclude<Mark["type"], "link">;

const marks: Record<string, PlainMark> = {
  b: "bold",
  strong: "bold",
  i: "italic",
  em: "italic",
  cite: "italic",
  dfn: "italic",
  var: "italic",
  s: "strike",
  del: "strike",
  strike: "strike",
  sub: "subscript",
  sup: "superscript",
  code: "code",
  kbd: "code",
  samp: "code",
  tt: "code",
};

/** How an element marks the text in it; null for those that say nothing of it. */
export function markOf(tagName: string): PlainMark | null {
  return Object.hasOwn(marks, tagName) ? (marks[tagName] ?? null) : null;
}

const lose =
  (kind: LostKind): ElementHandler =>
  ({ element, conversion }) =>
    conversion.lose(kind, nameOf(element));
const pass: ElementHandler = () => {};

const handlers: Record<string, ElementHandler> = {
  ul: convertList,
  ol: convertList,
  menu: convertList,
  dir: convertList,
  dl: convertTerms,
  h1: convertHeading,
  h2: convertHeading,
  h3: convertHeading,
  h4: convertHeading,
  h5: convertHeading,
  h6: convertHeading,
  blockquote: convertQuote,
  details: convertDetails,
  figure: convertFigure,
  img: convertImage,
  pre: convertPreformatted,
  listing: convertPreformatted,
  table: convertTable,
  hr: ({ flow }) => flow.block({ type: "divider" }),
  br: ({ flow }) => flow.lineBreak(),
  iframe: convertFrame,
  frame: convertFrame,
  object: convertFrame,
  embed: convertFrame,
  video: convertFrame,
  audio: convertFrame,
  applet: lose("object"),
  canvas: lose("object"),
  svg: lose("object"),
  math: lose("object"),
  script: lose("script"),
  style: lose("style"),
  form: lose("form"),
  input: lose("form"),
  select: lose("form"),
  textarea: lose("form"),
  button: lose("form"),
  template: pass,
  noscript: pass,
  title: pass,
  meta: pass,
  link: pass,
  base: pass,
  rp: pass,
};

/** What plug-ins put under posts: share buttons and lists of other posts. */
const leftoverOfPlugin =
  /^(?:sharedaddy|sd-sharing.*|jp-relatedposts|addtoany.*|addthis.*|a2a_.*|ssba.*|heateor.*|wp-block-social-links|wp-block-jetpack-sharing-buttons|yarpp.*|share-buttons?|social-share)$/;

const classHandlers: [className: RegExp, handler: ElementHandler][] = [
  [leftoverOfPlugin, lose("sharing")],
  [/^wp-block-pullquote$/, convertPullQuote],
  [/^(?:wp-caption|gallery|wp-block-gallery)$/, convertFigure],
  [/^(?:twitter-tweet|twitter-video|instagram-media)$/, convertSocialQuote],
  [
    /^(?:wp-smiley|emoji)$/,
    ({ element, marks, flow }) => flow.text(attribute(element, "alt"), marks),
  ],
  [
    /^(?:wp-block-file__button|kg-file-card-metadata|kg-(?:audio|video)-player|kg-toggle-card-icon)$/,
    pass,
  ],
];

/** What becomes of an element that is more than a box or a mark; null for those two. */
export function handlerOf(element: HtmlElement): ElementHandler | null {
  const byClass = classHandlers.find(([className]) => hasClass(element, className));
  if (byClass !== undefined) return byClass[1];
  if (element.tagName === "code" && rawTextOf(element).trim().includes("\n"))
    return convertPreformatted;
  return Object.hasOwn(handlers, element.tagName) ? (handlers[element.tagName] ?? null) : null;
}

const boxes =
  /^(?:address|article|aside|body|center|dd|div|dt|fieldset|figcaption|footer|header|hgroup|html|legend|li|main|nav|noframes|p|section|summary|tbody|td|tfoot|th|thead|tr)$/;

/** Whether an element is a block of its own, so that text before it and in it do not run together. */
export function isBox(tagName: string): boolean {
  return boxes.test(tagName);
}

function nameOf(element: HtmlElement): string {
  const told = ["src", "action", "name", "id", "class"].map((name) => attribute(element, name));
  return told.find((value) => value !== "") ?? `<${element.tagName}>`;
}
