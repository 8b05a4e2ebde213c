import { createHash } from "node:crypto";
import type { StoryKind } from "#lib/content/kinds";
import type { EditionView } from "#lib/language/edition";
import { wordingFor } from "#lib/language/wording-for";
import type { SocialView } from "#lib/published/head-view";
import type { CardView, ImageView } from "#lib/published/views";
import { absoluteUrl } from "#lib/syndication/absolute-url";

/** In pixels, as places that show shared links ask for it. */
export const shareSize = { width: 1200, height: 630 };

/** Changes with the design, so that every picture gets another address. */
const design = 2;

/** Everything that stands on the picture that is shown where a link to a page is shared. */
export type ShareImage = {
  headline: string;
  /** Of the headline. */
  language: string;
  direction: "ltr" | "rtl";
  kind: StoryKind;
  /** What kind of text it is; null for plain news. */
  label: string | null;
  /** Null where the label says it. */
  section: string | null;
  edition: Pick<EditionView, "code" | "direction">;
  /** Whose it is; null where the headline says it. */
  siteName: string | null;
  /** Where its picture is. */
  lead: string | null;
};

export function shareImageOf(edition: EditionView, card: CardView): ShareImage {
  const { headline, kind, foreign, image } = card;
  const { code, direction, siteName } = edition;
  const label = kind === "news" ? null : wordingFor(code).kinds[kind];
  const { name } = card.section;
  return {
    headline,
    language: foreign?.language ?? code,
    direction: foreign?.direction ?? direction,
    ...{ kind, label },
    section: name === "" || name === label ? null : name,
    edition: { code, direction },
    siteName,
    lead: image && pictureIn(image),
  };
}

/** Of a page that shows no picture: the newspaper's name, and what it says of itself. */
export function editionImageOf({ code, direction, siteName, tagline }: EditionView): ShareImage {
  return {
    ...{ headline: siteName, language: code, direction, kind: "news", label: null },
    section: tagline || null,
    edition: { code, direction },
    ...{ siteName: null, lead: null },
  };
}

/** The square around what is looked at first, or else the whole, as small as is enough. */
function pictureIn({ cut, renditions, src }: ImageView): string {
  const square = cut.find(({ crop }) => crop === "1:1");
  const small = renditions.findLast(({ width }) => width <= shareSize.width);
  return (square ?? small)?.src ?? src;
}

/**
 * Another for every other picture, so that whoever has one may keep it: a headline that changes has another address. The
 * id of the article, or of the edition, stands in it, since there is a picture only while that is there.
 */
export function sharePath(id: string, image: ShareImage): string {
  return `/media/share/${id}/${shareHash(image)}.jpg`;
}

export function shareHash(image: ShareImage): string {
  return createHash("sha256")
    .update(JSON.stringify([design, image]))
    .digest("hex")
    .slice(0, 32);
}

/** What the head of an article says of it. */
export function sharedImage(
  siteUrl: string,
  edition: EditionView,
  card: CardView,
): NonNullable<SocialView["image"]> {
  const path = sharePath(card.id, shareImageOf(edition, card));
  const alt = `${card.headline} · ${edition.siteName}`;
  return { url: absoluteUrl(siteUrl, path), ...shareSize, alt };
}

/** What the head of a page says that shows no picture. */
export function editionImage(
  siteUrl: string,
  edition: EditionView,
): NonNullable<SocialView["image"]> {
  const path = sharePath(edition.id, editionImageOf(edition));
  return { url: absoluteUrl(siteUrl, path), ...shareSize, alt: edition.siteName };
}
