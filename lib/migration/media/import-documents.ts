import "server-only";
import { attribute, descendants, isElement, textOf } from "#lib/content/html/element";
import { isFileName } from "#lib/content/html/file-name";
import { absoluteLink } from "#lib/migration/addresses/item-links";
import type { ArchiveItem } from "#lib/migration/archive-entry";
import { parseHtml } from "#lib/migration/html/parse-html";
import type { ImportRun } from "#lib/migration/items/import-run";
import { isPdf, pathOfLink } from "#lib/migration/media/document-links";
import { importFile } from "#lib/migration/media/import-file";
import type { Documents } from "#lib/migration/media/item-files";
import { uploadsAt } from "#lib/migration/media/upload-path";
import { plainTitle } from "#lib/migration/planning/plain-text";

const mostAttachments = 50;
const longestTitle = 300;
const mentioned =
  /\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|csv|zip|epub|mp3|m4a|ogg|wav|mp4|mov|webm)\b/i;
const otherFiles =
  /\.(?:docx?|xlsx?|pptx?|od[tsp]|rtf|csv|zip|epub|mp3|m4a|ogg|wav|mp4|mov|webm)$/i;

/**
 * Brings in the documents that an item links to, each once however many link to it: its story offers them as
 * attachments. The link in the text stays, and its address leads to the document here. What is missing, or is no PDF, is
 * named.
 */
export async function importDocuments(run: ImportRun, item: ArchiveItem): Promise<Documents> {
  const documents: Documents = { attachments: [], isLacking: false, notes: [] };
  for (const { address, words } of documentsLinkedFrom(run, item)) {
    if (!isPdf(address)) {
      documents.notes.push({ kind: "file that is no PDF", what: address });
      continue;
    }
    const title = titleOf(run, item, { address, words });
    if (run.files === null) {
      documents.isLacking = true;
      documents.notes.push({ kind: "document missing", what: address });
      continue;
    }
    const file = await importFile(run, address, () => ({ title }));
    if (file.kind === "here") {
      if (file.isNew) run.report.made.documents += 1;
      documents.attachments.push({ mediaId: file.id, title });
      continue;
    }
    documents.isLacking ||= file.kind === "missing";
    const kind = file.kind === "refused" ? "document refused" : "document missing";
    documents.notes.push({ kind, what: file.what });
  }
  return documents;
}

type Linked = { address: string; words: string };

/** Files of the old site that a text links to, each once, by the words of its first link. */
function documentsLinkedFrom(run: ImportRun, item: ArchiveItem): Linked[] {
  const { content } = item;
  if (!mentioned.test(content)) return [];
  const linked = new Map<string, Linked>();
  for (const element of elementsOf(content)) {
    const href = attribute(element, "href");
    if (element.tagName !== "a" || !(isPdf(href) || otherFiles.test(pathOfLink(href)))) continue;
    const address = absoluteLink(href, item, run.site);
    if (address === null || uploadsAt(address, run.site).length === 0) continue;
    const before = linked.get(address);
    const words = before?.words || textOf(element);
    linked.set(address, { address, words });
  }
  return [...linked.values()].slice(0, mostAttachments);
}

const elementsOf = (content: string) =>
  parseHtml(content)
    .nodes.filter(isElement)
    .flatMap((element) => [element, ...descendants(element)]);

/** Words that name no document: “here”, “Download”. */
const unnamed = /^(?:click )?here$|^download(?: (?:pdf|file))?$|^pdf$|^(?:اینجا|دانلود|پی‌دی‌اف)$/i;

/** What the link calls it, else what the old media library did; never the name of its file. */
function titleOf(run: ImportRun, item: ArchiveItem, { address, words }: Linked): string {
  const known = run.attachments.values().find((one) => one.address === address);
  const title = [words, known?.title ?? ""].find(
    (text) => text !== "" && !unnamed.test(text) && !isFileName(text, address),
  );
  return (title ?? (plainTitle(item.title) || "Document")).slice(0, longestTitle);
}
