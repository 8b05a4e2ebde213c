import "server-only";
import { slugify } from "#lib/addresses/slugify";
import type { StoryContent } from "#lib/content/story-content";
import { previewNames } from "#lib/desk/previews/preview-names";
import type { EditionView } from "#lib/language/edition";
import { foreignWords } from "#lib/language/foreign-words";
import { publishedOn } from "#lib/language/iso-time";
import { getEdition } from "#lib/newsroom/editions";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { pathOf } from "#lib/published/paths";
import type { ArticleView, DocumentContext, PageView } from "#lib/published/views";
import { type Projection, projectRevision } from "#lib/publishing/project-revision";
import type { Story } from "#prisma/generated/client";

/** A story as readers would get it. What only published texts have (lists, translations) is added by its page. */
export type Preview = {
  edition: EditionView;
  translationGroupId: string;
  relatedIds: string[];
  topicIds: string[];
} & (
  | { form: "article"; article: ArticleView; context: DocumentContext }
  | { form: "page"; page: Omit<PageView, "translations"> }
);

type Previewed = {
  story: Story;
  revisionId: string | null;
  content: StoryContent;
  /** Where a picture or document is found by whoever looks: draft media are not for everybody. */
  mediaHref: (mediaId: string) => string;
};

/** Makes of any content the views that the site's own components draw, through the projection that publishing uses. */
export async function makePreview(
  { db, clock }: Pick<Newsroom, "db" | "clock">,
  { story, revisionId, content, mediaHref }: Previewed,
): Promise<Preview> {
  const edition = await getEdition(db, story.editionId);
  const id = revisionId ?? story.id;
  const projection = projectRevision({ id, storyId: story.id, content, edition });
  const names = await previewNames(db, { projection, content, edition, mediaHref });
  const { document, language, direction, relatedIds, topicIds } = projection;
  const shared = {
    edition,
    translationGroupId: story.translationGroupId,
    relatedIds,
    topicIds,
  };
  const slug = content.slug ?? story.slug ?? slugify(content.headline) ?? story.id;
  if (story.form === "page") {
    const { headline: title, standfirst, seo } = projection;
    const path = pathOf.page(edition, slug);
    const written = { id: story.id, path, title, standfirst, document, language, direction };
    return { ...shared, form: "page", page: { ...written, context: names.context, seo } };
  }
  const [live, corrections] = await Promise.all([
    db.article.findUnique({ where: { id: story.id }, select: { updatedAt: true } }),
    db.correction.findMany({ where: { storyId: story.id }, orderBy: { publishedAt: "asc" } }),
  ]);
  const publishedAt = (story.firstPublishedAt ?? clock.now()).toISOString();
  const day = story.publishedOn?.toISOString().slice(0, 10);
  const { section, bylines, topics, attachments, image } = names;
  const article: ArticleView = {
    ...shownOf(projection),
    foreign: foreignWords(projection, edition),
    path: pathOf.article(edition, names.sectionSlug, slug),
    section,
    bylines,
    topics,
    attachments,
    image,
    publishedAt,
    updatedAt: live?.updatedAt?.toISOString() ?? null,
    publishedOn: day ?? publishedOn(edition, publishedAt),
    corrections: corrections.map(({ kind, text, place, publishedAt: at }) => ({
      ...{ kind, text, place },
      publishedAt: at.toISOString(),
    })),
  };
  return { ...shared, form: "article", article, context: names.context };
}

/** What a projection says by itself. */
function shownOf(projection: Projection) {
  const { id, revisionId, headline, standfirst, kind, document, ...rest } = projection;
  const { language, direction, wordCount, seo, datelinePlace: place, datelineDate: date } = rest;
  const dateline = place === null && date === null ? null : { place, date };
  const written = { headline, standfirst, kind, document, language, direction };
  return { id, revisionId, ...written, dateline, wordCount, seo };
}
