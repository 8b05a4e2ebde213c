import type { Document } from "#lib/content/document";
import { prepareDocument } from "#lib/content/prepare-document";
import type {
  PreparedBlock,
  PreparedCell,
  PreparedInline,
  PreparedTable,
} from "#lib/content/prepared";

/**
 * The text as plain text, for search and summaries: paragraphs apart by blank lines, lists with
 * marks, tables with a line a row and tabs between cells, notes at the end. Where a note is called
 * stands nothing, so that words on both sides of it are found together and read on. Pull quotes are
 * left out, as they repeat the text, and so are pictures.
 */
export function documentToText(document: Document): string {
  const { blocks, notes } = prepareDocument(document, { storyHref: () => null, image: () => null });
  return [...blocks.map(blockText), ...notes.map(({ content }) => inlineText(content))]
    .filter(Boolean)
    .join("\n\n");
}

function blockText(block: PreparedBlock): string {
  switch (block.type) {
    case "paragraph":
    case "heading":
      return inlineText(block.content);
    case "bulletList":
      return block.items.map((item) => itemText("•", item)).join("\n");
    case "orderedList":
      return block.items.map((item, index) => itemText(`${block.start + index}.`, item)).join("\n");
    case "quote":
      return paragraphs([...block.content.map(blockText), block.source && `— ${block.source}`]);
    case "table":
      return tableText(block);
    case "factBox":
      return paragraphs([block.title, ...block.content.map(blockText)]);
    case "embed":
      return block.title ?? "";
    case "code":
      return block.text;
    case "pullQuote":
    case "figure":
    case "gallery":
    case "divider":
      return "";
  }
}

function paragraphs(texts: (string | null)[]): string {
  return texts.filter(Boolean).join("\n\n");
}

/** The lines of an item after its first are set in under its words. */
function itemText(mark: string, item: PreparedBlock[]): string {
  const lines = item.map(blockText).join("\n");
  return `${mark} ${lines.replaceAll("\n", `\n${" ".repeat(mark.length + 1)}`)}`.trimEnd();
}

function tableText({ caption, head, body }: PreparedTable): string {
  const rows = [...head, ...body].map((row) => row.map(cellText).join("\t"));
  return [caption, ...rows].filter((line) => line !== null).join("\n");
}

function cellText({ content }: PreparedCell): string {
  return content.map(blockText).join(" ").replace(/\s+/g, " ");
}

function inlineText(content: PreparedInline[]): string {
  return content.map(inlineNodeText).join("").trim();
}

function inlineNodeText(node: PreparedInline): string {
  switch (node.type) {
    case "text":
    case "isolate":
      return node.text;
    case "break":
      return "\n";
    case "mark":
    case "link":
      return node.content.map(inlineNodeText).join("");
    case "noteCall":
      return "";
  }
}
