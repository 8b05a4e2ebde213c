import { type Block, type Document, documentVersion, type ListItem } from "#lib/content/document";
import { embedOfUrl } from "#lib/content/embed-of-url";
import { inlineOfText } from "#lib/content/html/inline-of-text";
import { readDocument } from "#lib/content/read-document";

/**
 * Pasted text without formatting as a document. Empty lines part paragraphs; where there are none,
 * each line is one. Headings, lists, quotes, code and emphasis written as in Markdown become what
 * they mean, unless `isPlain` asks for the characters as they stand.
 */
export function pastedText(text: string, { isPlain }: { isPlain: boolean }): Document {
  const lines = text.replace(/\r\n?/g, "\n").split("\n");
  const content = isPlain ? paragraphsOf(lines, true) : blocksOf(lines);
  return readDocument({ type: "doc", version: documentVersion, content }).document;
}

const headingLine = /^(#{1,6})\s+(.+?)\s*#*$/;
const itemLine = /^\s*(?:[-*+•]|(\d{1,6})[.)])\s+(.*)$/;
const quoteLine = /^>\s?(.*)$/;
const dividerLine = /^(?:-{3,}|\*{3,}|_{3,})$/;
const fence = /^```\s*(\S*)/;

function blocksOf(lines: string[]): Block[] {
  const blocks: Block[] = [];
  let loose: string[] = [];
  const hasGaps = lines.some((line, index) => index > 0 && line.trim() === "");
  const endLoose = () => {
    blocks.push(...paragraphsOf(loose, false, hasGaps));
    loose = [];
  };
  for (let at = 0; at < lines.length; ) {
    const found = blockAt(lines, at);
    if (found === null) {
      loose.push(lines[at] ?? "");
      at += 1;
    } else {
      endLoose();
      blocks.push(found.block);
      at = found.next;
    }
  }
  endLoose();
  return blocks;
}

function blockAt(lines: string[], at: number): { block: Block; next: number } | null {
  const line = (lines[at] ?? "").trimEnd();
  const heading = headingLine.exec(line);
  if (heading !== null) {
    const level = ([2, 2, 3, 4, 4, 4] as const)[(heading[1]?.length ?? 1) - 1] ?? 4;
    const content = inlineOfText(heading[2] ?? "");
    return { block: { type: "heading", attrs: { level }, content }, next: at + 1 };
  }
  if (dividerLine.test(line)) return { block: { type: "divider" }, next: at + 1 };
  const embed = embedOfUrl(line);
  if (embed !== null && !/\s/.test(line)) return { block: embed, next: at + 1 };
  if (fence.test(line)) return codeAt(lines, at);
  if (quoteLine.test(line)) {
    const end = endOf(lines, at, quoteLine);
    const inner = lines.slice(at, end).map((quoted) => quoteLine.exec(quoted)?.[1] ?? "");
    return { block: { type: "quote", content: paragraphsOf(inner, false) }, next: end };
  }
  return itemLine.test(line) ? listAt(lines, at) : null;
}

function endOf(lines: string[], from: number, pattern: RegExp): number {
  const end = lines.findIndex((line, index) => index > from && !pattern.test(line));
  return end === -1 ? lines.length : end;
}

function codeAt(lines: string[], at: number) {
  const close = lines.findIndex((line, index) => index > at && /^```\s*$/.test(line));
  const end = close === -1 ? lines.length : close;
  const language = fence.exec(lines[at] ?? "")?.[1] ?? "";
  const code = lines.slice(at + 1, end).join("\n");
  const block: Block = {
    type: "codeBlock",
    ...(language !== "" && { attrs: { language } }),
    content: [{ type: "text", text: code }],
  };
  return { block, next: end + 1 };
}

function listAt(lines: string[], at: number) {
  const end = endOf(lines, at, itemLine);
  const first = itemLine.exec(lines[at] ?? "")?.[1];
  const isNumbered = first !== undefined;
  const content: ListItem[] = [];
  let next = at;
  for (; next < end; next += 1) {
    const item = itemLine.exec(lines[next] ?? "");
    if ((item?.[1] !== undefined) !== isNumbered) break;
    content.push({
      type: "listItem",
      content: [{ type: "paragraph", content: inlineOfText(item?.[2] ?? "") }],
    });
  }
  const block: Block = isNumbered
    ? { type: "orderedList", attrs: { start: Number(first) }, content }
    : { type: "bulletList", content };
  return { block, next };
}

function paragraphsOf(
  lines: string[],
  isPlain: boolean,
  hasGaps = lines.some((line) => line.trim() === ""),
): Extract<Block, { type: "paragraph" }>[] {
  const written = (line: string) =>
    isPlain ? [{ type: "text" as const, text: line }] : inlineOfText(line);
  const groups = hasGaps ? groupsOf(lines) : lines.map((line) => [line]);
  return groups
    .map((group) => group.map((line) => line.trim()).filter((line) => line !== ""))
    .filter((group) => group.length > 0)
    .map((group) => ({
      type: "paragraph",
      content: group.flatMap((line, index) =>
        index === 0 ? written(line) : [{ type: "hardBreak" as const }, ...written(line)],
      ),
    }));
}

function groupsOf(lines: string[]): string[][] {
  const groups: string[][] = [[]];
  for (const line of lines) {
    if (line.trim() === "") groups.push([]);
    else groups.at(-1)?.push(line);
  }
  return groups;
}
