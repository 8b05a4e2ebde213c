import type { EditionView } from "#lib/language/edition";
import type { SocialView } from "#lib/published/head-view";
import type { ImageView } from "#lib/published/views";
import { absoluteUrl } from "#lib/syndication/absolute-url";
import { cardWords } from "#lib/syndication/card-words";
import type { Where } from "#lib/syndication/head-parts";
import { editionImage } from "#lib/syndication/share-image";

/** Language and territory as Open Graph writes them: `pt_BR`; for a bare language its most likely territory, `fa_IR`. */
function socialLocale({ code }: EditionView): string | null {
  const { language, region } = new Intl.Locale(code).maximize();
  return region === undefined ? null : `${language}_${region}`;
}

/**
 * How a page of an edition presents itself when it is shared: with its picture, or else with the newspaper's. A picture of
 * which nobody has said what it shows is called as the page is: whoever shares it always has words for it.
 */
export function socialOf(
  { siteUrl, site: { edition } }: Where,
  of: Omit<SocialView, "siteName" | "locale" | "card">,
): SocialView {
  const image = of.image ?? editionImage(siteUrl, edition);
  return {
    ...of,
    image: { ...image, alt: image.alt || of.title },
    siteName: edition.siteName,
    locale: socialLocale(edition),
    card: cardWords(of),
  };
}

export function socialImage(siteUrl: string, image: ImageView | null): SocialView["image"] {
  if (image === null) return null;
  // Whoever shows a link shows it in about this form, and reads no newer one than JPEG.
  const wide = image.cut.find(({ crop, width: across }) => crop === "16:9" && across >= 600);
  const { src, width, height } = wide ?? image;
  return { url: absoluteUrl(siteUrl, src), width, height, alt: image.alt };
}
