import type { Document } from "#lib/content/document";
import { embedProviderName, embedUrl } from "#lib/content/embeds";
import { escapeHtml } from "#lib/content/escape-html";
import { callAnchor, noteAnchor } from "#lib/content/footnotes";
import { type Attributes, element, voidElement } from "#lib/content/html-element";
import { leadIn } from "#lib/content/lead-in";
import { markTags } from "#lib/content/mark-tags";
import { type DocumentResolver, prepareDocument } from "#lib/content/prepare-document";
import type {
  PreparedBlock,
  PreparedCell,
  PreparedImage,
  PreparedInline,
  PreparedNote,
  PreparedRow,
  PreparedTable,
} from "#lib/content/prepared";

/**
 * The text as semantic HTML for feeds and the API: no classes, no scripts, nothing third-party, all
 * texts escaped. Whether addresses of stories and pictures are absolute is the caller's decision,
 * and so is what readers can see: what resolves to null is plain text or left out. Embeds are plain
 * links to the provider's page; notes stand at the end, numbered, with links back.
 */
export function documentToHtml(document: Document, resolver: DocumentResolver): string {
  const { blocks, notes } = prepareDocument(document, resolver);
  return blocksHtml(blocks) + notesHtml(notes);
}

function blocksHtml(blocks: PreparedBlock[]): string {
  return blocks.map(blockHtml).join("");
}

function tightHtml(blocks: PreparedBlock[]): string {
  const { words, rest } = leadIn(blocks);
  return inlineHtml(words) + blocksHtml(rest);
}

function blockHtml(block: PreparedBlock): string {
  switch (block.type) {
    case "paragraph":
      return element("p", {}, inlineHtml(block.content));
    case "heading":
      return element(`h${block.level}`, { id: block.anchor }, inlineHtml(block.content));
    case "bulletList":
      return element("ul", {}, itemsHtml(block.items));
    case "orderedList":
      return element(
        "ol",
        { start: block.start === 1 ? null : block.start },
        itemsHtml(block.items),
      );
    case "quote":
      return quoteHtml(blocksHtml(block.content), block.source);
    case "pullQuote":
      return quoteHtml(element("p", {}, escapeHtml(block.text)), block.source);
    case "figure":
      return figureHtml(block.image);
    case "gallery":
      return element(
        "figure",
        {},
        block.images.map(figureHtml).join("") + captionHtml(block.caption),
      );
    case "table":
      return tableHtml(block);
    case "factBox": {
      const title = block.title && element("h2", { id: block.anchor }, escapeHtml(block.title));
      return element("aside", {}, title + blocksHtml(block.content));
    }
    case "embed": {
      const name = block.title ?? embedProviderName(block.provider);
      const href = embedUrl(block.provider, block.id);
      return element("p", {}, element("a", { href }, escapeHtml(name)));
    }
    case "divider":
      return voidElement("hr", {});
    case "code":
      return element("pre", { dir: "ltr" }, element("code", {}, escapeHtml(block.text)));
  }
}

function inlineHtml(content: PreparedInline[]): string {
  return content.map(inlineNodeHtml).join("");
}

function inlineNodeHtml(node: PreparedInline): string {
  switch (node.type) {
    case "text":
      return escapeHtml(node.text);
    case "isolate":
      return element("bdi", { dir: node.direction }, escapeHtml(node.text));
    case "break":
      return voidElement("br", {});
    case "mark":
      return element(markTags[node.mark], {}, inlineHtml(node.content));
    case "link":
      return element("a", { href: node.href }, inlineHtml(node.content));
    case "noteCall": {
      const attributes = { id: callAnchor(node.number), href: `#${noteAnchor(node.number)}` };
      return element("sup", {}, element("a", attributes, String(node.number)));
    }
  }
}

function itemsHtml(items: PreparedBlock[][]): string {
  return items.map((item) => element("li", {}, tightHtml(item))).join("");
}

function quoteHtml(words: string, source: string | null): string {
  const quote = element("blockquote", {}, words);
  return source === null ? quote : element("figure", {}, quote + captionHtml(source));
}

function figureHtml({ src, width, height, alt, caption, credit }: PreparedImage): string {
  const image = voidElement("img", { src, alt, width, height });
  return element("figure", {}, image + captionHtml([caption, credit].filter(Boolean).join(" ")));
}

function captionHtml(caption: string | null): string {
  return caption ? element("figcaption", {}, escapeHtml(caption)) : "";
}

function tableHtml({ caption, head, body }: PreparedTable): string {
  const part = (tag: string, rows: PreparedRow[]) =>
    rows.length > 0 ? element(tag, {}, rows.map(rowHtml).join("")) : "";
  const title = caption ? element("caption", {}, escapeHtml(caption)) : "";
  return element("table", {}, title + part("thead", head) + part("tbody", body));
}

function rowHtml(row: PreparedRow): string {
  return element("tr", {}, row.map(cellHtml).join(""));
}

function cellHtml({ heads, columns, rows, content }: PreparedCell): string {
  const attributes: Attributes = {
    scope: heads && (heads === "column" ? "col" : "row"),
    colspan: columns === 1 ? null : columns,
    rowspan: rows === 1 ? null : rows,
  };
  return element(heads ? "th" : "td", attributes, tightHtml(content));
}

function notesHtml(notes: PreparedNote[]): string {
  if (notes.length === 0) return "";
  const items = notes.map(({ number, content }) => {
    const back = element("a", { href: `#${callAnchor(number)}` }, "↩");
    return element("li", { id: noteAnchor(number) }, `${inlineHtml(content)} ${back}`);
  });
  return voidElement("hr", {}) + element("ol", {}, items.join(""));
}
