import { checkHref } from "#lib/content/check-href";
import type { Block, Inline, Mark, Text } from "#lib/content/document";
import { embedOfUrl } from "#lib/content/embed-of-url";

/** What comes in between two borders of paragraphs: text, breaks, and blocks that stand in the text. */
export type RunItem =
  | { kind: "text"; text: string; marks: Mark[] }
  /** A `<br>`. */
  | { kind: "break" }
  /** A line end in a text in which line ends count. */
  | { kind: "newline" }
  | { kind: "block"; block: Block };

type Line = (Text | { type: "block"; block: Block })[];
type Gap = { breaks: number; isBlank: boolean; last: "break" | "newline" };

/**
 * Paragraphs as WordPress makes them (`wpautop`): an empty line or two breaks in a row end a
 * paragraph, a single one breaks the line. Pictures in the middle of a paragraph come after it.
 * A line that is nothing but an address becomes the post or video it shows, or a link.
 */
export function blocksOfRun(run: RunItem[]): Block[] {
  return splitParagraphs(run).flatMap(blocksOfParagraph);
}

function splitParagraphs(run: RunItem[]): Line[][] {
  const paragraphs: Line[][] = [];
  let lines: Line[] = [];
  let line: Line = [];
  let gap: Gap | null = null;
  const endLine = () => {
    lines.push(line);
    line = [];
  };
  const endParagraph = () => {
    endLine();
    paragraphs.push(lines);
    lines = [];
  };
  const endGap = () => {
    if (gap === null) return;
    if (gap.breaks >= 2 || gap.isBlank) endParagraph();
    else endLine();
    gap = null;
  };
  for (const item of run) {
    if (item.kind === "break" || item.kind === "newline") {
      gap = widen(gap, item.kind);
    } else if (item.kind === "block") {
      line.push({ type: "block", block: item.block });
    } else if (gap === null || !isCollapsible(item.text)) {
      endGap();
      line.push({
        type: "text",
        text: item.text,
        ...(item.marks.length > 0 && { marks: item.marks }),
      });
    }
  }
  endParagraph();
  return paragraphs;
}

/** Two line ends with nothing between them leave an empty line; around a `<br>` they do not. */
function widen(gap: Gap | null, kind: "break" | "newline"): Gap {
  const { breaks, isBlank } = gap ?? { breaks: 0, isBlank: false };
  if (kind === "break") return { breaks: breaks + 1, isBlank, last: kind };
  return { breaks, isBlank: isBlank || gap?.last === "newline", last: kind };
}

/** Whitespace of HTML; no-break spaces and joiners are not. */
function isCollapsible(text: string): boolean {
  return /^[ \t\n\f\r]*$/.test(text);
}

function blocksOfParagraph(lines: Line[]): Block[] {
  const blocks: Block[] = [];
  const standing: Block[] = [];
  let content: Inline[] = [];
  const endText = () => {
    if (content.length > 0) blocks.push({ type: "paragraph", content });
    content = [];
  };
  for (const line of lines) {
    const text = tidyLine(line.filter((part) => part.type === "text"));
    const firstSeen = line.findIndex((part) => part.type === "text" && isSeen(part.text));
    for (const [index, part] of line.entries()) {
      if (part.type !== "block") continue;
      const isAtHead = content.length === 0 && (firstSeen === -1 || index < firstSeen);
      (isAtHead ? blocks : standing).push(part.block);
    }
    if (text.length === 0) continue;
    const alone = blockOfAddress(text);
    if (alone === null) {
      if (content.length > 0) content.push({ type: "hardBreak" });
      content.push(...text);
      continue;
    }
    endText();
    blocks.push(alone);
  }
  endText();
  return [...blocks, ...standing];
}

/** Spaces that are not a single one, which most are: to replace those as well takes several times longer. */
const unevenSpaces = / [ \t\n\f\r]+|[\t\n\f\r][ \t\n\f\r]*/g;

/** One space where there were several, none at the ends, and nothing when nothing is to be seen. */
function tidyLine(parts: Text[]): Text[] {
  const tidy: Text[] = [];
  let endsInSpace = true;
  for (const part of parts) {
    let text = part.text.replace(unevenSpaces, " ");
    if (endsInSpace) text = text.replace(/^ /, "");
    if (text === "") continue;
    tidy.push({ ...part, text });
    endsInSpace = text.endsWith(" ");
  }
  if (!tidy.some((part) => isSeen(part.text))) return [];
  return trimEnds(tidy);
}

/** Spaces of every kind, joiners and marks of direction alone show nothing. */
function isSeen(text: string): boolean {
  return /[^\s\p{Cf}]/u.test(text);
}

function trimEnds(parts: Text[]): Text[] {
  const kept = [...parts];
  for (let first = kept[0]; first !== undefined; first = kept[0]) {
    const text = first.text.trimStart();
    if (text !== "") {
      kept[0] = { ...first, text };
      break;
    }
    kept.shift();
  }
  for (let last = kept.at(-1); last !== undefined; last = kept.at(-1)) {
    const text = last.text.trimEnd();
    if (text !== "") {
      kept[kept.length - 1] = { ...last, text };
      break;
    }
    kept.pop();
  }
  return kept;
}

function blockOfAddress(line: Text[]): Block | null {
  if (line.some((part) => part.marks !== undefined)) return null;
  const address = line.map((part) => part.text).join("");
  if (!/^https?:\/\/[^\s<>"[\]]{4,2000}$/.test(address)) return null;
  const embed = embedOfUrl(address);
  if (embed !== null) return embed;
  const href = checkHref(address);
  if (!href.ok) return null;
  const marks: Mark[] = [{ type: "link", attrs: { href: href.value } }];
  return { type: "paragraph", content: [{ type: "text", text: address, marks }] };
}
