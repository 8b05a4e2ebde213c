import type { Newsroom } from "#lib/newsroom/newsroom";
import { newId } from "#lib/platform/uuid";
import { makeEdition } from "#prisma/factories/make-edition";
import { nextNumber } from "#prisma/factories/next-number";
import type { Prisma, SourceFeed } from "#prisma/generated/client";

/** A source that was never looked at. */
export async function makeSourceFeed(
  newsroom: Newsroom,
  overrides: Partial<Prisma.SourceFeedUncheckedCreateInput> = {},
): Promise<SourceFeed> {
  const editionId = overrides.editionId ?? (await makeEdition(newsroom)).id;
  const number = nextNumber();
  const now = newsroom.clock.now();
  return newsroom.db.sourceFeed.create({
    data: {
      ...{ id: newId(), name: `Source ${number}`, url: `https://source-${number}.example/feed` },
      ...{ createdAt: now, nextPollAt: now, ...overrides, editionId },
    },
  });
}
