import type { Newsroom } from "#lib/newsroom/newsroom";
import { demo } from "#prisma/demo/demo";
import { makePdf } from "#prisma/demo/make-pdf";
import { renderPicture } from "#prisma/demo/render-picture";

/** A picture or document as somebody hands it in. */
export type HandedIn = {
  kind: "image" | "document";
  bytes: Uint8Array;
  mediaType: string;
  width: number | null;
  height: number | null;
  colour: string | null;
  title: string;
  alt: string;
  caption: string;
  credit: string;
};

/** How the newsroom takes media in: keeps the bytes, enters the rows, answers with the media's id. */
export type TakeIn = (newsroom: Newsroom, media: HandedIn) => Promise<{ id: string }>;

/** Draws the pictures, makes the documents and hands them in. Answers with the ids behind their keys. */
export async function seedMedia(newsroom: Newsroom, takeIn: TakeIn): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const picture of demo.pictures) {
    const { key, alt, caption, credit, colour } = picture;
    const file = await renderPicture(picture);
    const media = { ...file, kind: "image", title: "", alt, caption, credit, colour } as const;
    ids.set(key, (await takeIn(newsroom, media)).id);
  }
  for (const file of demo.files) {
    const media = {
      kind: "document",
      bytes: makePdf(file),
      mediaType: "application/pdf",
      width: null,
      height: null,
      colour: null,
      title: file.title,
      alt: "",
      caption: "",
      credit: "",
    } as const;
    ids.set(file.key, (await takeIn(newsroom, media)).id);
  }
  return ids;
}
