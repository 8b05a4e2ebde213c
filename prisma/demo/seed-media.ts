import { addMedia } from "#lib/desk/media/add-media";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { demo } from "#prisma/demo/demo";
import { makePdf } from "#prisma/demo/make-pdf";
import { renderPicture } from "#prisma/demo/render-picture";

/** Draws the pictures, makes the documents and adds them. Answers with the ids behind their keys. */
export async function seedMedia(newsroom: Newsroom): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  const drawn = await Promise.all(
    [...demo.faces, ...demo.pictures].map(async (picture) => ({
      picture,
      file: await renderPicture(picture),
    })),
  );
  for (const { picture, file: bare } of drawn) {
    const { key, alt, caption, credit, colour } = picture;
    const file = { ...bare, colour };
    ids.set(key, (await addMedia(newsroom, { kind: "image", file, alt, caption, credit })).id);
  }
  for (const document of demo.files) {
    const { key, title } = document;
    const file = { bytes: makePdf(document), mediaType: "application/pdf" };
    ids.set(key, (await addMedia(newsroom, { kind: "document", file, title })).id);
  }
  return ids;
}
