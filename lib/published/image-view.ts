import type { ImageView } from "#lib/published/views";
import type { Media, MediaFile } from "#prisma/generated/client";

/** A picture as pages show it, loaded from `src`: the address differs for readers and for previews. */
export function imageView({ file, ...image }: Media & { file: MediaFile }, src: string): ImageView {
  return {
    mediaId: image.id,
    src,
    width: file.width ?? 0,
    height: file.height ?? 0,
    alt: image.decorative ? "" : image.alt,
    caption: image.caption || null,
    credit: image.credit || null,
    colour: file.colour,
  };
}

/** A picture as one place shows it: its own alternative text and caption go before the picture's. */
export function shownAs(
  image: ImageView | undefined,
  override: { alt?: string | null; caption?: string | null },
): ImageView | null {
  if (image === undefined) return null;
  return { ...image, alt: override.alt ?? image.alt, caption: override.caption ?? image.caption };
}
