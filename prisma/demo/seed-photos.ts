import { setAuthorPhoto } from "#lib/desk/names/set-author-photo";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { demo } from "#prisma/demo/demo";
import { idOf } from "#prisma/demo/id-of";
import type { Structure } from "#prisma/demo/seed-structure";
import { accepted } from "#prisma/factories/accepted";

/** Gives those who sign the faces that were drawn of them. */
export async function seedPhotos(
  newsroom: Newsroom,
  { structure, media }: { structure: Structure; media: Map<string, string> },
): Promise<void> {
  for (const { key, photo } of demo.authors) {
    if (photo === undefined) continue;
    const [authorId, mediaId] = [idOf(structure.authors, key), idOf(media, photo)];
    accepted(await setAuthorPhoto(newsroom, { authorId, mediaId }));
  }
}
