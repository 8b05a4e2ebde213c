/**
 * Words that mean nothing but themselves in Markdown, wherever in a line they stand. What only means
 * something at its beginning is left to `escapeLineStarts`. A GFM reader links bare addresses; one that
 * holds an escape is kept from it, or the escape would be part of the address.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<~]/g, "\\$&")
    .replace(/&(?=#?\w+;|$)/g, "\\&")
    .replace(/!$/, "\\!")
    .replace(/\b(https?):(?=\/\/\S*\\)/gi, "$1\\:")
    .replace(/\bwww\.(?=\S*\\)/gi, (start) => `${start.slice(0, -1)}\\.`);
}

/** Keeps the first characters of lines from making a heading, list, quote, rule or table of them. */
export function escapeLineStarts(lines: string): string {
  return lines
    .split("\n")
    .map((line) =>
      line
        .replace(/^[ \t]+/, "")
        .replace(/^(?:[>=]|#{1,6}(?=\s|$)|[+-](?=\s|-|$)|[|:][\s|:-]*$)/, "\\$&")
        .replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2"),
    )
    .join("\n");
}

/** An address as Markdown writes it in parentheses. */
export function markdownAddress(href: string): string {
  return href
    .replace(/[\s<>]/g, encodeURIComponent)
    .replace(/[\\()]/g, "\\$&")
    .replace(/&(?=#?\w+;)/g, "\\&");
}

/** Words on one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
