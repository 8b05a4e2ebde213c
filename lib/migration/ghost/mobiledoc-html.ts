import { escapeHtml } from "#lib/content/escape-html";
import { type CardPayload, cardHtml, isPayload } from "#lib/migration/ghost/card-html";

/** Tags by which mobiledoc marks words; others say nothing that a document keeps. */
const markupTags = /^(?:a|strong|b|em|i|s|del|code|sub|sup)$/;
const sectionTags = /^(?:p|h[1-6]|blockquote|aside|pull-quote)$/;

/**
 * A text of the editor of Ghost 1 to 4 (mobiledoc 0.3) as HTML; null for what is none.
 * https://github.com/bustle/mobiledoc-kit/blob/master/MOBILEDOC.md
 */
export function mobiledocHtml(mobiledoc: unknown): string | null {
  if (!isPayload(mobiledoc) || !Array.isArray(mobiledoc.sections)) return null;
  if (!/^0\.3/.test(String(mobiledoc.version))) return null;
  return mobiledoc.sections.map((section) => sectionHtml(section, mobiledoc)).join("\n");
}

function sectionHtml(section: unknown, mobiledoc: CardPayload): string {
  if (!Array.isArray(section)) return "";
  const [kind, what, markers] = section;
  if (kind === 10) {
    const [name, payload] = listAt(mobiledoc.cards, what);
    return typeof name === "string" ? cardHtml(name, isPayload(payload) ? payload : {}) : "";
  }
  if (kind === 2) return cardHtml("image", { src: what });
  if (kind === 3) {
    const items = listOf(markers).map((item) => `<li>${markersHtml(item, mobiledoc)}</li>`);
    const tag = what === "ol" ? "ol" : "ul";
    return `<${tag}>${items.join("")}</${tag}>`;
  }
  if (kind !== 1) return "";
  const tag = typeof what === "string" && sectionTags.test(what) ? what : "p";
  const html = /^(?:aside|pull-quote)$/.test(tag) ? "blockquote" : tag;
  return `<${html}>${markersHtml(markers, mobiledoc)}</${html}>`;
}

/** Each marker opens some markups, says something, and closes some of those that are open. */
function markersHtml(markers: unknown, mobiledoc: CardPayload): string {
  const open: string[] = [];
  let html = "";
  for (const marker of listOf(markers)) {
    const [kind, opening, closing, value] = listOf(marker);
    for (const index of listOf(opening)) {
      const { tag, source } = markupAt(mobiledoc, index);
      open.push(tag);
      html += source;
    }
    html += kind === 1 ? atomHtml(mobiledoc, value) : escapeHtml(String(value ?? ""));
    for (let left = Number(closing) || 0; left > 0 && open.length > 0; left -= 1)
      html += closingOf(open.pop());
  }
  while (open.length > 0) html += closingOf(open.pop());
  return html;
}

const closingOf = (tag: string | undefined) => (tag === undefined || tag === "" ? "" : `</${tag}>`);

function markupAt({ markups }: CardPayload, index: unknown): { tag: string; source: string } {
  const [written, attributes] = listAt(markups, index);
  const tag = typeof written === "string" ? written.toLowerCase() : "";
  if (!markupTags.test(tag)) return { tag: "", source: "" };
  if (tag !== "a") return { tag, source: `<${tag}>` };
  const pairs = listOf(attributes);
  const href = pairs[pairs.indexOf("href") + 1];
  return { tag, source: `<a href="${escapeHtml(typeof href === "string" ? href : "")}">` };
}

/** The one atom of Ghost is a line break; of others the words stay. */
function atomHtml({ atoms }: CardPayload, index: unknown): string {
  const [name, text] = listAt(atoms, index);
  return name === "soft-return" ? "<br>" : escapeHtml(typeof text === "string" ? text : "");
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function listAt(list: unknown, index: unknown): unknown[] {
  return listOf(listOf(list)[Number(index)]);
}
