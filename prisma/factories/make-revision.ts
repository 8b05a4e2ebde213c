import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { type Seal, sealRevision } from "#lib/newsroom/seal-revision";
import { makeStory, storyContent } from "#prisma/factories/make-story";

/** A sealed revision, of a story of its own unless one is named. */
export async function makeRevision(
  newsroom: Newsroom,
  overrides: Partial<Seal> = {},
): Promise<{ id: string; number: number; storyId: string }> {
  const storyId = overrides.storyId ?? (await makeStory(newsroom)).id;
  const seal: Seal = { content: storyContent(), reason: "submit", ...overrides, storyId };
  const sealed = await inOneTransaction(newsroom, (tx) => sealRevision(tx, newsroom, seal));
  return { ...sealed, storyId };
}
