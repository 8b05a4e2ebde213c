import { type Document, documentVersion, type Mark } from "#lib/content/document";
import type {
  Conversion,
  LineReading,
  ResolveImage,
  ResolveLink,
} from "#lib/content/html/conversion";
import { linkMarkOf } from "#lib/content/html/convert-link";
import { type HtmlElement, type HtmlNode, isElement } from "#lib/content/html/element";
import { handlerOf, isBox, markOf } from "#lib/content/html/element-rules";
import { type Flow, makeFlow } from "#lib/content/html/flow";
import type { Lose } from "#lib/content/html/lost-part";
import { readDocument } from "#lib/content/read-document";

export type HtmlOptions = {
  resolveLink: ResolveLink;
  resolveImage: ResolveImage;
  /** Language tag of the text: decides the quotation marks of `<q>`, and what a link to a recording is called. */
  language?: string;
};

/**
 * Parsed HTML as a document: what the words mean stays, how they looked goes, and whatever readers
 * of the old page saw and readers of the new one do not is told to `lose`. The document always
 * passes `checkDocument`; no HTML however broken or hostile makes this throw.
 */
export function nodesToDocument(
  nodes: HtmlNode[],
  options: HtmlOptions,
  { lines, lose }: { lines: LineReading; lose: Lose },
): Document {
  const conversion: Conversion = {
    resolveLink: options.resolveLink,
    resolveImage: options.resolveImage,
    lose,
    quotationMarks: /^(?:fa|ar|fr)\b/.test(options.language ?? "") ? ["«", "»"] : ["“", "”"],
    playerNames: /^fa\b/.test(options.language ?? "")
      ? { audio: "فایل صوتی", video: "ویدیو" }
      : { audio: "Audio recording", video: "Video" },
    convert(inner, marks) {
      const flow = makeFlow();
      walkAll(inner, { marks, flow, conversion, lines });
      return flow.finish();
    },
  };
  const content = conversion.convert(nodes, []);
  const { document, problems } = readDocument({ type: "doc", version: documentVersion, content });
  for (const problem of problems) lose("damaged", problem.message);
  return document;
}

type Walk = { marks: Mark[]; flow: Flow; conversion: Conversion; lines: LineReading };

function walkAll(nodes: HtmlNode[], walk: Walk): void {
  for (const node of nodes) {
    if (isElement(node)) walkElement(node, walk);
    else if (node.nodeName === "#comment" && "data" in node) walk.lines.comment(node.data);
    else if ("value" in node && walk.lines.doLinesCount)
      walk.flow.linedText(node.value, walk.marks);
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
