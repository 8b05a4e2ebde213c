import "server-only";
import { z } from "zod";
import { requirePermission } from "#lib/auth/permissions";
import { line, text } from "#lib/content/fields";
import { fileKindOf } from "#lib/content/file-kind";
import { issuesOf } from "#lib/content/issues-of";
import type { MediaKind } from "#lib/content/kinds";
import { addMedia, type NewFile } from "#lib/desk/add-media";
import { readPicture } from "#lib/desk/read-picture";
import type { Newsroom } from "#lib/newsroom/newsroom";
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

/** What came of it: enough for a picker to show and to choose it. */
export type Uploaded = {
  id: string;
  kind: MediaKind;
  title: string;
  alt: string;
  decorative: boolean;
  caption: string;
  credit: string;
  width: number;
  height: number;
};

/**
 * Adds a picture or PDF from somebody's machine. What it is, is told by its content alone; a picture is made anew
 * from its pixels, so that no place it was taken at and nothing hidden in it comes along. It needs a title of a
 * person's own, and a picture its alternative text or the word that it is decorative.
 */
export async function uploadMedia(newsroom: Newsroom, upload: Upload): Promise<Result<Uploaded>> {
  requirePermission(newsroom.actor, "media.add");
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
  const file = read.value;
  const facts = { kind: isPicture ? ("image" as const) : ("document" as const), ...rest };
  const described = isPicture ? { alt: decorative ? "" : alt, decorative } : noPicture;
  const { id } = await addMedia(newsroom, { ...facts, ...described, file });
  const { kind: added, title, caption, credit } = facts;
  const { width = 0, height = 0 } = file;
  return ok({ id, kind: added, title, ...described, caption, credit, width, height });
}

const noPicture = { alt: "", decorative: false };

function pdf(bytes: Uint8Array): NewFile {
  return { bytes, mediaType: "application/pdf" };
}
