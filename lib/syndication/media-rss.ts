import { mediaTypeOf } from "#lib/addresses/media-type";
import type { ImageView } from "#lib/published/views";
import { absoluteUrl } from "#lib/syndication/absolute-url";
import { escapeXml } from "#lib/syndication/escape-xml";

/** Declared by feeds in which pictures stand (Media RSS 1.5.1), RSS and Atom alike. */
export const mediaNamespace = 'xmlns:media="http://search.yahoo.com/mrss/"';

/** The picture over an article, with what it shows and who made it. */
export function mediaXml(siteUrl: string, image: ImageView): string {
  const { src, width, height, alt, caption, credit } = image;
  const url = escapeXml(absoluteUrl(siteUrl, src));
  const type = mediaTypeOf(src);
  const is = `${type === null ? "" : `type="${type}" `}medium="image"`;
  return [
    `<media:content url="${url}" ${is} width="${width}" height="${height}">`,
    alt && `<media:text type="plain">${escapeXml(alt)}</media:text>`,
    caption && `<media:description type="plain">${escapeXml(caption)}</media:description>`,
    credit && `<media:credit role="photographer">${escapeXml(credit)}</media:credit>`,
    "</media:content>",
  ].join("");
}
