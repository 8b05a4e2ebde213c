import type {
  Block,
  BulletList,
  Inline,
  ListItem,
  OrderedList,
  Paragraph,
  TableRow,
} from "#lib/content/document";

/** What the things that a text names by id are called, and what is said around them. */
export type BlockNames = {
  stories: Record<string, string>;
  media: Record<string, string>;
  around: BlockWords;
};

/** What a readable text says beside the words of its author. */
export type BlockWords = {
  /** A link; the name of a story is absent when there is no such story. */
  link: (text: string, to: string | undefined) => string;
  note: (text: string) => string;
  /** The number of an item of a list. */
  number: (value: number) => string;
  /** A picture by its name, which is absent when there is no such picture, and what the text says of it. */
  picture: (of: PictureWords) => string;
};

type PictureWords = Record<"name" | "alt" | "caption", string | undefined>;

const noLonger = "no longer here";

/** At the desk everything is said: where a link leads, and which words of a picture are the text's own. */
export const deskWords: BlockWords = {
  link: (text, to) => `${text} [→ ${to ?? noLonger}]`,
  note: (text) => `[Note: ${text}]`,
  number: String,
  picture: ({ name, alt, caption }) =>
    lines(name ?? noLonger, alt !== undefined && `Described as: ${alt}`, caption),
};

/** What a block is, for who compares two. */
export const blockNames: Record<Block["type"], string> = {
  paragraph: "Paragraph",
  heading: "Heading",
  bulletList: "List",
  orderedList: "Numbered list",
  quote: "Quote",
  pullQuote: "Pull quote",
  figure: "Picture",
  gallery: "Gallery",
  table: "Table",
  factBox: "Fact box",
  embed: "Embed",
  divider: "Divider",
  codeBlock: "Code",
};

/** A block of a text as somebody reads it who compares: all of its words, links with where they lead, pictures by name. */
export function readableBlock(block: Block, names: BlockNames): string {
  switch (block.type) {
    case "paragraph":
    case "heading":
      return inline(block.content, names);
    case "bulletList":
    case "orderedList":
      return list(block, names);
    case "quote":
      return lines(...flow(block.content, names), source(block.attrs?.source));
    case "pullQuote":
      return lines(block.attrs.text, source(block.attrs.source));
    case "figure":
      return picture(block.attrs, names);
    case "gallery":
      return lines(...block.attrs.items.map((item) => picture(item, names)), block.attrs.caption);
    case "table":
      return lines(block.attrs?.caption, ...block.content.map((row) => tableRow(row, names)));
    case "factBox":
      return lines(block.attrs.title, ...flow(block.content, names));
    case "embed":
      return lines(`${block.attrs.provider}: ${block.attrs.id}`, block.attrs.title);
    case "divider":
      return "———";
    case "codeBlock":
      return (block.content ?? []).map(({ text }) => text).join("");
  }
}

function inline(content: readonly Inline[] = [], names: BlockNames): string {
  return content.map((node) => inlineNode(node, names)).join("");
}

function inlineNode(node: Inline, names: BlockNames): string {
  if (node.type === "hardBreak") return "\n";
  if (node.type === "footnote") return ` ${names.around.note(inline(node.content, names))}`;
  const link = node.marks?.find((mark) => mark.type === "link");
  if (link === undefined) return node.text;
  const { href, storyId } = link.attrs;
  return names.around.link(node.text, href ?? names.stories[storyId]);
}

function list({ type, content, ...rest }: BulletList | OrderedList, names: BlockNames): string {
  const start = "attrs" in rest ? (rest.attrs?.start ?? 1) : 1;
  return lines(
    ...content.map((item, index) => {
      const mark = type === "bulletList" ? "•" : `${names.around.number(start + index)}.`;
      return `${mark} ${listItem(item, names)}`;
    }),
  );
}

function listItem(item: ListItem, names: BlockNames): string {
  return lines(...flow(item.content, names)).replaceAll("\n", "\n   ");
}

function flow(content: (Paragraph | BulletList | OrderedList)[], names: BlockNames): string[] {
  return content.map((block) => readableBlock(block, names));
}

function tableRow(row: TableRow, names: BlockNames): string {
  return row.content.map((cell) => flow(cell.content, names).join(" ")).join(" | ");
}

function picture(
  { mediaId, alt, caption }: { mediaId: string; alt?: string; caption?: string },
  { media, around }: BlockNames,
): string {
  return around.picture({ name: media[mediaId], alt, caption });
}

function source(name: string | undefined): string | undefined {
  return name === undefined ? undefined : `— ${name}`;
}

function lines(...parts: (string | false | undefined)[]): string {
  return parts.filter(Boolean).join("\n");
}
