import "server-only";
import { z } from "zod";
import { line, text } from "#lib/content/fields";
import { fileKindOf } from "#lib/content/file-kind";
import { issuesOf } from "#lib/content/issues-of";
import type { NewFile } from "#lib/desk/add-media";
import { readPicture } from "#lib/desk/read-picture";
import { fail, ok, type Result } from "#lib/platform/result";

const said = z.object({
  title: line("title", 300).min(
    1,
    "Give it a title: it is what it is found by, and never the name of its file.",
  ),
  alt: line("alternative text", 1000).default(""),
  decorative: z.boolean().default(false),
  caption: text("caption", 2000).default(""),
  credit: line("credit", 300).default(""),
});

export type Upload = { bytes: Uint8Array; said: z.input<typeof said> };

/** A picture or document as it would be added. */
export type ReadUpload = z.output<typeof said> & { kind: "image" | "document"; file: NewFile };

/**
 * Looks at a picture or PDF from somebody's machine as it is added, and adds nothing. What it is, is told by its content
 * alone; a picture is made anew from its pixels, so that no place it was taken at and nothing hidden in it comes along.
 * It needs a title of a person's own, and a picture its alternative text or the word that it is decorative.
 */
export async function readUpload(upload: Upload): Promise<Result<ReadUpload>> {
  const words = said.safeParse(upload.said);
  const kind = fileKindOf(upload.bytes);
  const issues = words.success ? [] : issuesOf(words.error);
  if ("refused" in kind) return fail({ path: ["file"], message: kind.refused }, ...issues);
  if (!words.success) return fail(...issues);
  const isPicture = kind.taken !== "application/pdf";
  const { alt, decorative, ...rest } = words.data;
  if (isPicture && alt === "" && !decorative) {
    const message = "Describe this picture for people who cannot see it, or mark it decorative.";
    return fail({ path: ["alt"], message });
  }
  const read = isPicture ? await readPicture(upload.bytes) : ok(pdf(upload.bytes));
  if (!read.ok) return read;
  const described = isPicture ? { alt: decorative ? "" : alt, decorative } : noPicture;
  return ok({ kind: isPicture ? "image" : "document", ...rest, ...described, file: read.value });
}

const noPicture = { alt: "", decorative: false };

function pdf(bytes: Uint8Array): NewFile {
  return { bytes, mediaType: "application/pdf" };
}
