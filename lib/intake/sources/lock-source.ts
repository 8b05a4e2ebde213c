import "server-only";
import { requireId } from "#lib/newsroom/require-id";
import type { Tx } from "#lib/platform/db";
import { AppError } from "#lib/platform/errors";
import type { SourceFeed } from "#prisma/generated/client";

const missing = "There is no such source feed. Somebody may have deleted it.";

export async function findSource(tx: Pick<Tx, "sourceFeed">, id: string): Promise<SourceFeed> {
  requireId(id, missing);
  const source = await tx.sourceFeed.findUnique({ where: { id } });
  if (source === null) throw new AppError("not_found", missing);
  return source;
}

/** The same for a change: whoever changes it or looks at it too waits until the transaction ends. */
export async function lockSource(tx: Tx, id: string): Promise<SourceFeed> {
  requireId(id, missing);
  await tx.$queryRaw`SELECT 1 FROM "SourceFeed" WHERE "id" = ${id}::uuid FOR NO KEY UPDATE`;
  return findSource(tx, id);
}
