import { makeAnchors } from "#lib/content/anchors";
import type {
  Block,
  BulletList,
  Document,
  Figure,
  Inline,
  OrderedList,
} from "#lib/content/document";
import { numberFootnotes } from "#lib/content/footnotes";
import type { Direction } from "#lib/content/foreign-runs";
import { prepareInline } from "#lib/content/prepare-inline";
import { prepareTable } from "#lib/content/prepare-table";
import type { PreparedBlock, PreparedDocument, PreparedImage } from "#lib/content/prepared";
import { inlineText } from "#lib/content/walk";

/** Where the things are that a document names by id; null for what readers cannot see. */
export type DocumentResolver = {
  storyHref: (storyId: string) => string | null;
  image: (mediaId: string) => PreparedImage | null;
  /** In which the text is written; see `splitForeignRuns`. */
  direction?: Direction | undefined;
};

/**
 * Makes the decisions that every renderer shares. A link to a story that readers cannot see becomes
 * plain text, a picture that they cannot see is left out, and so is whatever is empty.
 */
export function prepareDocument(document: Document, resolver: DocumentResolver): PreparedDocument {
  const numbers = numberFootnotes(document);
  const prepare = makePrepare({ ...resolver, numbers, anchorFor: makeAnchors(), tables: 0 });
  return {
    blocks: document.content.flatMap(prepare),
    notes: [...numbers].map(([note, number]) => ({
      number,
      content: prepareInline(note.content, { ...resolver, numbers }),
    })),
  };
}

type Preparing = DocumentResolver & {
  numbers: ReturnType<typeof numberFootnotes>;
  anchorFor: (words: string) => string;
  /** How many tables came before. */
  tables: number;
};

function makePrepare(preparing: Preparing): (block: Block) => PreparedBlock[] {
  const prepareAll = (content: readonly Block[]) => content.flatMap(prepare);
  const prepareItems = (list: BulletList | OrderedList) =>
    list.content.map((item) => prepareAll(item.content)).filter((item) => item.length > 0);
  const inline = (content: readonly Inline[] | undefined) => prepareInline(content, preparing);
  const isBlank = (content: readonly Inline[] = []) =>
    content.every((node) => node.type !== "footnote") && inlineText(content).trim() === "";

  function prepare(block: Block): PreparedBlock[] {
    switch (block.type) {
      case "paragraph":
        return isBlank(block.content)
          ? []
          : [{ type: "paragraph", content: inline(block.content) }];
      case "heading": {
        if (isBlank(block.content)) return [];
        const anchor = preparing.anchorFor(inlineText(block.content));
        return [
          { type: "heading", level: block.attrs.level, anchor, content: inline(block.content) },
        ];
      }
      case "bulletList": {
        const items = prepareItems(block);
        return items.length > 0 ? [{ type: "bulletList", items }] : [];
      }
      case "orderedList": {
        const items = prepareItems(block);
        const start = block.attrs?.start ?? 1;
        return items.length > 0 ? [{ type: "orderedList", start, items }] : [];
      }
      case "quote": {
        const content = prepareAll(block.content);
        const source = block.attrs?.source || null;
        return content.length > 0 ? [{ type: "quote", source, content }] : [];
      }
      case "pullQuote": {
        const { text, source } = block.attrs;
        return text === "" ? [] : [{ type: "pullQuote", text, source: source || null }];
      }
      case "figure": {
        const image = prepareImage(block.attrs, preparing);
        return image ? [{ type: "figure", image }] : [];
      }
      case "gallery": {
        const images = block.attrs.items.flatMap((item) => prepareImage(item, preparing) ?? []);
        const caption = block.attrs.caption || null;
        return images.length > 0 ? [{ type: "gallery", images, caption }] : [];
      }
      case "table":
        preparing.tables += 1;
        return [prepareTable(block, { number: preparing.tables, prepareContent: prepareAll })];
      case "factBox": {
        const { title } = block.attrs;
        const content = prepareAll(block.content);
        if (title === "" && content.length === 0) return [];
        return [{ type: "factBox", title, anchor: preparing.anchorFor(title), content }];
      }
      case "embed": {
        const { provider, id, title } = block.attrs;
        return [{ type: "embed", provider, id, title: title || null }];
      }
      case "divider":
        return [{ type: "divider" }];
      case "codeBlock": {
        const text = inlineText(block.content);
        return text === "" ? [] : [{ type: "code", language: block.attrs?.language || null, text }];
      }
    }
  }
  return prepare;
}

/** Alt and caption of the place win over the media's own, also when they are empty. */
function prepareImage(
  { mediaId, alt, caption }: Figure["attrs"],
  { image }: DocumentResolver,
): PreparedImage | null {
  const found = image(mediaId);
  if (found === null) return null;
  return { ...found, alt: alt ?? found.alt, caption: (caption ?? found.caption) || null };
}
