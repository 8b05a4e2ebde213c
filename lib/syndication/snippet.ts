import type { Document } from "#lib/content/document";
import { documentToText } from "#lib/content/document-to-text";
import { cutText } from "#lib/syndication/cut-text";

const snippetLength = 200;

/**
 * What a text is about, where nobody has said it: its own beginning, on one line, cut between words.
 * Null when there is no text.
 */
export function snippetOf(document: Document): string | null {
  const text = documentToText(document).replace(/\s+/g, " ").trim();
  return cutText(text, snippetLength) || null;
}
