import "server-only";
import { userIdOf } from "#lib/auth/actor";
import type { StoryContent } from "#lib/content/story-content";
import { mediaOf } from "#lib/newsroom/keep-references";
import type { Newsroom } from "#lib/newsroom/newsroom";
import type { Tx } from "#lib/platform/db";
import { newId } from "#lib/platform/uuid";
import type { RevisionReason } from "#prisma/generated/enums";

export type Seal = {
  storyId: string;
  content: StoryContent;
  reason: RevisionReason;
  note?: string;
  /** Set when the revision is published in the same transaction; such a one is kept for ever. */
  publishedAt?: Date;
};

/** Seals content as the story's next revision; nothing can change it afterwards. */
export async function sealRevision(
  tx: Tx,
  newsroom: Newsroom,
  seal: Seal,
): Promise<{ id: string; number: number }> {
  const { _max } = await tx.revision.aggregate({
    where: { storyId: seal.storyId },
    _max: { number: true },
  });
  return tx.revision.create({
    data: {
      id: newId(),
      number: (_max.number ?? 0) + 1,
      mediaHashes: (await findHashes(tx, [seal.content]))(seal.content),
      madeById: userIdOf(newsroom.actor),
      madeAt: newsroom.clock.now(),
      ...seal,
    },
    select: { id: true, number: true },
  });
}

/** Which files the media of these texts stand for now: a function that tells it of each text. */
export async function findHashes(
  tx: Tx,
  contents: StoryContent[],
): Promise<(content: StoryContent) => Record<string, string>> {
  const ids = [...new Set(contents.flatMap(mediaOf))];
  const media = await tx.media.findMany({ where: { id: { in: ids } }, include: { file: true } });
  const hashes = new Map(media.map(({ id, file }) => [id, file.hash]));
  return (content) =>
    Object.fromEntries(
      mediaOf(content).flatMap((id) => {
        const hash = hashes.get(id);
        return hash === undefined ? [] : [[id, hash]];
      }),
    );
}
