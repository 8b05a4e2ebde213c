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
const design = 1;

/** Everything that stands on the picture of an article where a link to it is shared. */
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
  edition: Pick<EditionView, "code" | "direction" | "siteName">;
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
    edition: { code, direction, siteName },
    lead: image && pictureIn(image),
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
 * article's id stands in it, since there is a picture only while the article is there.
 */
export function sharePath(articleId: string, image: ShareImage): string {
  return `/media/share/${articleId}/${shareHash(image)}.jpg`;
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
