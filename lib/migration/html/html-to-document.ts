import "server-only";
import { type Block, type Document, documentVersion, type Mark } from "#lib/content/document";
import { readDocument } from "#lib/content/read-document";
import { type BlockTracker, makeBlockTracker } from "#lib/migration/html/block-comments";
import type { Conversion, ResolveImage, ResolveLink } from "#lib/migration/html/conversion";
import { linkMarkOf } from "#lib/migration/html/convert-link";
import { type HtmlElement, type HtmlNode, isElement } from "#lib/migration/html/element";
import { handlerOf, isBox, markOf } from "#lib/migration/html/element-rules";
import { type Flow, makeFlow } from "#lib/migration/html/flow";
import { type LostPart, makeLostList } from "#lib/migration/html/lost-part";
import { parseHtml } from "#lib/migration/html/parse-html";
import { replaceShortcodes } from "#lib/migration/html/replace-shortcodes";

export type HtmlOptions = {
  resolveLink: ResolveLink;
  resolveImage: ResolveImage;
  /** Language tag of the text: decides the quotation marks of `<q>`. */
  language?: string;
};

/**
 * The text of a WordPress post as a document, classic or of the block editor: line ends make
 * paragraphs as WordPress makes them, shortcodes and block comments are understood, and whatever
 * readers of the old page saw and readers of the new one do not is listed in `lost`. The document
 * always passes `checkDocument`; no HTML however broken or hostile makes this throw.
 */
export function htmlToDocument(
  html: string,
  options: HtmlOptions,
): { document: Document; lost: LostPart[] } {
  const { lost, lose } = makeLostList();
  const { nodes, isReduced } = parseHtml(replaceShortcodes(html, lose));
  if (isReduced)
    lose("formatting", "The text is nested too deeply or too long; its words were kept.");

  const tracker = makeBlockTracker(lose);
  const conversion: Conversion = {
    resolveLink: options.resolveLink,
    resolveImage: options.resolveImage,
    lose,
    quotationMarks: /^(?:fa|ar|fr)\b/.test(options.language ?? "") ? ["«", "»"] : ["“", "”"],
    convert(inner, marks) {
      const flow = makeFlow();
      walkAll(inner, { marks, flow, conversion, tracker });
      return flow.finish();
    },
  };
  const content: Block[] = conversion.convert(nodes, []);
  const { document, problems } = readDocument({ type: "doc", version: documentVersion, content });
  for (const problem of problems) lose("damaged", problem.message);
  return { document, lost };
}

type Walk = { marks: Mark[]; flow: Flow; conversion: Conversion; tracker: BlockTracker };

function walkAll(nodes: HtmlNode[], walk: Walk): void {
  for (const node of nodes) {
    if (isElement(node)) walkElement(node, walk);
    else if (node.nodeName === "#comment" && "data" in node) walk.tracker.comment(node.data);
    else if ("value" in node && walk.tracker.isOutside) walk.flow.linedText(node.value, walk.marks);
    else if ("value" in node) walk.flow.text(node.value, walk.marks);
  }
}

function walkElement(element: HtmlElement, walk: Walk): void {
  const { marks, flow, conversion } = walk;
  const handler = handlerOf(element);
  if (handler !== null) handler({ element, marks, flow, conversion });
  else walkInside(element, walk);
}

function walkInside(element: HtmlElement, walk: Walk): void {
  const { flow, conversion } = walk;
  const isOwnBlock = isBox(element.tagName);
  if (isOwnBlock) flow.endParagraph();
  const [opening, closing] = element.tagName === "q" ? conversion.quotationMarks : ["", ""];
  flow.text(opening, walk.marks);
  walkAll(element.childNodes, { ...walk, marks: marksIn(element, walk) });
  flow.text(closing, walk.marks);
  if (isOwnBlock) flow.endParagraph();
}

function marksIn(element: HtmlElement, { marks, conversion }: Walk): Mark[] {
  const mark =
    element.tagName === "a" ? linkMarkOf(element, conversion) : plainMark(markOf(element.tagName));
  return mark === null ? marks : [...marks.filter((held) => held.type !== mark.type), mark];
}

function plainMark(type: ReturnType<typeof markOf>): Mark | null {
  return type === null ? null : { type };
}
