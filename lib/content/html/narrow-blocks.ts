import type {
  Block,
  BulletList,
  CodeBlock,
  Inline,
  OrderedList,
  Paragraph,
  Text,
} from "#lib/content/document";

export type Prose = Paragraph | BulletList | OrderedList;

/**
 * What can stand in a quote, a list item or a fact box, and what has to come after it. Headings
 * become bold paragraphs, quotes and boxes inside give up their frame; pictures, tables and embeds
 * stand on their own.
 */
export function narrowToProse(blocks: Block[]): { prose: Prose[]; after: Block[] } {
  const prose: Prose[] = [];
  const after: Block[] = [];
  for (const block of blocks) {
    const inside = proseOf(block);
    if (inside === null) after.push(block);
    else prose.push(...inside);
  }
  return { prose, after };
}

function proseOf(block: Block): Prose[] | null {
  switch (block.type) {
    case "paragraph":
    case "bulletList":
    case "orderedList":
      return [block];
    case "heading":
      return [boldParagraph(block.content ?? [])];
    case "quote":
      return block.attrs?.source === undefined
        ? block.content
        : [...block.content, paragraphOf(`— ${block.attrs.source}`)];
    case "factBox":
      return [boldParagraph([{ type: "text", text: block.attrs.title }]), ...block.content];
    case "codeBlock":
      return [codeParagraph(block)];
    case "divider":
      return [];
    default:
      return null;
  }
}

/** The same for a cell of a table, which holds paragraphs only: list items become lines of their own. */
export function narrowToParagraphs(blocks: Block[]): { paragraphs: Paragraph[]; after: Block[] } {
  const { prose, after } = narrowToProse(blocks);
  return { paragraphs: prose.flatMap((part) => paragraphsOf(part)), after };
}

function paragraphsOf(part: Prose): Paragraph[] {
  if (part.type === "paragraph") return [part];
  return part.content.flatMap((item, index) => {
    const sign = part.type === "bulletList" ? "• " : `${(part.attrs?.start ?? 1) + index}. `;
    const [first, ...others] = item.content.flatMap((inner) => paragraphsOf(inner));
    const content: Inline[] = [{ type: "text", text: sign }, ...(first?.content ?? [])];
    return [{ type: "paragraph", content }, ...others];
  });
}

/** The text of a heading: its paragraphs in one line, and the blocks that cannot stand in it. */
export function narrowToLine(blocks: Block[]): { line: Inline[]; after: Block[] } {
  const { paragraphs, after } = narrowToParagraphs(blocks);
  const line = paragraphs.flatMap((paragraph, index) => {
    const content = (paragraph.content ?? []).map((part) =>
      part.type === "hardBreak" ? space : part,
    );
    return index === 0 ? content : [space, ...content];
  });
  return { line, after };
}

const space: Text = { type: "text", text: " " };

export function paragraphOf(text: string): Paragraph {
  return { type: "paragraph", content: [{ type: "text", text }] };
}

export function boldParagraph(content: Inline[]): Paragraph {
  return { type: "paragraph", content: content.map(inBold) };
}

function inBold(part: Inline): Inline {
  if (part.type !== "text" || part.marks?.some((mark) => mark.type === "bold")) return part;
  return { ...part, marks: [{ type: "bold" }, ...(part.marks ?? [])] };
}

function codeParagraph(block: CodeBlock): Paragraph {
  const lines = (block.content ?? []).flatMap((part) => part.text.split("\n"));
  const content = lines.flatMap((line, index): Inline[] => {
    const code: Inline[] =
      line === "" ? [] : [{ type: "text", text: line, marks: [{ type: "code" }] }];
    return index === 0 ? code : [{ type: "hardBreak" }, ...code];
  });
  return { type: "paragraph", content };
}

/** Plain text of paragraphs and lists, on one line. */
export function plainTextOf(blocks: Block[]): string {
  const { line } = narrowToLine(blocks);
  return line
    .map((part) => (part.type === "text" ? part.text : ""))
    .join("")
    .trim();
}
