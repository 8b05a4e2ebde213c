import "server-only";
import { createStory } from "#lib/desk/stories/create-story";
import type { EditionView } from "#lib/language/edition";
import { valueOrThrow } from "#lib/migration/items/import-run";
import {
  notPublished,
  slugNotes,
  type Writing,
  type Written,
} from "#lib/migration/writing/writing";
import type { Newsroom } from "#lib/newsroom/newsroom";
import type { Tx } from "#lib/platform/db";
import { pathOf } from "#lib/published/paths";
import { publishStory } from "#lib/publishing/publish-story";

const mostNumbers = 20;

type PageWriting = {
  edition: EditionView;
  writing: Writing;
  translationGroupId: string | undefined;
};

/**
 * Writes one page of the old site as a Page: there are few of them. It stays out of the footer, where sixty of them
 * would stand on every page of the site, until an editor puts it there.
 */
export async function writePageItem(
  inside: Newsroom,
  tx: Tx,
  { edition, writing, translationGroupId }: PageWriting,
): Promise<Pick<Written, "outcome" | "notes">> {
  const { id, item, plan, place } = writing;
  const slug = await freePageSlug(writing, async (wanted) => {
    const path = pathOf.page(edition, wanted);
    return (await tx.route.findUnique({ where: { path } })) !== null;
  });
  const content = { ...plan.content, ...place, slug };
  const group = translationGroupId === undefined ? {} : { translationGroupId };
  const page = {
    id,
    editionId: edition.id,
    form: "page" as const,
    inFooter: false,
    content,
    ...group,
  };
  valueOrThrow(await createStory(inside, page));
  if (plan.state.kind !== "published") return { outcome: "drafts", notes: [] };
  const published = await publishStory(inside, { storyId: id, firstPublishedAt: plan.state.at });
  if (!published.ok) return notPublished(item, published.issues);
  return { outcome: "published", notes: slugNotes(plan.content.slug, slug ?? "") };
}

/** The old slug where its address is free, else numbered; drafts get theirs when they are published. */
export async function freePageSlug(
  { item, plan }: Writing,
  isTaken: (slug: string) => Promise<boolean>,
): Promise<string | null> {
  const base = plan.content.slug;
  if (base === null || plan.state.kind !== "published") return base;
  for (let number = 1; number <= mostNumbers; number += 1) {
    const slug = number === 1 ? base : `${base}-${number}`;
    if (!(await isTaken(slug))) return slug;
  }
  return `${base}-${item.postId || plan.addresses.paths.length}`;
}
