import {
  type Block,
  type BulletList,
  type Document,
  documentVersion,
  type FactBox,
  type Figure,
  type Footnote,
  type Gallery,
  type Heading,
  type Inline,
  type OrderedList,
  type Paragraph,
  type PullQuote,
  type Quote,
  type Table,
  type TableRow,
  type Text,
} from "#lib/content/document";

/** Short names for writing a document by hand, the way a story reads. */
type Part = string | Inline;

export const doc = (...content: Block[]): Document => ({
  type: "doc",
  version: documentVersion,
  content,
});

export const p = (...parts: Part[]): Paragraph => ({
  type: "paragraph",
  content: parts.map((part) => (typeof part === "string" ? text(part) : part)),
});

export const h2 = (title: string): Heading => ({
  type: "heading",
  attrs: { level: 2 },
  content: [text(title)],
});

export const h3 = (title: string): Heading => ({
  type: "heading",
  attrs: { level: 3 },
  content: [text(title)],
});

export const text = (value: string): Text => ({ type: "text", text: value });

export const bold = (value: string): Text => ({
  type: "text",
  text: value,
  marks: [{ type: "bold" }],
});

export const italic = (value: string): Text => ({
  type: "text",
  text: value,
  marks: [{ type: "italic" }],
});

/** A link to one of our stories, whatever its address will be. */
export const storyLink = (value: string, storyId: string): Text => ({
  type: "text",
  text: value,
  marks: [{ type: "link", attrs: { storyId } }],
});

export const webLink = (value: string, href: string): Text => ({
  type: "text",
  text: value,
  marks: [{ type: "link", attrs: { href } }],
});

export const note = (...parts: (string | Text)[]): Footnote => ({
  type: "footnote",
  content: parts.map((part) => (typeof part === "string" ? text(part) : part)),
});

export const quote = (words: string, source: string): Quote => ({
  type: "quote",
  attrs: { source },
  content: [p(words)],
});

export const pullQuote = (words: string, source: string): PullQuote => ({
  type: "pullQuote",
  attrs: { text: words, source },
});

const items = (lines: (string | Part[])[]) =>
  lines.map((line) => ({
    type: "listItem" as const,
    content: [typeof line === "string" ? p(line) : p(...line)],
  }));

export const bullets = (...lines: (string | Part[])[]): BulletList => ({
  type: "bulletList",
  content: items(lines),
});

export const numbered = (...lines: (string | Part[])[]): OrderedList => ({
  type: "orderedList",
  content: items(lines),
});

export const factBox = (title: string, ...content: FactBox["content"]): FactBox => ({
  type: "factBox",
  attrs: { title },
  content,
});

export const figure = (mediaId: string, said: { alt?: string; caption?: string } = {}): Figure => ({
  type: "figure",
  attrs: { mediaId, ...said },
});

export const gallery = (caption: string, ...content: Gallery["attrs"]["items"]): Gallery => ({
  type: "gallery",
  attrs: { items: content, caption },
});

/** A table whose first row names the columns. */
export const table = (caption: string, head: string[], ...rows: string[][]): Table => ({
  type: "table",
  attrs: { caption },
  content: [row("tableHeader", head), ...rows.map((cells) => row("tableCell", cells))],
});

const row = (type: "tableHeader" | "tableCell", cells: string[]): TableRow => ({
  type: "tableRow",
  content: cells.map((cell) => ({ type, content: [p(cell)] })),
});

/** A text as it stood before: each of these wordings in place of the one of today. */
export function saying(document: Document, ...wordings: [now: string, then: string][]): Document {
  let text = JSON.stringify(document);
  for (const [now, then] of wordings) {
    if (!text.includes(now)) throw new Error(`nothing says “${now}”`);
    text = text.replaceAll(now, then);
  }
  return JSON.parse(text);
}

/** The same without what came to it later. */
export function without(document: Document, type: Block["type"]): Document {
  return { ...document, content: document.content.filter((block) => block.type !== type) };
}

/** The same with a block where it stood at first. */
export function moving(document: Document, block: { type: Block["type"]; to: number }): Document {
  const moved = document.content.filter(({ type }) => type === block.type);
  const { content } = without(document, block.type);
  return { ...document, content: content.toSpliced(block.to, 0, ...moved) };
}
