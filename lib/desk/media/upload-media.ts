import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import type { MediaKind } from "#lib/content/kinds";
import { addMedia, keepBytes, type NewFile } from "#lib/desk/media/add-media";
import { readUpload, type Upload } from "#lib/desk/media/read-upload";
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
  /** The library had the very same file already: this is that one, with the words it had. */
  isKnown: boolean;
};

/**
 * Adds a picture or PDF from somebody's machine, as `readUpload` has read it; what has to be put right comes back as
 * issues. Of one that is described later and is there already no second one is made.
 */
export async function uploadMedia(newsroom: Newsroom, upload: Upload): Promise<Result<Uploaded>> {
  requirePermission(newsroom.actor, "media.add");
  const read = await readUpload(upload);
  if (!read.ok) return read;
  const { file, kind, ...facts } = read.value;
  const { width = 0, height = 0 } = file;
  const known = upload.said.isLater === true ? await findSame(newsroom, file) : null;
  if (known !== null) return ok({ ...known, width, height, isKnown: true });
  const { id } = await addMedia(newsroom, read.value);
  const { title, alt, decorative, caption, credit } = facts;
  const words = { title, alt, decorative, caption, credit };
  return ok({ id, kind, ...words, width, height, isKnown: false });
}

/** What the library made of the very same bytes first. */
async function findSame({ db }: Pick<Newsroom, "db">, file: NewFile) {
  const { hash } = await keepBytes(file);
  const is = { hash, takenDownAt: null };
  return db.media.findFirst({
    where: { OR: [{ file: is }, { position: { plainFile: is } }] },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: {
      ...{ id: true, kind: true, title: true, alt: true },
      ...{ decorative: true, caption: true, credit: true },
    },
  });
}
