import "server-only";
import { editionPath } from "#lib/addresses/edition-path";
import { encodePath } from "#lib/addresses/normalise-path";
import { feedFiles } from "#lib/addresses/own-paths";
import type { Db } from "#lib/platform/db";
import { env, siteUrlOf } from "#lib/platform/env";
import { feedPath, pathOf } from "#lib/published/paths";
import type { Edition } from "#prisma/generated/client";

const wholeAddress = (path: string) => `${siteUrlOf(env())}${encodePath(path)}`;

/**
 * The addresses of stories that search engines may hear of: where each can be read, or where it could while it was live.
 * Those that no search engine may list, or lists under another publisher's address, are not among them.
 */
export async function storyAddresses(db: Db, storyIds: string[]): Promise<string[]> {
  const where = { id: { in: storyIds } };
  const select = { id: true, path: true, noindex: true };
  const live: { id: string; path: string; noindex: boolean; canonicalUrl?: string | null }[] = [
    ...(await db.article.findMany({ where, select: { ...select, canonicalUrl: true } })),
    ...(await db.page.findMany({ where, select })),
  ];
  const gone = storyIds.filter((storyId) => live.every(({ id }) => id !== storyId));
  const routes = await db.route.findMany({
    where: { targetId: { in: gone }, origin: "canonical" },
    select: { path: true },
  });
  const listed = live.filter(
    ({ noindex, canonicalUrl = null }) => !noindex && canonicalUrl === null,
  );
  return [...new Set([...listed, ...routes].map(({ path }) => wholeAddress(path)))].sort();
}

/** The addresses of the feeds of lists, in every form; a list of something that is no more has none. */
export async function feedAddresses(db: Db, listIds: string[]): Promise<string[]> {
  const editions = await db.edition.findMany();
  const paths = await Promise.all(listIds.map((listId) => pathOfList(db, editions, listId)));
  const forms = Object.keys(feedFiles) as (keyof typeof feedFiles)[];
  return paths.flatMap((path) =>
    path === null ? [] : forms.map((form) => wholeAddress(feedPath(path, form))),
  );
}

/** The page of a list, as `listIdOf` names it. */
async function pathOfList(db: Db, editions: Edition[], listId: string): Promise<string | null> {
  const [type, ...ids] = listId.split(":");
  const [entityId = ""] = ids;
  const edition = editions.find(({ id }) => id === ids.at(-1));
  if (edition === undefined) return null;
  const editionId = edition.id;
  switch (type) {
    case "edition":
      return editionPath(edition, "/");
    case "section": {
      const label = await db.sectionLabel.findFirst({ where: { sectionId: entityId, editionId } });
      return label && pathOf.section(edition, label.slug);
    }
    case "topic": {
      const label = await db.topicLabel.findFirst({ where: { topicId: entityId, editionId } });
      return label && pathOf.topic(edition, label.slug);
    }
    case "author": {
      const label = await db.authorLabel.findFirst({ where: { authorId: entityId, editionId } });
      return label && pathOf.author(edition, label.slug);
    }
    default:
      return null;
  }
}
