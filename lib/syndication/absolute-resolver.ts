import type { DocumentResolver } from "#lib/content/prepare-document";
import type { DocumentContext } from "#lib/published/views";
import { absoluteUrl } from "#lib/syndication/absolute-url";

/** Where the stories and pictures of a text are, in full, for texts that stand anywhere; null for what readers cannot see. */
export function absoluteResolver(
  siteUrl: string,
  { storyPaths, images }: DocumentContext,
): Pick<DocumentResolver, "storyHref" | "image"> {
  return {
    storyHref: (storyId) => {
      const path = storyPaths[storyId];
      return path === undefined ? null : absoluteUrl(siteUrl, path);
    },
    image: (mediaId) => {
      const image = images[mediaId];
      return image === undefined ? null : { ...image, src: absoluteUrl(siteUrl, image.src) };
    },
  };
}
