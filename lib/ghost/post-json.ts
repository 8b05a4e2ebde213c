import { documentToText } from "#lib/content/document-to-text";
import { readingMinutes } from "#lib/content/reading-minutes";
import { isoWithOffset } from "#lib/language/iso-time";
import type { ArticleView, DocumentContext } from "#lib/published/views";
import { absoluteUrl } from "#lib/syndication/absolute-url";
import { contentHtml } from "#lib/syndication/content-html";
import type { Where } from "#lib/syndication/head-parts";
import { socialImage } from "#lib/syndication/social-of";

/** What Ghost calls a post or a page: an article or a Page of ours, with what Ghost knows of it besides. */
export type Text = Pick<
  ArticleView,
  "id" | "path" | "headline" | "standfirst" | "image" | "publishedAt" | "language" | "wordCount"
> &
  Pick<ArticleView, "document" | "direction" | "attachments" | "seo"> & {
    slug: string;
    modifiedAt: string;
    /** One of the articles in Selected. */
    isFeatured: boolean;
  };

/** Names of a post whose making takes its whole text. */
const ofText = ["html", "plaintext", "excerpt"];

/** Whether anything was asked for that is made of the text. */
export function needsText(fields: ReadonlySet<string> | null): boolean {
  return fields === null || ofText.some((name) => fields.has(name));
}

/** A post in the words of Ghost's Content API; what we have no word for is null, as in a Ghost that never set it. */
export function postJson(
  { siteUrl, site }: Where,
  text: Text,
  { context, formats }: { context: DocumentContext | null; formats: ReadonlySet<string> },
) {
  const at = (instant: string) =>
    isoWithOffset(instant, site.edition.timeZone).replace(/(?=[+-]\d\d:\d\d$)/, ".000");
  const image = socialImage(siteUrl, text.image);
  const plaintext = context === null ? null : documentToText(text.document);
  return {
    ...{ id: text.id, uuid: text.id, comment_id: text.id },
    ...{ title: text.headline, slug: text.slug },
    ...(context !== null &&
      formats.has("html") && { html: contentHtml(siteUrl, { article: text, context }) }),
    ...(plaintext !== null && formats.has("plaintext") && { plaintext }),
    feature_image: image?.url ?? null,
    feature_image_alt: text.image?.alt || null,
    feature_image_caption: captionOf(text.image),
    ...{ featured: text.isFeatured, visibility: "public", access: true, comments: false },
    created_at: at(text.publishedAt),
    updated_at: at(text.modifiedAt),
    published_at: at(text.publishedAt),
    custom_excerpt: text.standfirst,
    ...(plaintext !== null && { excerpt: text.standfirst ?? excerptOf(plaintext) }),
    reading_time: readingMinutes(text.wordCount, text.language),
    url: absoluteUrl(siteUrl, text.path),
    canonical_url: text.seo.canonicalUrl && absoluteUrl(siteUrl, text.seo.canonicalUrl),
    ...{ meta_title: text.seo.title, meta_description: text.seo.description },
    ...{ og_image: null, og_title: null, og_description: null },
    ...{ twitter_image: null, twitter_title: null, twitter_description: null },
    ...{ codeinjection_head: null, codeinjection_foot: null, custom_template: null },
    ...{ email_subject: null, frontmatter: null },
  };
}

/** Credit travels with the picture. */
function captionOf(image: Text["image"]): string | null {
  const words = [image?.caption, image?.credit].filter(Boolean).join(" · ");
  return words === "" ? null : words;
}

/** As long as Ghost's own. */
const excerptOf = (plaintext: string) => plaintext.slice(0, 500).toWellFormed();
