import { middle } from "#lib/content/crops";
import { licenceAddress } from "#lib/content/licence-address";
import type { ImageView } from "#lib/published/views";
import type { Media, MediaFile } from "#prisma/generated/client";

export type Sources = Pick<ImageView, "src" | "renditions" | "lighter" | "forms" | "cut"> &
  Partial<Pick<ImageView, "width" | "height">>;

/** A picture that is shown in one size. */
export const inOneSize = (src: string): Sources => ({
  ...{ src, renditions: [], lighter: [], forms: [], cut: [] },
});

/** A picture as pages show it: the addresses it is loaded from differ for readers and for previews. */
export function imageView(
  { file, ...image }: Media & { file: MediaFile },
  sources: Sources,
): ImageView {
  return {
    mediaId: image.id,
    width: file.width ?? 0,
    height: file.height ?? 0,
    alt: image.decorative ? "" : image.alt,
    caption: image.caption || null,
    credit: image.credit || null,
    licence: licenceAddress(image.licence),
    colour: file.colour,
    focus: isInMiddle(file) ? null : { x: file.focusX, y: file.focusY },
    ...sources,
  };
}

const isInMiddle = ({ focusX, focusY }: MediaFile) => focusX === middle.x && focusY === middle.y;

/** A picture as one place shows it: its own alternative text and caption go before the picture's. */
export function shownAs(
  image: ImageView | null | undefined,
  override: { alt?: string | null; caption?: string | null },
): ImageView | null {
  if (image == null) return null;
  return { ...image, alt: override.alt ?? image.alt, caption: override.caption ?? image.caption };
}
