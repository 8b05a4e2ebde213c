import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { fileKindOf } from "#lib/content/file-kind";
import { addMedia } from "#lib/desk/media/add-media";
import { readPicture } from "#lib/desk/media/read-picture";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { fail, ok, type Result } from "#lib/platform/result";

const fitting: readonly string[] = ["image/png", "image/jpeg", "image/webp"];
const largest = 1_000_000;

/**
 * Adds a picture that can stand for the newspaper's name, made anew from its pixels like every picture from
 * somebody's machine; what is no PNG, JPEG or WebP is an issue.
 */
export async function addLogo(newsroom: Newsroom, bytes: Uint8Array): Promise<Result<string>> {
  requirePermission(newsroom.actor, "structure.manage");
  if (bytes.byteLength > largest)
    return failAtLogo("This file is larger than 1 MB. Make it smaller.");
  const kind = fileKindOf(bytes);
  if ("refused" in kind || !fitting.includes(kind.taken)) {
    return failAtLogo("This file is no PNG, JPEG or WebP picture. Choose another.");
  }
  const read = await readPicture({ bytes });
  if (!read.ok) return failAtLogo(read.issues.map(({ message }) => message).join(" "));
  const logo = { kind: "image", file: read.value, title: "Logo", decorative: true } as const;
  return ok((await addMedia(newsroom, logo)).id);
}

function failAtLogo(message: string) {
  return fail({ path: ["logo"], message });
}
