import "server-only";
import { z } from "zod";
import { type FileKind, fileKindOf } from "#lib/content/file-kind";
import { issuesOf } from "#lib/content/issues-of";
import { type MediaWords, mediaTitle, mediaWords, undescribed } from "#lib/content/media-words";
import type { NewFile } from "#lib/desk/media/add-media";
import { type Came, checkPdf, partOf } from "#lib/desk/media/check-pdf";
import { readPicture } from "#lib/desk/media/read-picture";
import { wordsInFile, wordsWithin } from "#lib/desk/media/words-in-file";
import { fail, ok, type Result } from "#lib/platform/result";

const said = mediaWords.extend({
  /** It is described afterwards, in the library: what nobody said yet may be missing. */
  isLater: z.boolean().default(false),
});

export type Upload = Came & { said: z.input<typeof said> };

/** A picture or document as it would be added. */
export type ReadUpload = MediaWords & { kind: "image" | "document"; file: NewFile };

const isPicture = (kind: FileKind) => "taken" in kind && kind.taken !== "application/pdf";

/**
 * Looks at a picture or PDF from somebody's machine as it is added, and adds nothing. What it is, is told by its content
 * alone; a picture is made anew from its pixels, so that no place it was taken at and nothing hidden in it comes along.
 * What nobody says of it, it says itself where a photographer wrote it in. It needs a title of a person's own, and a picture
 * its alternative text or the word that it is decorative, unless it is described later.
 */
export async function readUpload(upload: Upload): Promise<Result<ReadUpload>> {
  const kind = fileKindOf(await partOf(upload, 4096));
  if (!isPicture(kind) && "taken" in kind) return readDocument(upload);
  const found = "taken" in kind ? wordsInFile(await partOf(upload, wordsWithin)) : {};
  const words = wordsOf(upload.said, found);
  if ("refused" in kind) {
    const refused = { path: ["file"], message: kind.refused };
    return words.ok ? fail(refused) : fail(refused, ...words.issues);
  }
  if (!words.ok) return words;
  const { isLater, ...facts } = words.value;
  if (facts.alt === "" && !facts.decorative && !isLater) {
    return fail({ path: ["alt"], message: undescribed });
  }
  const read = await readPicture(upload);
  if (!read.ok) return read;
  const alt = facts.decorative ? "" : facts.alt;
  return ok({ kind: "image", ...facts, alt, file: read.value });
}

async function readDocument(upload: Upload): Promise<Result<ReadUpload>> {
  const words = wordsOf(upload.said, {});
  if (!words.ok) return words;
  const file = await readPdf(upload);
  if (!file.ok) return file;
  const { isLater: _, ...facts } = words.value;
  return ok({ kind: "document", ...facts, alt: "", decorative: false, file: file.value });
}

/** The same of a file alone, for which words are there already. */
export async function readNewFile(came: Came): Promise<Result<Pick<ReadUpload, "kind" | "file">>> {
  const kind = fileKindOf(await partOf(came, 4096));
  if ("refused" in kind) return fail({ path: ["file"], message: kind.refused });
  const read = isPicture(kind) ? await readPicture(came) : await readPdf(came);
  if (!read.ok) return read;
  return ok({ kind: isPicture(kind) ? "image" : "document", file: read.value });
}

async function readPdf(came: Came): Promise<Result<NewFile>> {
  const whole = await checkPdf(came);
  if (!whole.ok) return whole;
  const file = "bytes" in came ? { bytes: came.bytes } : { path: came.path };
  return ok({ ...file, mediaType: "application/pdf" });
}

/** What somebody says goes before what stands in the file. */
function wordsOf(
  given: Upload["said"],
  found: Partial<MediaWords>,
): Result<MediaWords & { isLater: boolean }> {
  const read = said.safeParse(given);
  if (!read.success) return fail(...issuesOf(read.error));
  const isSaid = ([, value]: [string, unknown]) => value !== "" && value !== null;
  const typed = Object.fromEntries(Object.entries(read.data).filter(isSaid));
  const words = { ...mediaWords.parse({ ...found, ...typed }), isLater: read.data.isLater };
  const title = mediaTitle.safeParse(words.title);
  return title.success || words.isLater
    ? ok(words)
    : fail(...title.error.issues.map(({ message }) => ({ path: ["title"], message })));
}
