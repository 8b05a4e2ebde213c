import type { ImageObjectLeaf } from "schema-dts";
import type { ImageView } from "#lib/published/views";
import { absoluteUrl } from "#lib/syndication/absolute-url";

/** As many forms as search engines ask for. */
const allForms = 3;

/** A picture in the forms that search engines ask for, wide, medium and square; the whole one while any is missing. */
export function imagesJsonLd(siteUrl: string, image: ImageView): ImageObjectLeaf[] {
  const forms = image.cut.length < allForms ? [image, ...image.cut] : image.cut;
  return forms.map((form) => imageJsonLd(siteUrl, { ...image, ...form }));
}

/** Each carries the credit, and the licence under which everybody may use it. */
function imageJsonLd(siteUrl: string, image: ImageView): ImageObjectLeaf {
  const { src, width, height, caption, credit, licence } = image;
  return {
    "@type": "ImageObject",
    url: absoluteUrl(siteUrl, src),
    width: String(width),
    height: String(height),
    ...(caption && { caption }),
    ...(credit && { creditText: credit }),
    ...(licence && { license: licence }),
  };
}
