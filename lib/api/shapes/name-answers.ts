import type { z } from "zod";
import { slugOf } from "#lib/api/named-things";
import type {
  authorEntrySchema,
  authorSchema,
  editionSchema,
  sectionSchema,
  topicEntrySchema,
  topicSchema,
} from "#lib/api/schemas/names-schema";
import { pictureAnswer } from "#lib/api/shapes/picture-answer";
import { type Place, pageIn, timeIn, urlIn } from "#lib/api/shapes/place";
import type { EditionView } from "#lib/language/edition";
import { feedPath, pathOf } from "#lib/published/paths";
import type { ListedSection } from "#lib/published/section-list";
import type {
  AuthorEntryView,
  AuthorPageView,
  LinkView,
  TopicEntryView,
  TopicPageView,
} from "#lib/published/views";

type Out<Schema extends z.ZodType> = z.input<Schema>;

/** What bears a name, as answers refer to it. */
export function referenceAnswer(place: Pick<Place, "siteUrl">, { id, name, path }: LinkView) {
  return { id, name, slug: slugOf(path), url: pageIn(place, path) };
}

function feedsOf(place: Pick<Place, "siteUrl">, path: string) {
  return {
    rss: urlIn(place, feedPath(path)),
    atom: urlIn(place, feedPath(path, "atom")),
    json: urlIn(place, feedPath(path, "json")),
  };
}

export function editionAnswer(siteUrl: string, edition: EditionView): Out<typeof editionSchema> {
  const { id: _, code, ...rest } = edition;
  const path = pathOf.home(edition);
  const links = { url: urlIn({ siteUrl }, path), feeds: feedsOf({ siteUrl }, path) };
  return { ...rest, code, language: code, ...links };
}

export function sectionAnswer(place: Place, section: ListedSection): Out<typeof sectionSchema> {
  const { description, path } = section;
  return { ...referenceAnswer(place, section), description, feeds: feedsOf(place, path) };
}

export function topicEntryAnswer(
  place: Place,
  entry: TopicEntryView,
): Out<typeof topicEntrySchema> {
  return {
    ...referenceAnswer(place, entry),
    type: entry.kind,
    latestArticleAt: timeIn(place, entry.publishedAt),
  };
}

export function topicAnswer(place: Place, page: TopicPageView): Out<typeof topicSchema> {
  return {
    ...referenceAnswer(place, page.topic),
    type: page.topic.type,
    description: page.description,
    facts: page.facts.map(({ name, value, href }) => ({
      ...{ name, value },
      url: href?.startsWith("/") ? `${place.siteUrl.replace(/\/+$/, "")}${href}` : href,
    })),
    feeds: feedsOf(place, page.path),
  };
}

export function authorEntryAnswer(
  place: Place,
  entry: Omit<AuthorEntryView, "photo">,
): Out<typeof authorEntrySchema> {
  const { kind, role, publishedAt } = entry;
  const latestArticleAt = timeIn(place, publishedAt);
  return { ...referenceAnswer(place, entry), kind, role, latestArticleAt };
}

export function authorAnswer(place: Place, page: AuthorPageView): Out<typeof authorSchema> {
  const { authorKind, role, photo, sameAs } = page.author;
  return {
    ...referenceAnswer(place, page.author),
    ...{ kind: authorKind, role, sameAs },
    biography: page.description,
    photo: photo && pictureAnswer(place, photo),
    feeds: feedsOf(place, page.path),
  };
}
