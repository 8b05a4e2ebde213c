/**
 * The body of a story as the desk writes it and readers get it: structured JSON, never raw HTML.
 * The shape is ProseMirror's (`type`, `attrs`, `content`, `marks`), so the editor needs no translation;
 * the names are fixed here and nowhere else. Browser-safe.
 */
export const documentVersion = 1;

export type Document = {
  type: "doc";
  /** The version of this schema that the document was written with. */
  version: typeof documentVersion;
  content: Block[];
};

export type Block =
  | Paragraph
  | Heading
  | BulletList
  | OrderedList
  | Quote
  | PullQuote
  | Figure
  | Gallery
  | Table
  | FactBox
  | Embed
  | Divider
  | CodeBlock;

export type Paragraph = { type: "paragraph"; content?: Inline[] };
export type Heading = { type: "heading"; attrs: { level: 2 | 3 | 4 }; content?: Inline[] };

export type ListItem = { type: "listItem"; content: (Paragraph | BulletList | OrderedList)[] };
export type BulletList = { type: "bulletList"; content: ListItem[] };
export type OrderedList = {
  type: "orderedList";
  attrs?: { start?: number };
  content: ListItem[];
};

/** Words of somebody else, standing in the text where they belong. */
export type Quote = {
  type: "quote";
  attrs?: { source?: string };
  content: (Paragraph | BulletList | OrderedList)[];
};
/** A line lifted out of the article to catch the eye; it repeats, so feeds and search leave it out. */
export type PullQuote = { type: "pullQuote"; attrs: { text: string; source?: string } };

/** A picture by the id of its media. Alt and caption override the media's own where given. */
export type Figure = {
  type: "figure";
  attrs: { mediaId: string; alt?: string; caption?: string };
};
export type Gallery = {
  type: "gallery";
  attrs: { items: { mediaId: string; alt?: string; caption?: string }[]; caption?: string };
};

export type TableCell = {
  type: "tableCell" | "tableHeader";
  attrs?: { colspan?: number; rowspan?: number };
  content: Paragraph[];
};
export type TableRow = { type: "tableRow"; content: TableCell[] };
export type Table = { type: "table"; attrs?: { caption?: string }; content: TableRow[] };

export type FactBox = {
  type: "factBox";
  attrs: { title: string };
  content: (Paragraph | BulletList | OrderedList)[];
};

export const embedProviders = [
  "youtube",
  "vimeo",
  "x",
  "instagram",
  "telegram",
  "spotify",
] as const;
export type EmbedProvider = (typeof embedProviders)[number];
/** Somebody else's post or video, named by provider and id; nothing third-party loads before a click. */
export type Embed = {
  type: "embed";
  attrs: { provider: EmbedProvider; id: string; title?: string };
};

export type Divider = { type: "divider" };
export type CodeBlock = {
  type: "codeBlock";
  attrs?: { language?: string };
  content?: { type: "text"; text: string }[];
};

export type Inline = Text | HardBreak | Footnote;
export type Text = { type: "text"; text: string; marks?: Mark[] };
export type HardBreak = { type: "hardBreak" };
/** A note set where it is called; renderers number it and print it at the foot. */
export type Footnote = { type: "footnote"; content: (Text | HardBreak)[] };

export type Mark =
  | { type: "bold" | "italic" | "strike" | "subscript" | "superscript" | "code" }
  | LinkMark;
/** A link to one of our stories by id (its address may change), or to an outside address. */
export type LinkMark = {
  type: "link";
  attrs: { storyId: string; href?: never } | { href: string; storyId?: never };
};
