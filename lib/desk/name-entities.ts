import "server-only";
import type { Db } from "#lib/platform/db";

type Entity = { entityType: string; entityId: string };

/** What the things that events are about are called today, by id; what is gone has no name. */
export async function nameEntities(db: Db, entities: Entity[]): Promise<Map<string, string>> {
  const idsOf = (type: string) => [
    ...new Set(entities.flatMap((one) => (one.entityType === type ? one.entityId : []))),
  ];
  const first = { orderBy: { edition: { position: "asc" } } } as const;
  const [stories, topics, authors, sections, editions, media, users, imports, routes, sources] =
    await Promise.all([
      db.story.findMany({
        where: { id: { in: idsOf("story") } },
        select: { id: true, headline: true },
      }),
      db.topicLabel.findMany({ where: { topicId: { in: idsOf("topic") } }, ...first }),
      db.authorLabel.findMany({ where: { authorId: { in: idsOf("author") } }, ...first }),
      db.sectionLabel.findMany({ where: { sectionId: { in: idsOf("section") } }, ...first }),
      db.edition.findMany({ where: { id: { in: idsOf("edition") } } }),
      db.media.findMany({
        where: { id: { in: idsOf("media") } },
        select: { id: true, title: true },
      }),
      db.user.findMany({ where: { id: { in: idsOf("user") } }, select: { id: true, name: true } }),
      db.importFile.findMany({ where: { importId: { in: idsOf("import") }, kind: "export" } }),
      db.route.findMany({
        where: { id: { in: idsOf("address") } },
        select: { id: true, path: true },
      }),
      db.sourceFeed.findMany({
        where: { id: { in: idsOf("source") } },
        select: { id: true, name: true },
      }),
    ]);
  const named = [
    ...stories.map(({ id, headline }) => [id, headline] as const),
    ...topics.map(({ topicId, name }) => [topicId, name] as const),
    ...authors.map(({ authorId, name }) => [authorId, name] as const),
    ...sections.map(({ sectionId, name }) => [sectionId, name] as const),
    ...editions.map(({ id, name }) => [id, name] as const),
    ...media.map(({ id, title }) => [id, title] as const),
    ...users.map(({ id, name }) => [id, name] as const),
    ...imports.map(({ importId, name }) => [importId, name] as const),
    ...routes.map(({ id, path }) => [id, path] as const),
    ...sources.map(({ id, name }) => [id, name] as const),
  ];
  // The first edition's name goes before the others.
  return new Map(named.toReversed());
}
