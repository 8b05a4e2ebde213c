import "server-only";
import { lockEdition } from "#lib/newsroom/editions";
import { requireId } from "#lib/newsroom/require-id";
import type { Tx } from "#lib/platform/db";
import { AppError } from "#lib/platform/errors";
import type { FrontKey } from "#lib/publishing/lock-front";
import type { FrontVersion } from "#prisma/generated/client";

const missing = "There is no such version of this front.";

/**
 * A sealed front, and which front it is of, locked. It is found also where the section that it is of has left the
 * edition: what is planned for one can still be called off. Throws `not_found`.
 */
export async function lockFrontVersion(
  tx: Tx,
  versionId: string,
): Promise<{ version: FrontVersion; key: FrontKey }> {
  requireId(versionId, missing);
  const found = await tx.frontVersion.findUnique({
    where: { id: versionId },
    include: { front: true },
  });
  if (found === null) throw new AppError("not_found", missing);
  const { editionId, sectionId } = found.front;
  await lockEdition(tx, editionId);
  const version = await tx.frontVersion.findUniqueOrThrow({ where: { id: versionId } });
  return { version, key: { editionId, sectionId } };
}

/** Whether a sealed front waits for its time. */
export function isWaiting(
  version: Pick<FrontVersion, "publishAt" | "publishedAt" | "calledOffAt">,
): boolean {
  const { publishAt, publishedAt, calledOffAt } = version;
  return publishAt !== null && publishedAt === null && calledOffAt === null;
}
