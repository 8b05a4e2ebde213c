import { z } from "zod";
import { type AttributeRules, allowed, listOf, needed } from "#lib/content/attributes";
import {
  type Block,
  type Document,
  type EmbedProvider,
  embedProviders,
  type Inline,
  type ListItem,
  type TableCell,
  type TableRow,
} from "#lib/content/document";
import { isEmbedId } from "#lib/content/embeds";
import { id, line, text } from "#lib/content/fields";
import { blockLimits } from "#lib/content/story-limits";

export type NodeType = (Document | Block | Inline | ListItem | TableRow | TableCell)["type"];

export type NodeRule = {
  /** What an editor calls it, with its article. */
  name: string;
  /** What may stand directly in it; nothing, when absent. */
  holds?: readonly NodeType[];
  /** What is made of it when nothing stands in it; when absent, it may be empty. */
  whenEmpty?: "drop" | "paragraph";
  /** What loose contents are put into, when they fit there: a text without a paragraph, for example. */
  looseInto?: NodeType;
  attributes?: AttributeRules;
  /** What is wrong with attributes that are each right by themselves. */
  fault?: (attributes: Record<string, unknown>) => string | null;
};

const inline = ["text", "hardBreak", "footnote"] as const;
const prose = ["paragraph", "bulletList", "orderedList"] as const;
const blocks = [
  ...prose,
  "heading",
  "quote",
  "pullQuote",
  "figure",
  "gallery",
  "table",
  "factBox",
  "embed",
  "divider",
  "codeBlock",
] as const;

const picture: AttributeRules = {
  mediaId: needed(id("picture")),
  alt: allowed(line("alternative text", blockLimits.alt)),
  caption: allowed(text("caption", blockLimits.caption)),
};
const source = allowed(line("source of the quote", blockLimits.quoteSource));

const span = (direction: string, most: number) =>
  allowed(
    z
      .int(`A cell says wrongly how many ${direction} it covers. Split it.`)
      .min(1, `A cell covers at least one of the ${direction}. Split it.`)
      .max(most, `A cell covers more than ${most} ${direction}. Split it.`),
    1,
  );
const cell = {
  holds: ["paragraph"],
  whenEmpty: "paragraph",
  looseInto: "paragraph",
  attributes: { colspan: span("columns", 50), rowspan: span("rows", 1000) },
} as const;

/**
 * The one table of what a document is made of: which node may hold which, and what each says of
 * itself. The check on every write and the reading for readers both follow it.
 */
export const nodeRules: Record<NodeType, NodeRule> = {
  doc: { name: "a text", holds: blocks, looseInto: "paragraph" },
  paragraph: { name: "a paragraph", holds: inline },
  heading: {
    name: "a heading",
    holds: inline,
    attributes: {
      level: needed(z.literal([2, 3, 4], "A heading is of level 2, 3 or 4. Choose one of them.")),
    },
  },
  bulletList: { name: "a list", holds: ["listItem"], whenEmpty: "drop", looseInto: "listItem" },
  orderedList: {
    name: "a numbered list",
    holds: ["listItem"],
    whenEmpty: "drop",
    looseInto: "listItem",
    attributes: {
      start: allowed(
        z
          .int("A list starts with a whole number. Correct it.")
          .min(0, "A list cannot start below 0. Correct it.")
          .max(1_000_000, "A list cannot start that high. Correct it."),
        1,
      ),
    },
  },
  listItem: { name: "a list item", holds: prose, whenEmpty: "paragraph", looseInto: "paragraph" },
  quote: {
    name: "a quote",
    holds: prose,
    whenEmpty: "paragraph",
    looseInto: "paragraph",
    attributes: { source },
  },
  pullQuote: {
    name: "a pull quote",
    attributes: { text: needed(line("pull quote", blockLimits.pullQuote)), source },
  },
  figure: { name: "a picture", attributes: picture },
  gallery: {
    name: "a gallery",
    attributes: { items: listOf(picture), caption: allowed(text("caption", blockLimits.caption)) },
  },
  table: {
    name: "a table",
    holds: ["tableRow"],
    whenEmpty: "drop",
    looseInto: "tableRow",
    attributes: { caption: allowed(line("caption", blockLimits.tableCaption)) },
  },
  tableRow: {
    name: "a table row",
    holds: ["tableCell", "tableHeader"],
    whenEmpty: "drop",
    looseInto: "tableCell",
  },
  tableCell: { name: "a table cell", ...cell },
  tableHeader: { name: "a table heading", ...cell },
  factBox: {
    name: "a fact box",
    holds: prose,
    whenEmpty: "paragraph",
    looseInto: "paragraph",
    attributes: { title: needed(line("title of the fact box", blockLimits.factBoxTitle)) },
  },
  embed: {
    name: "an embed",
    attributes: {
      provider: needed(
        z.enum(embedProviders, "Posts of this provider cannot be embedded. Link to it instead."),
      ),
      id: needed(line("address of the embed", 200)),
      title: allowed(line("title of the embed", blockLimits.embedTitle)),
    },
    fault: ({ provider, id }) =>
      isEmbedId(provider as EmbedProvider, String(id))
        ? null
        : "This is not an address of this provider. Paste the address of the post again.",
  },
  divider: { name: "a divider" },
  codeBlock: {
    name: "a code block",
    holds: ["text"],
    attributes: { language: allowed(line("language of the code", blockLimits.codeLanguage)) },
  },
  text: { name: "text" },
  hardBreak: { name: "a line break" },
  footnote: { name: "a footnote", holds: ["text", "hardBreak"] },
};

/** Whether a document may hold nodes of this kind at all. */
export function isNodeType(type: unknown): type is NodeType {
  return typeof type === "string" && Object.hasOwn(nodeRules, type);
}
