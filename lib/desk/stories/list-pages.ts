import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import type { Newsroom } from "#lib/newsroom/newsroom";
import type { Prisma } from "#prisma/generated/client";

const select = {
  id: true,
  headline: true,
  editionId: true,
  draftState: true,
  liveState: true,
  updatedAt: true,
  inFooter: true,
} satisfies Prisma.StorySelect;

export type PageRow = Prisma.StoryGetPayload<{ select: typeof select }>;

/** The undated texts of the newsroom, by edition and name; those in the trash are not among them. */
export async function listPages({ db, actor }: Newsroom): Promise<PageRow[]> {
  requirePermission(actor, "story.write");
  return db.story.findMany({
    where: { form: "page", trashedAt: null },
    orderBy: [{ editionId: "asc" }, { headline: "asc" }, { id: "asc" }],
    take: 500,
    select,
  });
}
