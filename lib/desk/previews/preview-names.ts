import "server-only";
import { documentReferences } from "#lib/content/document-references";
import type { StoryContent } from "#lib/content/story-content";
import type { EditionView } from "#lib/language/edition";
import type { Db } from "#lib/platform/db";
import { imageView, inOneSize, shownAs } from "#lib/published/image-view";
import { pathOf } from "#lib/published/paths";
import type { DocumentContext, ImageView } from "#lib/published/views";
import type { Projection } from "#lib/publishing/project-revision";
import type { Media, MediaFile } from "#prisma/generated/client";

type Of = {
  projection: Projection;
  content: StoryContent;
  edition: EditionView;
  mediaHref: (mediaId: string) => string;
};

/** Everything that a previewed text names by id, as its page shows it: names, addresses and pictures. */
export async function previewNames(db: Db, { projection, content, edition, mediaHref }: Of) {
  const editionId = edition.id;
  const labels = { where: { editionId } };
  const written = { where: { article: { editionId } } };
  const { topicIds, mediaIds, lead } = projection;
  const [section, topics, authors, media, storyPaths] = await Promise.all([
    db.sectionLabel.findFirst({ where: { editionId, sectionId: content.sectionId ?? editionId } }),
    db.topic.findMany({
      where: { id: { in: topicIds } },
      include: { labels, _count: { select: { articles: written } } },
    }),
    db.author.findMany({
      where: { id: { in: projection.bylines.map(({ authorId }) => authorId) } },
      include: { labels, _count: { select: { bylines: written } } },
    }),
    db.media.findMany({ where: { id: { in: mediaIds } }, include: { file: true } }),
    listLivePaths(db, documentReferences(content.document).storyIds),
  ]);
  const images = imagesOf(media, mediaHref);
  const context: DocumentContext = { storyPaths, images };
  return {
    context,
    sectionSlug: section?.slug ?? "—",
    section: {
      id: content.sectionId ?? "",
      name: section?.name ?? "—",
      path: section === null ? null : pathOf.section(edition, section.slug),
    },
    image: lead === null ? null : shownAs(images[lead.mediaId], lead),
    bylines: projection.bylines.flatMap(({ kind, authorId }) => {
      const author = authors.find(({ id }) => id === authorId);
      const label = author?.labels[0];
      if (author === undefined || label === undefined) return [];
      const path = author._count.bylines > 0 ? pathOf.author(edition, label.slug) : null;
      return [{ id: authorId, name: label.name, path, kind, authorKind: author.kind }];
    }),
    topics: topicIds.flatMap((id) => {
      const topic = topics.find((one) => one.id === id);
      const label = topic?.labels[0];
      if (topic === undefined || label === undefined) return [];
      const path = topic._count.articles > 0 ? pathOf.topic(edition, label.slug) : null;
      return [{ id, type: topic.type, name: label.name, path }];
    }),
    attachments: projection.attachments.flatMap(({ mediaId, title }) => {
      const file = media.find(({ id }) => id === mediaId)?.file;
      if (file === undefined || file.takenDownAt !== null) return [];
      const { mediaType, bytes } = file;
      return [{ title, href: mediaHref(mediaId), mediaType, bytes }];
    }),
  };
}

async function listLivePaths(db: Db, ids: string[]): Promise<Record<string, string>> {
  const query = { where: { id: { in: ids } }, select: { id: true, path: true } };
  const live = [...(await db.article.findMany(query)), ...(await db.page.findMany(query))];
  return Object.fromEntries(live.map(({ id, path }) => [id, path]));
}

function imagesOf(
  media: (Media & { file: MediaFile })[],
  mediaHref: (mediaId: string) => string,
): Record<string, ImageView> {
  const pictures = media.filter(({ kind, file }) => kind === "image" && file.takenDownAt === null);
  return Object.fromEntries(
    pictures.map((picture) => {
      return [picture.id, imageView(picture, inOneSize(mediaHref(picture.id)))];
    }),
  );
}
