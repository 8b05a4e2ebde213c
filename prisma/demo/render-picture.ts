import sharp from "sharp";
import type { DemoPicture } from "#prisma/demo/demo-newsroom";

export type PictureFile = {
  bytes: Uint8Array;
  mediaType: "image/jpeg";
  width: number;
  height: number;
};

/** The bytes of a drawn picture, as if a photographer had handed it in. */
export async function renderPicture(picture: DemoPicture): Promise<PictureFile> {
  const { data, info } = await sharp(Buffer.from(picture.svg))
    .flatten()
    .jpeg({ quality: 82 })
    .toBuffer({ resolveWithObject: true });
  return { bytes: data, mediaType: "image/jpeg", width: info.width, height: info.height };
}
