import MarkdownIt from "markdown-it";
import footnotes from "markdown-it-footnote";
import highlights from "markdown-it-mark";
import subscript from "markdown-it-sub";
import superscript from "markdown-it-sup";

/** Markdown as Ghost reads it, with the library and the extensions that Ghost reads it with. */
const markdown = new MarkdownIt({ html: true, breaks: true, linkify: true })
  .use(footnotes)
  .use(highlights)
  .use(subscript)
  .use(superscript);

/** A text of several books is no card; its words are kept as they stand. */
const longest = 2_000_000;

export function markdownHtml(text: string): string {
  return text.length > longest
    ? `<pre>${markdown.utils.escapeHtml(text)}</pre>`
    : markdown.render(text);
}
