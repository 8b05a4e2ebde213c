import "server-only";
import { createTopic } from "#lib/desk/create-topic";
import { slugify } from "#lib/language/slugify";
import { findOrMake, type ImportRun, valueOrThrow } from "#lib/migration/wordpress/import-run";
import { keptSlug } from "#lib/migration/wordpress/item-slug";
import { oldListPath } from "#lib/migration/wordpress/old-address";
import { plainTitle } from "#lib/migration/wordpress/plain-text";
import type { WxrItemTerm } from "#lib/migration/wxr/wxr-entry";
import type { Tx } from "#lib/platform/db";
import { pathOf } from "#lib/published/paths";
import { addRoute } from "#lib/publishing/add-route";

const longestName = 200;

/**
 * The topic for a tag or a category, as a subject. A topic of the same name that the edition has already
 * is taken, so that a tag and a category “Weather” are one topic.
 */
export async function importTopic(run: ImportRun, term: WxrItemTerm): Promise<string> {
  const { edition } = run;
  const kind = term.domain === "category" ? "category" : "tag";
  const key = term.nicename || term.name;
  const name = (plainTitle(term.name) || key).slice(0, longestName);
  const { id, isNew } = await findOrMake(run, `topic:${kind}:${key}`, async (inside, tx) => {
    const same = await tx.topicLabel.findFirst({
      where: { editionId: edition.id, name: { equals: name, mode: "insensitive" } },
    });
    const slug = await freeTopicSlug(run, tx, term);
    const label = { editionId: edition.id, name, ...(slug !== null && { slug }) };
    const entityId =
      same?.topicId ??
      valueOrThrow(await createTopic(inside, { type: "subject", labels: [label] })).id;
    const slugs = kind === "category" ? run.categories.pathOf(key) : [key];
    const path = oldListPath(run.site, kind, slugs);
    if (path !== null) {
      const target = { targetType: "topic", targetId: entityId } as const;
      await addRoute(tx, { path, editionId: edition.id, ...target, origin: "imported" });
    }
    return { entityType: "topic", entityId, isNew: same === null };
  });
  if (isNew) run.report.made.topics += 1;
  return id;
}

/** The old slug when it is free; null leaves it to the name, numbered. */
async function freeTopicSlug(run: ImportRun, tx: Tx, term: WxrItemTerm): Promise<string | null> {
  const { slug } = keptSlug(term.nicename, term.name);
  if (slug === null) return slugify(term.name) === null ? `topic-${run.known.size + 1}` : null;
  const taken = await tx.route.findUnique({ where: { path: pathOf.topic(run.edition, slug) } });
  if (taken === null) return slug;
  return slugify(term.name) === null ? `${slug}-${run.known.size + 1}` : null;
}
