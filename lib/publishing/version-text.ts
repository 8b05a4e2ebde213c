import "server-only";
import { isDeepStrictEqual } from "node:util";
import { documentReferences } from "#lib/content/document-references";
import { checkStoryContent, type StoryContent } from "#lib/content/story-content";
import type { EditionView } from "#lib/language/edition";
import type { Tx } from "#lib/platform/db";
import type { Prisma } from "#prisma/generated/client";

/** What readers can look up later of a text that an article has had: what they read, not where it stands. */
export type VersionText = ReturnType<typeof versionText>;

/** Of a revision; null for one that another newsroom sealed. */
export function versionTextOf(json: unknown, edition: EditionView): VersionText | null {
  const content = checkStoryContent(json);
  return content.ok ? versionText(content.value, edition) : null;
}

function versionText(content: StoryContent, edition: EditionView) {
  const { headline, standfirst, document, dateline, lead, bylines, language } = content;
  return {
    headline,
    standfirst,
    document,
    datelinePlace: dateline?.place ?? null,
    datelineDate: dateline?.date == null ? null : new Date(dateline.date),
    leadMediaId: lead?.mediaId ?? null,
    leadAlt: lead?.alt ?? null,
    leadCaption: lead?.caption ?? null,
    bylines,
    language: language ?? edition.code,
  } satisfies Partial<Prisma.ArticleVersionCreateManyInput>;
}

/** Topics, search words and the like are no part of it: whoever reads both reads the same. */
export function readsTheSame(one: VersionText, other: VersionText): boolean {
  return isDeepStrictEqual(one, other);
}

export type Version = {
  number: number;
  publishedAt: Date;
  correctionId: string | null;
  text: VersionText;
};

/** Keeps texts for readers to look up, with what their pictures show in words, as pictures may go. */
export async function writeVersions(
  tx: Tx,
  { articleId, versions }: { articleId: string; versions: Version[] },
): Promise<void> {
  const words = await pictureWords(
    tx,
    versions.map(({ text }) => text),
  );
  await tx.articleVersion.createMany({
    data: versions.map(({ text, ...version }) => ({
      articleId,
      ...version,
      ...text,
      pictures: words(text),
    })),
  });
}

async function pictureWords(tx: Tx, texts: VersionText[]) {
  const ids = new Set(texts.flatMap(picturesOf));
  const media = await tx.media.findMany({
    where: { id: { in: [...ids] }, kind: "image" },
    select: { id: true, alt: true },
  });
  const words = new Map(media.map(({ id, alt }) => [id, alt]));
  return (text: VersionText): Record<string, string> =>
    Object.fromEntries(picturesOf(text).map((id) => [id, words.get(id) ?? ""]));
}

function picturesOf({ document, leadMediaId }: VersionText): string[] {
  const { mediaIds } = documentReferences(document);
  return leadMediaId === null ? mediaIds : [...mediaIds, leadMediaId];
}
