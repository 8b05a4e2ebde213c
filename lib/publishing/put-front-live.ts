import "server-only";
import { nextEnd, readFrontLayout } from "#lib/content/front-layout";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import type { Tx } from "#lib/platform/db";
import { invalidate } from "#lib/publishing/invalidate";
import {
  entityOfFront,
  expiryOfFront,
  type FrontKey,
  kindOfFront,
  listIdOfFront,
} from "#lib/publishing/lock-front";
import type { FrontVersion } from "#prisma/generated/client";

/** Puts a sealed front before readers, in place of the one they see. */
export async function putFrontLive(
  tx: Tx,
  newsroom: Newsroom,
  { key, version }: { key: FrontKey; version: FrontVersion },
): Promise<void> {
  const now = newsroom.clock.now();
  const listId = listIdOfFront(key);
  const layout = readFrontLayout(kindOfFront(key), version.layout);
  const shown = { layout, endsAt: nextEnd(layout, now) };
  await tx.publishedFront.upsert({
    where: { listId },
    create: { ...key, listId, ...shown },
    update: shown,
  });
  await tx.frontVersion.update({
    where: { id: version.id },
    data: { publishedAt: now, problem: null },
  });
  await recordEvent(tx, newsroom, {
    action: "front.published",
    ...entityOfFront(key),
    data: { note: `Version ${version.number}`, versionId: version.id },
  });
  await invalidate(tx, expiryOfFront(key));
}
