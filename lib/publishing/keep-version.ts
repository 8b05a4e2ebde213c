import "server-only";
import type { EditionView } from "#lib/language/edition";
import type { Tx } from "#lib/platform/db";
import {
  readsTheSame,
  type Version,
  type VersionText,
  versionTextOf,
  writeVersions,
} from "#lib/publishing/version-text";
import type { Story } from "#prisma/generated/client";

export type Replaced = {
  /** As it was before: it names the text that stood until now. */
  story: Story;
  edition: EditionView;
  revisionId: string;
  /** The note that readers are told with it. */
  correctionId: string | null;
  now: Date;
};

/**
 * Keeps the text that has just taken the place of another for readers to look up, and before the first such change
 * the text that stood until then. What changes nothing that they read makes no version.
 */
export async function keepVersion(tx: Tx, replaced: Replaced): Promise<void> {
  const { story, edition, revisionId, correctionId, now } = replaced;
  if (story.form === "page") return;
  const [before, after] = [
    await findText(tx, story.liveRevisionId, edition),
    await findText(tx, revisionId, edition),
  ];
  if (before === null || after === null || readsTheSame(before, after)) return;
  const { _max } = await tx.articleVersion.aggregate({
    where: { articleId: story.id },
    _max: { number: true },
  });
  const last = _max.number ?? 1;
  const first = { number: 1, publishedAt: firstAt(story), correctionId: null, text: before };
  await writeVersions(tx, {
    articleId: story.id,
    versions: [
      ...(_max.number === null ? [first] : []),
      { number: last + 1, publishedAt: now, correctionId, text: after },
    ],
  });
}

async function findText(
  tx: Tx,
  revisionId: string | null,
  edition: EditionView,
): Promise<VersionText | null> {
  if (revisionId === null) return null;
  const revision = await tx.revision.findUnique({ where: { id: revisionId } });
  return versionTextOf(revision?.content, edition);
}

/**
 * The versions of an article that comes back after a withdrawal. With the text that was withdrawn they come back too;
 * with another one readers look up its texts from now on, since one of before may be why it was withdrawn.
 */
export async function bringBackVersions(tx: Tx, returned: Omit<Replaced, "correctionId">) {
  const { story, edition, revisionId, now } = returned;
  if (story.form === "page" || story.firstPublishedAt === null) return;
  const earlier = await listVersions(tx, returned);
  const after = await findText(tx, revisionId, edition);
  const withdrawn = earlier.at(-1);
  if (after === null || withdrawn === undefined || !readsTheSame(withdrawn.text, after)) {
    await tx.story.update({ where: { id: story.id }, data: { versionsFrom: now } });
    return;
  }
  if (earlier.length > 1) await writeVersions(tx, { articleId: story.id, versions: earlier });
}

async function listVersions(
  tx: Tx,
  { story, edition, revisionId: returning, now }: Omit<Replaced, "correctionId">,
): Promise<Version[]> {
  const from = story.versionsFrom === null ? {} : { gte: story.versionsFrom };
  const revisions = await tx.revision.findMany({
    where: { storyId: story.id, publishedAt: { lte: now, ...from } },
    orderBy: [{ publishedAt: "asc" }, { number: "asc" }],
  });
  const notes = await tx.correction.findMany({ where: { storyId: story.id } });
  const noteOf = new Map(notes.map(({ id, revisionId }) => [revisionId, id]));
  const versions: Version[] = [];
  for (const { id, content, publishedAt } of revisions) {
    // Sealed for this publication, it has not been read before.
    if (id === returning && publishedAt?.getTime() === now.getTime()) continue;
    const text = versionTextOf(content, edition);
    const last = versions.at(-1);
    if (text === null || (last !== undefined && readsTheSame(last.text, text))) continue;
    versions.push(
      last === undefined
        ? { number: 1, publishedAt: firstAt(story), correctionId: null, text }
        : {
            number: last.number + 1,
            publishedAt: publishedAt ?? now,
            correctionId: noteOf.get(id) ?? null,
            text,
          },
    );
  }
  return versions;
}

/** Since when readers have had the first text that they can look up. */
function firstAt({ versionsFrom, firstPublishedAt }: Story): Date {
  return versionsFrom ?? firstPublishedAt ?? new Date(0);
}
