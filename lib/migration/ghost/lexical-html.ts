import { escapeHtml } from "#lib/content/escape-html";
import { type CardPayload, cardHtml, isPayload } from "#lib/migration/ghost/card-html";

/** What a text's `format` says of it, bit by bit; underlining and highlighting say nothing that a document keeps. */
const formats: [bit: number, tag: string][] = [
  [1, "strong"],
  [2, "em"],
  [4, "s"],
  [16, "code"],
  [32, "sub"],
  [64, "sup"],
];

/** A text of the editor of Ghost 5 and 6 (Lexical with the cards of Koenig) as HTML; null for what is none. */
export function lexicalHtml(lexical: unknown): string | null {
  const root = isPayload(lexical) ? lexical.root : null;
  return isPayload(root) && Array.isArray(root.children) ? childrenHtml(root, "\n") : null;
}

function nodeHtml(node: unknown): string {
  if (!isPayload(node) || typeof node.type !== "string") return "";
  const type = node.type.replace(/^extended-/, "");
  const part = Object.hasOwn(parts, type) ? parts[type] : undefined;
  if (part !== undefined) return part(node);
  return Array.isArray(node.children) ? childrenHtml(node) : cardHtml(node.type, node);
}

const within =
  (tag: string) =>
  (node: CardPayload): string =>
    `<${tag}>${childrenHtml(node)}</${tag}>`;
const nothing = () => "";

const link = (node: CardPayload) => {
  const url = typeof node.url === "string" ? node.url : "";
  return `<a href="${escapeHtml(url)}">${childrenHtml(node)}</a>`;
};

const parts: Record<string, (node: CardPayload) => string> = {
  paragraph: within("p"),
  quote: within("blockquote"),
  aside: within("blockquote"),
  listitem: within("li"),
  heading(node) {
    const tag = /^h[1-6]$/.test(String(node.tag)) ? String(node.tag) : "h2";
    return within(tag)(node);
  },
  list(node) {
    const isNumbered = node.listType === "number" || node.tag === "ol";
    const start = Number.isInteger(node.start) && node.start !== 1 ? ` start="${node.start}"` : "";
    return isNumbered ? `<ol${start}>${childrenHtml(node)}</ol>` : within("ul")(node);
  },
  link,
  autolink: link,
  text: textHtml,
  tk: textHtml,
  "code-highlight": textHtml,
  linebreak: () => "<br>",
  tab: () => " ",
  zwnj: nothing,
  "at-link": nothing,
};

function textHtml(node: CardPayload): string {
  const format = Number(node.format) || 0;
  const text = typeof node.text === "string" ? escapeHtml(node.text) : "";
  return formats.reduce((html, [bit, tag]) => {
    const isMarked = (format & bit) !== 0 && text !== "";
    return isMarked ? `<${tag}>${html}</${tag}>` : html;
  }, text);
}

function childrenHtml({ children }: CardPayload, between = ""): string {
  return Array.isArray(children) ? children.map(nodeHtml).join(between) : "";
}
