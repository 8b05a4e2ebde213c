import "server-only";
import { isFileName } from "#lib/content/html/file-name";
import type { StoryContent } from "#lib/content/story-content";
import { uploadMedia } from "#lib/desk/upload-media";
import type { ArchiveItem } from "#lib/migration/archive-entry";
import { htmlToDocument } from "#lib/migration/html/html-to-document";
import { type Attachment, leadNumberOf } from "#lib/migration/items/attachments";
import { nameOfItem, tally } from "#lib/migration/items/import-report";
import { findOrMake, type ImportRun } from "#lib/migration/items/import-run";
import { plainTitle } from "#lib/migration/items/plain-text";
import { uploadsAt } from "#lib/migration/items/upload-path";
import { AppError, messageOf } from "#lib/platform/errors";
import { lastingId } from "#lib/platform/uuid";

/** The pictures of an item, as far as they are here. */
export type Pictures = {
  /** The media of a picture by how the text names it. */
  find(src: string, attributes: Record<string, string>): string | null;
  lead: StoryContent["lead"];
  /** Some of them are missing, and may come with a later run. */
  isLacking: boolean;
  /** What is missing, and why. */
  notes: PictureNote[];
};

export type PictureNote = {
  kind: "picture missing" | "picture refused" | "picture elsewhere";
  what: string;
};

const noPictures: Pictures = { find: () => null, lead: null, isLacking: false, notes: [] };

/** A picture as a text shows it. */
type Shown = { address: string; alt: string; words: Attachment | null };

/**
 * Brings in the pictures that an item shows, each once however many show it. What is missing or is no picture is named
 * in the report; the story comes without it.
 */
export async function importPictures(run: ImportRun, item: ArchiveItem): Promise<Pictures> {
  const shown = picturesOf(run, item);
  const leadNumber = leadNumberOf(item);
  const lead = leadNumber === null ? undefined : run.attachments.get(leadNumber);
  if (shown.size === 0 && leadNumber === null) return noPictures;
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
    find: (src, attributes) => ids.get(keyOf(src, attributes)) ?? null,
    lead: leadId === null ? null : { mediaId: leadId },
    isLacking: ids.size < shown.size || (leadNumber !== null && leadId === null),
    notes,
  };
}

/** A gallery names its pictures by number, everything else by address. */
function keyOf(src: string, attributes: Record<string, string>): string {
  return src === "" ? `#${attributes["data-id"] ?? ""}` : src;
}

/** What the text shows, read as it will be read once the pictures are here. */
function picturesOf(run: ImportRun, item: ArchiveItem): Map<string, Shown> {
  const shown = new Map<string, Shown>();
  if (!/<img\b|\[gallery\b/i.test(item.content)) return shown;
  htmlToDocument(item.content, {
    resolveLink: () => null,
    resolveImage: (src, attributes) => {
      const words =
        run.attachments.get(attributes["data-id"] ?? numberIn(attributes.class)) ?? null;
      const address = src === "" ? (words?.address ?? "") : src;
      shown.set(keyOf(src, attributes), { address, alt: attributes.alt ?? "", words });
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

/** The media for a picture; null when it is not here. */
async function importPicture(
  run: ImportRun,
  item: ArchiveItem,
  { notes, ...shown }: Shown & { notes: PictureNote[] },
): Promise<string | null> {
  const uploads = uploadsAt(shown.address, run.site);
  const lacking = (kind: PictureNote["kind"], what: string) => {
    notes.push({ kind, what });
    return null;
  };
  if (uploads.length === 0)
    return lacking("picture elsewhere", shown.address || "one without an address");
  const name = uploads[0]?.path ?? shown.address;
  try {
    for (const file of uploads) {
      const { path } = file;
      const known = run.known.get(`file:${path}`);
      if (known !== undefined) return known;
      const bytes = (await run.files?.read(file)) ?? null;
      if (bytes === null) continue;
      if (run.report.mode === "rehearse") return foreseePicture(run, path);
      return await keepPicture(run, { path, bytes, item, shown });
    }
  } catch (error) {
    if (!(error instanceof AppError) || error.kind !== "invalid") throw error;
    return lacking("picture refused", `${name} (${messageOf(error)})`);
  }
  return lacking("picture missing", name);
}

/** In a rehearsal: it is there, and what it holds is looked at when it comes. */
function foreseePicture(run: ImportRun, path: string): string {
  const id = lastingId(run.source, `file:${path}`);
  run.known.set(`file:${path}`, id);
  run.report.made.pictures += 1;
  return id;
}

type Kept = { path: string; bytes: Uint8Array; item: ArchiveItem; shown: Shown };

async function keepPicture(run: ImportRun, kept: Kept): Promise<string> {
  const { path, bytes, item } = kept;
  const { id, isNew } = await findOrMake(run, `file:${path}`, async (inside) => {
    const said = wordsOf(kept);
    const uploaded = await uploadMedia(inside, { bytes, said });
    if (!uploaded.ok)
      throw new AppError("invalid", uploaded.issues.map(({ message }) => message).join(" "));
    if (said.decorative) {
      tally(run.report.notes, "picture without alternative text", `${path} in ${nameOfItem(item)}`);
    }
    return { entityType: "media", entityId: uploaded.value.id, isNew: true };
  });
  if (isNew) run.report.made.pictures += 1;
  return id;
}

/**
 * The words of a picture: never the name of its file. One that nobody has described says nothing to those who cannot
 * see it, as it did on the old page; the report names it.
 */
function wordsOf({ path, item, shown: { alt: written, words } }: Kept) {
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
