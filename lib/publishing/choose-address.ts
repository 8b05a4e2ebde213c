import "server-only";
import type { StoryContent } from "#lib/content/story-content";
import type { EditionView } from "#lib/language/edition";
import { slugify } from "#lib/language/slugify";
import type { Tx } from "#lib/platform/db";
import { fail, ok, type Result } from "#lib/platform/result";
import { pathOf } from "#lib/published/paths";
import { checkArticleSlug } from "#lib/published/reserved-paths";
import { articlePath } from "#lib/publishing/live-article";

export type Address = { slug: string; path: string };

type For = {
  storyId: string;
  form: "article" | "page";
  edition: EditionView;
  content: StoryContent;
  /** The slug it has while it is live: kept unless the editor chose another. */
  liveSlug: string | null;
};

/**
 * The address a story gets. A slug that the editor chose and that leads elsewhere already is an issue; without
 * one the live slug stays, or one is made from the headline and numbered until it is free.
 */
export async function chooseAddress(tx: Tx, story: For): Promise<Result<Address>> {
  const { content } = story;
  const chosen = content.slug;
  const base = chosen ?? story.liveSlug ?? slugify(content.headline) ?? story.storyId.slice(-12);
  const fault = story.form === "article" ? checkArticleSlug(base) : null;
  if (fault !== null && chosen !== null) return fail({ path: ["slug"], message: fault });
  for (let number = fault === null ? 1 : 2; ; number += 1) {
    const slug = number === 1 ? base : `${base}-${number}`;
    const path = await pathFor(tx, story, slug);
    const route = await tx.route.findUnique({ where: { path } });
    if (route === null || route.targetId === story.storyId) return ok({ slug, path });
    if (chosen !== null) {
      const message = `The address ${path} leads to something else already. Choose another slug.`;
      return fail({ path: ["slug"], message });
    }
  }
}

async function pathFor(tx: Tx, { form, edition, content }: For, slug: string): Promise<string> {
  if (form === "page" || content.sectionId === null) return pathOf.page(edition, slug);
  return articlePath(tx, { edition, sectionId: content.sectionId, slug });
}
