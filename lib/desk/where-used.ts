import "server-only";
import type { Tx } from "#lib/platform/db";
import { fail, ok, type Result } from "#lib/platform/result";
import type { ReferenceTarget } from "#prisma/generated/enums";

/** A story that names something, in what readers see or in its working copy. */
export type Use = { storyId: string; headline: string; editionId: string; isLive: boolean };

/** Who names a thing: the first of them by name, and how many there are. */
export type WhereUsed = { uses: Use[]; total: number };

const shown = 20;

/** The stories that name a topic, an author, a section or a medium; the trash counts too. */
export async function findWhereUsed(
  tx: Pick<Tx, "story">,
  toType: ReferenceTarget,
  toId: string,
  editionIds?: string[],
): Promise<WhereUsed> {
  const where = {
    references: { some: { toType, toId } },
    ...(editionIds !== undefined && { editionId: { in: editionIds } }),
  };
  const [total, stories] = await Promise.all([
    tx.story.count({ where }),
    tx.story.findMany({ where, orderBy: { updatedAt: "desc" }, take: shown }),
  ]);
  return {
    total,
    uses: stories.map(({ id, headline, editionId, liveState }) => ({
      storyId: id,
      headline,
      editionId,
      isLive: liveState === "live",
    })),
  };
}

/** What a story names stays, and so does what one will name that goes out later; the sentence says which. */
export async function checkUnused(
  tx: Pick<Tx, "story" | "$queryRaw">,
  toType: ReferenceTarget,
  toId: string,
): Promise<Result<null>> {
  const { total } = await findWhereUsed(tx, toType, toId);
  if (total === 0) return checkUnplanned(tx, toType, toId);
  const stories = total === 1 ? "One story uses" : `${total} stories use`;
  return fail({
    path: [],
    message: `${stories} this ${toType}. Take it out of them first, then delete it.`,
  });
}

/** A sealed revision that waits for its time is neither live nor a working copy. */
async function checkUnplanned(
  tx: Pick<Tx, "$queryRaw">,
  toType: ReferenceTarget,
  toId: string,
): Promise<Result<null>> {
  const [planned] = await tx.$queryRaw<{ headline: string }[]>`
    SELECT "content"->>'headline' AS headline FROM "Schedule"
    JOIN "Revision" ON "Revision"."id" = "revisionId"
    WHERE "state" = 'waiting' AND strpos("content"::text, ${toId}) > 0 LIMIT 1`;
  if (planned === undefined) return ok(null);
  const message = `“${planned.headline}” uses this ${toType} and is scheduled. Call that off first, then delete it.`;
  return fail({ path: [], message });
}

/** An edition in which stories use a thing cannot lose its name there. */
export async function checkLabelsKept(
  tx: Pick<Tx, "story">,
  of: { toType: ReferenceTarget; toId: string; lostEditionIds: string[] },
): Promise<Result<null>> {
  if (of.lostEditionIds.length === 0) return ok(null);
  const { total } = await findWhereUsed(tx, of.toType, of.toId, of.lostEditionIds);
  if (total === 0) return ok(null);
  const message = `Stories of an edition use this ${of.toType}, so it needs a name there. Enter it again.`;
  return fail({ path: ["labels"], message });
}
