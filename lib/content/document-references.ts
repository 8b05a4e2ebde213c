import type { Document } from "#lib/content/document";
import { type AnyNode, walk } from "#lib/content/walk";

type References = { storyIds: string[]; mediaIds: string[] };

/** Nobody changes a document: it is another one then. */
const found = new WeakMap<Document, References>();

/**
 * What a document points to: stories that it links to and media that it shows, each once, in the
 * order of the text. Kept as references, so that the desk knows where a thing is used.
 */
export function documentReferences(document: Document): References {
  const known = found.get(document);
  if (known !== undefined) return known;
  const references = findReferences(document);
  found.set(document, references);
  return references;
}

function findReferences(document: Document): References {
  const storyIds = new Set<string>();
  const mediaIds = new Set<string>();
  for (const node of walk(document)) {
    for (const id of linkedStories(node)) storyIds.add(id);
    for (const id of shownMedia(node)) mediaIds.add(id);
  }
  return { storyIds: [...storyIds], mediaIds: [...mediaIds] };
}

function linkedStories(node: AnyNode): string[] {
  if (node.type !== "text") return [];
  return (node.marks ?? []).flatMap((mark) => (mark.type === "link" && mark.attrs.storyId) || []);
}

function shownMedia(node: AnyNode): string[] {
  if (node.type === "figure") return [node.attrs.mediaId];
  if (node.type === "gallery") return node.attrs.items.map((item) => item.mediaId);
  return [];
}
