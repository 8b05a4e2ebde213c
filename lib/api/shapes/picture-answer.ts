import type { z } from "zod";
import type { pictureSchema } from "#lib/api/schemas/picture-schema";
import { type Place, urlIn } from "#lib/api/shapes/place";
import type { ImageView } from "#lib/published/views";

/** A published picture with everything that showing it needs. */
export function pictureAnswer(
  place: Pick<Place, "siteUrl">,
  { mediaId, src, renditions, lighter, cut, ...image }: ImageView,
): z.input<typeof pictureSchema> {
  const sourceOf = ({ src, width }: { src: string; width: number }) => ({
    url: urlIn(place, src),
    width,
  });
  const { width, height, alt, caption, credit, colour, focus } = image;
  return {
    ...{ id: mediaId, url: urlIn(place, src), width, height, alt, caption, credit, colour, focus },
    renditions: renditions.map(sourceOf),
    lighter: lighter.map(sourceOf),
    crops: cut.map((one) => ({ ...sourceOf(one), ratio: one.crop, height: one.height })),
  };
}
