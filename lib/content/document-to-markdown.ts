import type { Document } from "#lib/content/document";
import { embedProviderName, embedUrl } from "#lib/content/embeds";
import {
  escapeLineStarts,
  escapeMarkdown,
  markdownAddress,
  oneLine,
} from "#lib/content/markdown/escape-markdown";
import { inlineMarkdown } from "#lib/content/markdown/inline-markdown";
import { listMarkdown } from "#lib/content/markdown/list-markdown";
import { tableMarkdown } from "#lib/content/markdown/table-markdown";
import { type DocumentResolver, prepareDocument } from "#lib/content/prepare-document";
import type {
  PreparedBlock,
  PreparedImage,
  PreparedInline,
  PreparedNote,
} from "#lib/content/prepared";

/**
 * The text as Markdown (CommonMark with the tables, strikethrough and footnotes of GFM), for whoever
 * reads or works on it without HTML. As in HTML, what resolves to null is plain text or left out, and
 * whether addresses are absolute is the caller's decision. Captions and credits stand in italics under
 * their pictures; quotes, lifted lines and fact boxes are quotations; embeds are links; notes stand at
 * the end. Ends without a new line; empty where the text is.
 */
export function documentToMarkdown(document: Document, resolver: DocumentResolver): string {
  // Markdown has no element that keeps words of another direction apart; they stand as they are.
  const { blocks, notes } = prepareDocument(document, { ...resolver, direction: undefined });
  return [blocksMarkdown(blocks), ...notes.map(noteMarkdown)].filter(Boolean).join("\n\n");
}

function blocksMarkdown(blocks: PreparedBlock[]): string {
  return blocks
    .map((block, index) => blockMarkdown(block, blocks.slice(0, index)))
    .filter(Boolean)
    .join("\n\n");
}

function blockMarkdown(block: PreparedBlock, before: PreparedBlock[]): string {
  switch (block.type) {
    case "paragraph":
      return linesMarkdown(block.content);
    case "heading": {
      const words = inlineMarkdown(block.content, "<br>").trim().replace(/#$/, "\\#");
      return `${"#".repeat(block.level)} ${words}`;
    }
    case "bulletList":
    case "orderedList":
      return listMarkdown(block, { before, blockMarkdown });
    case "quote":
      return quotation([blocksMarkdown(block.content), sourceLine(block.source)]);
    case "pullQuote":
      return quotation([wordsOf(block.text), sourceLine(block.source)]);
    case "figure":
      return figureMarkdown(block.image);
    case "gallery":
      return [...block.images.map(figureMarkdown), inItalics(block.caption)]
        .filter(Boolean)
        .join("\n\n");
    case "table":
      return [inItalics(block.caption), tableMarkdown(block)].filter(Boolean).join("\n\n");
    case "factBox": {
      const title = oneLine(block.title);
      return quotation([title && `**${escapeMarkdown(title)}**`, blocksMarkdown(block.content)]);
    }
    case "embed": {
      const name = oneLine(block.title ?? "") || embedProviderName(block.provider);
      const href = markdownAddress(embedUrl(block.provider, block.id));
      return `[${escapeMarkdown(name)}](${href})`;
    }
    case "divider":
      // Hyphens at the very beginning would be taken for front matter.
      return "***";
    case "code":
      return codeMarkdown(block);
  }
}

const linesMarkdown = (content: PreparedInline[]) =>
  escapeLineStarts(inlineMarkdown(content).trim());

const wordsOf = (text: string) => escapeLineStarts(escapeMarkdown(oneLine(text)));

function quotation(parts: (string | null)[]): string {
  const lines = parts.filter(Boolean).join("\n\n").split("\n");
  return lines.map((line) => (line === "" ? ">" : `> ${line}`)).join("\n");
}

const sourceLine = (source: string | null) => source && `— ${escapeMarkdown(oneLine(source))}`;

function inItalics(text: string | null): string {
  const words = oneLine(text ?? "");
  return words === "" ? "" : `_${escapeMarkdown(words)}_`;
}

function figureMarkdown({ src, alt, caption, credit }: PreparedImage): string {
  const image = `![${escapeMarkdown(oneLine(alt))}](${markdownAddress(src)})`;
  const words = inItalics([caption, credit].filter(Boolean).join(" "));
  return words === "" ? image : `${image}\\\n${words}`;
}

function codeMarkdown({ language, text }: Extract<PreparedBlock, { type: "code" }>): string {
  const runs = [...text.matchAll(/`+/g)].map(([run]) => run.length);
  const fence = "`".repeat(Math.max(2, ...runs) + 1);
  return `${fence}${(language ?? "").replace(/[\s`]+/g, "")}\n${text}\n${fence}`;
}

function noteMarkdown({ number, content }: PreparedNote): string {
  return `[^${number}]: ${linesMarkdown(content).replaceAll("\n", "\n    ")}`;
}
