import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import type { MediaKind } from "#lib/content/kinds";
import { addMedia } from "#lib/desk/add-media";
import { readUpload, type Upload } from "#lib/desk/read-upload";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { ok, type Result } from "#lib/platform/result";

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
 * Adds a picture or PDF from somebody's machine, as `readUpload` has read it; what has to be put right comes back as
 * issues.
 */
export async function uploadMedia(newsroom: Newsroom, upload: Upload): Promise<Result<Uploaded>> {
  requirePermission(newsroom.actor, "media.add");
  const read = await readUpload(upload);
  if (!read.ok) return read;
  const { id } = await addMedia(newsroom, read.value);
  const { file, ...facts } = read.value;
  const { width = 0, height = 0 } = file;
  return ok({ id, ...facts, width, height });
}
