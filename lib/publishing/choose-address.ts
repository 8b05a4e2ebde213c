import "server-only";
import { slugify } from "#lib/addresses/slugify";
import type { StoryContent } from "#lib/content/story-content";
import type { EditionView } from "#lib/language/edition";
import type { Tx } from "#lib/platform/db";
import { fail, ok, type Result } from "#lib/platform/result";
import { pathOf } from "#lib/published/paths";
import { checkArticleSlug } from "#lib/published/reserved-paths";
import { claimPath } from "#lib/publishing/add-route";
import { articlePath } from "#lib/publishing/live-article";
import type { Story } from "#prisma/generated/client";

export type Address = { slug: string; path: string };

type For = { story: Story; edition: EditionView; content: StoryContent };

/**
 * The address a story gets. A slug that the editor chose and that leads elsewhere already is an issue; without
 * one the slug it was last published under stays, or one is made from the headline and numbered until it is free.
 */
export async function chooseAddress(tx: Tx, of: For): Promise<Result<Address>> {
  const { story, content } = of;
  const chosen = content.slug;
  const base = chosen ?? story.slug ?? slugify(content.headline) ?? story.id.slice(-12);
  const fault = story.form === "article" ? checkArticleSlug(base) : null;
  if (fault !== null && chosen !== null) return fail({ path: ["slug"], message: fault });
  if (content.sectionId !== null) await keepSection(tx, content.sectionId);
  for (let number = fault === null ? 1 : 2; ; number += 1) {
    const slug = number === 1 ? base : `${base}-${number}`;
    const path = await pathFor(tx, of, slug);
    const holder = await claimPath(tx, path);
    if (holder === null || holder.targetId === story.id) return ok({ slug, path });
    if (chosen !== null) {
      const message = `The address ${path} leads to something else already. Choose another slug.`;
      return fail({ path: ["slug"], message });
    }
  }
}

/** Nobody gives the section another address from here on until the transaction ends. */
async function keepSection(tx: Tx, id: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Section" WHERE "id" = ${id}::uuid FOR KEY SHARE`;
}

async function pathFor(tx: Tx, { story, edition, content }: For, slug: string): Promise<string> {
  if (story.form === "page" || content.sectionId === null) return pathOf.page(edition, slug);
  return articlePath(tx, { edition, sectionId: content.sectionId, slug });
}
