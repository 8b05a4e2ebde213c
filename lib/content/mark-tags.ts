import type { Mark } from "#lib/content/document";

/** The element that says in HTML what a mark means. */
export const markTags = {
  bold: "strong",
  italic: "em",
  strike: "s",
  subscript: "sub",
  superscript: "sup",
  code: "code",
} as const satisfies Record<Exclude<Mark["type"], "link">, string>;
