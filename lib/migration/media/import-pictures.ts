import "server-only";
import { isFileName } from "#lib/content/html/file-name";
import type { ArchiveItem } from "#lib/migration/archive-entry";
import { documentOf } from "#lib/migration/html/html-to-document";
import type { ImportRun } from "#lib/migration/items/import-run";
import { type Attachment, leadNumberOf } from "#lib/migration/media/attachments";
import { importFile } from "#lib/migration/media/import-file";
import type { PictureNote, Pictures } from "#lib/migration/media/item-files";
import { pictureKey } from "#lib/migration/media/picture-key";
import { plainExcerpt, plainTitle } from "#lib/migration/planning/plain-text";
import { nameOfItem, tally } from "#lib/migration/report/import-report";

const noPictures: Pictures = { ids: new Map(), lead: null, isLacking: false, notes: [] };

/** A picture as a text shows it. */
type Shown = { address: string; alt: string; words: Attachment | null };

/**
 * Brings in the pictures that an item shows, each once however many show it. What is missing or is no picture is named
 * in the report; the story comes without it.
 */
export async function importPictures(run: ImportRun, item: ArchiveItem): Promise<Pictures> {
  const shown = picturesOf(run, item);
  const hasLead = item.lead !== undefined || leadNumberOf(item) !== null;
  const lead = leadOf(run, item);
  if (shown.size === 0 && !hasLead) return noPictures;
  if (run.files === null) return { ...noPictures, isLacking: true };
  const ids = new Map<string, string>();
  const notes: PictureNote[] = [];
  const bringIn = (one: Shown) => importPicture(run, item, { ...one, notes });
  for (const [key, one] of shown) {
    const id = await bringIn(one);
    if (id !== null) ids.set(key, id);
  }
  const leadId =
    lead === undefined
      ? null
      : await bringIn({ address: lead.address, alt: lead.alt, words: lead });
  return {
    ids,
    lead: leadId === null ? null : { mediaId: leadId },
    isLacking: ids.size < shown.size || (hasLead && leadId === null),
    notes,
  };
}

/** The picture that stands for an item: some systems name it by number, others by address. */
function leadOf({ attachments }: ImportRun, item: ArchiveItem): Attachment | undefined {
  if (item.lead === undefined) return attachments.get(leadNumberOf(item) ?? "");
  const { address, alt, caption } = item.lead;
  return { address, title: "", alt, caption: plainExcerpt(caption) };
}

/** What the text shows, read as it will be read once the pictures are here. */
function picturesOf(run: ImportRun, item: ArchiveItem): Map<string, Shown> {
  const shown = new Map<string, Shown>();
  if (!/<img\b|\[gallery\b/i.test(item.content)) return shown;
  documentOf[run.site.system](item.content, {
    resolveLink: () => null,
    resolveImage: (src, attributes) => {
      const words =
        run.attachments.get(attributes["data-id"] ?? numberIn(attributes.class)) ?? null;
      const address = src === "" ? (words?.address ?? "") : src;
      shown.set(pictureKey(src, attributes), { address, alt: attributes.alt ?? "", words });
      return null;
    },
    language: run.edition.code,
  });
  return shown;
}

/** The editor of WordPress writes the number into the class: `wp-image-41`. */
function numberIn(classes: string | undefined): string {
  return /\bwp-image-(\d+)/.exec(classes ?? "")?.[1] ?? "";
}

const noteOf = {
  missing: "picture missing",
  refused: "picture refused",
  elsewhere: "picture elsewhere",
} as const;

/** The media for a picture; null when it is not here. */
async function importPicture(
  run: ImportRun,
  item: ArchiveItem,
  { notes, ...shown }: Shown & { notes: PictureNote[] },
): Promise<string | null> {
  const file = await importFile(run, shown.address, (path) => wordsOf({ path, item, shown }));
  if (file.kind !== "here") {
    notes.push({ kind: noteOf[file.kind], what: file.what });
    return null;
  }
  if (file.isNew) {
    run.report.made.pictures += 1;
    if (wordsOf({ path: shown.address, item, shown }).decorative)
      tally(
        run.report.notes,
        "picture without alternative text",
        `${shown.address} in ${nameOfItem(item)}`,
      );
  }
  return file.id;
}

type Described = { path: string; item: ArchiveItem; shown: Shown };

/**
 * The words of a picture: never the name of its file. One that nobody has described says nothing to those who cannot
 * see it, as it did on the old page; the report names it.
 */
function wordsOf({ path, item, shown: { alt: written, words } }: Described) {
  const plain = (text: string) => (isFileName(text, path) ? "" : text.replace(/\s+/g, " ").trim());
  const alt = (plain(written) || plain(words?.alt ?? "")).slice(0, 1000);
  const title = plain(words?.title ?? "") || alt || plainTitle(item.title) || "Untitled";
  return {
    title: title.slice(0, 300),
    alt,
    decorative: alt === "",
    caption: plain(words?.caption ?? "").slice(0, 2000),
    credit: "",
  };
}
