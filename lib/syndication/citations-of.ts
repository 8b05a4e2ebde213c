import type { Document, Footnote } from "#lib/content/document";
import { inlineText, walk } from "#lib/content/walk";

/** What a text names as its sources: its notes that lead to an address of the web, in their order. */
export function citationsOf(document: Document): { name: string; url: string }[] {
  return walk(document).flatMap((node) => {
    if (node.type !== "footnote") return [];
    const url = addressIn(node);
    const name = inlineText(node.content).trim();
    return url === null || name === "" ? [] : [{ name, url }];
  });
}

function addressIn({ content }: Footnote): string | null {
  const marks = content.flatMap((node) => (node.type === "text" ? (node.marks ?? []) : []));
  for (const mark of marks) {
    const { href } = mark.type === "link" ? mark.attrs : {};
    if (href !== undefined && /^https?:/i.test(href)) return href;
  }
  return null;
}
