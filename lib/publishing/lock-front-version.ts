import "server-only";
import { requireId } from "#lib/newsroom/require-id";
import type { Tx } from "#lib/platform/db";
import { AppError } from "#lib/platform/errors";
import { type FrontCopy, lockFront } from "#lib/publishing/lock-front";
import type { FrontVersion } from "#prisma/generated/client";

const missing = "There is no such version of this front.";

/** A sealed front, and the copy of it that editors arrange, locked; throws `not_found`. */
export async function lockFrontVersion(
  tx: Tx,
  versionId: string,
): Promise<{ version: FrontVersion; copy: FrontCopy }> {
  requireId(versionId, missing);
  const found = await tx.frontVersion.findUnique({
    where: { id: versionId },
    include: { front: true },
  });
  if (found === null) throw new AppError("not_found", missing);
  const { editionId, sectionId } = found.front;
  const copy = await lockFront(tx, { editionId, sectionId });
  const version = await tx.frontVersion.findUniqueOrThrow({ where: { id: versionId } });
  return { version, copy };
}

/** Whether a sealed front waits for its time. */
export function isWaiting(
  version: Pick<FrontVersion, "publishAt" | "publishedAt" | "calledOffAt">,
): boolean {
  const { publishAt, publishedAt, calledOffAt } = version;
  return publishAt !== null && publishedAt === null && calledOffAt === null;
}
