import type { Newsroom } from "#lib/newsroom/newsroom";
import { makeStory } from "#prisma/factories/make-story";
import { nextNumber } from "#prisma/factories/next-number";
import type { ImportedItem, Prisma } from "#prisma/generated/client";

/** The record that a story of ours came from elsewhere. */
export async function makeImportedItem(
  newsroom: Newsroom,
  overrides: Partial<Prisma.ImportedItemCreateInput> = {},
): Promise<ImportedItem> {
  const entityId = overrides.entityId ?? (await makeStory(newsroom)).id;
  const record = { source: "wordpress https://old.example", sourceId: `post:${nextNumber()}` };
  return newsroom.db.importedItem.create({
    data: { entityType: "story", checksum: "unchanged", ...record, ...overrides, entityId },
  });
}
