import sharp from "sharp";
import type { StoryContent } from "#lib/content/story-content";
import { addMedia } from "#lib/desk/media/add-media";
import { createAuthor } from "#lib/desk/names/create-author";
import { createTopic } from "#lib/desk/names/create-topic";
import { makePreviewLink } from "#lib/desk/previews/make-preview-link";
import { revokePreviewLink } from "#lib/desk/previews/revoke-preview-link";
import { approveStory } from "#lib/desk/stories/approve-story";
import { createStory } from "#lib/desk/stories/create-story";
import { saveWorkingCopy } from "#lib/desk/stories/save-working-copy";
import { submitStory } from "#lib/desk/stories/submit-story";
import { trashStory } from "#lib/desk/stories/trash-story";
import type { Newsroom } from "#lib/newsroom/newsroom";
import type { Result } from "#lib/platform/result";
import { publishStory } from "#lib/publishing/publish-story";
import { scheduleStory } from "#lib/publishing/schedule-story";

/** Everything that hides itself has words of its own, all of which begin so: none of them is anybody's. */
export const secretStart = "zqsecret";

/** An edition, as its code names it. */
export type Edition = "en" | "fa";

export type HiddenStory = { id: string; slug: string; path: string; revisionId: string | null };
export type Hidden = {
  /** The edition in which it is hidden. */
  code: Edition;
  /** How each of its words begins. */
  start: string;
  /** Of the other edition: open articles that say the same as what is hidden. */
  translations: string[];
  translated: string[];
  /** By what keeps them from readers. */
  stories: Record<string, HiddenStory>;
  /** An open article that names all of them, and whose next text is being written. */
  open: { id: string; path: string };
  /** Readable until it is withdrawn. */
  leaving: { id: string; path: string; slug: string };
  topic: { id: string; slug: string };
  author: { id: string; slug: string };
  media: { id: string; hash: string }[];
  /** The path of a link that shows the draft no more. */
  closedPreview: string;
};

const day = 86_400_000;
const paragraph = (text: string, storyId?: string) => ({
  type: "paragraph" as const,
  content: [
    {
      ...{ type: "text" as const, text },
      ...(storyId !== undefined && { marks: [{ type: "link" as const, attrs: { storyId } }] }),
    },
  ],
});

/** How the words of what hides in an edition begin. */
const starts: Record<Edition, string> = { en: secretStart, fa: `${secretStart}fa` };

/**
 * Fills an edition with what readers must not see, in every state in which a story can be, an open article beside it, and
 * open translations of all of it in the other edition.
 */
export async function hideSecrets(newsroom: Newsroom, code: Edition): Promise<Hidden> {
  const { db, clock } = newsroom;
  const start = starts[code];
  const word = (of: string, field: string) => `${start}${of}${field}`;
  const edition = await db.edition.findUniqueOrThrow({ where: { code } });
  const { sectionId } = await db.sectionLabel.findFirstOrThrow({
    where: { editionId: edition.id },
  });
  const label = (name: string) => [
    { editionId: edition.id, name: word(name, "name"), slug: word(name, "slug") },
  ];
  const topic = given(await createTopic(newsroom, { type: "subject", labels: label("topic") }));
  const author = given(
    await createAuthor(newsroom, { kind: "person", sameAs: [], labels: label("author") }),
  );
  const lead = await addPicture(newsroom, word, code === "en" ? 1 : 3);
  const figure = await addPicture(newsroom, word, code === "en" ? 2 : 4);
  const paper = await addPaper(newsroom, word);

  const contentOf = (of: string, more: Partial<StoryContent> = {}): Partial<StoryContent> => ({
    ...{ headline: word(of, "headline"), standfirst: word(of, "standfirst") },
    ...{ slug: word(of, "slug"), sectionId, topicIds: [topic.id], notes: word(of, "notes") },
    bylines: [{ kind: "by", authorId: author.id }],
    dateline: { place: word(of, "place"), date: null },
    lead: { mediaId: lead.id, alt: word(of, "alt"), caption: word(of, "caption") },
    document: {
      ...{ type: "doc", version: 1 },
      content: [paragraph(word(of, "body")), { type: "figure", attrs: { mediaId: figure.id } }],
    },
    attachments: [{ mediaId: paper.id, title: word(of, "attachment") }],
    seo: {
      ...{ title: word(of, "title"), description: word(of, "description") },
      ...{ canonicalUrl: null, noindex: false },
    },
    ...more,
  });
  async function write(of: string): Promise<HiddenStory> {
    const { id } = given(
      await createStory(newsroom, { editionId: edition.id, content: contentOf(of) }),
    );
    const slug = word(of, "slug");
    return { id, slug, path: await addressOf(slug), revisionId: null };
  }
  async function addressOf(slug: string): Promise<string> {
    const section = await db.sectionLabel.findFirstOrThrow({
      where: { editionId: edition.id, sectionId },
    });
    return `${edition.isDefault ? "" : `/${code}`}/${section.slug}/${slug}`;
  }
  async function submitted(of: string): Promise<HiddenStory> {
    const story = await write(of);
    const lockVersion = await versionOf(newsroom, story.id);
    return { ...story, ...given(await submitStory(newsroom, { storyId: story.id, lockVersion })) };
  }
  async function approved(of: string): Promise<HiddenStory> {
    const story = await submitted(of);
    const lockVersion = await versionOf(newsroom, story.id);
    return { ...story, ...given(await approveStory(newsroom, { storyId: story.id, lockVersion })) };
  }

  const draft = await write("draft");
  const review = await submitted("review");
  const waiting = await approved("approved");
  const scheduled = await approved("scheduled");
  given(
    await scheduleStory(newsroom, {
      ...{ storyId: scheduled.id, lockVersion: await versionOf(newsroom, scheduled.id) },
      work: { action: "publish" },
      ...{ at: new Date(clock.now().getTime() + day), zone: "Europe/London" },
    }),
  );
  const embargoed = await approved("embargoed");
  await db.story.update({
    where: { id: embargoed.id },
    data: { embargoUntil: new Date(clock.now().getTime() + day) },
  });
  const trashed = await submitted("trashed");
  await trashStory(newsroom, trashed.id);
  const leaving = await write("leaving");
  const left = given(await publishStory(newsroom, { storyId: leaving.id }));

  const stories = { draft, review, approved: waiting, scheduled, embargoed, trashed };
  const named = [...Object.values(stories), leaving].map(({ id }) => id);
  const open = given(
    await createStory(newsroom, {
      editionId: edition.id,
      content: {
        ...{ headline: "What stands in the open", slug: "what-stands-in-the-open", sectionId },
        related: named,
        document: {
          ...{ type: "doc", version: 1 },
          content: named.map((id) => paragraph("Read on.", id)),
        },
      },
    }),
  );
  const { path } = given(await publishStory(newsroom, { storyId: open.id }));
  const lockVersion = await versionOf(newsroom, open.id);
  given(
    await saveWorkingCopy(newsroom, {
      ...{ storyId: open.id, lockVersion },
      content: { ...(await copyOf(newsroom, open.id)), ...contentOf("next", { slug: null }) },
    }),
  );
  const told = await translate(newsroom, { code: code === "en" ? "fa" : "en", storyIds: named });
  return {
    ...{ code, start, stories, open: { id: open.id, path }, media: [lead, figure, paper] },
    translations: told.map((one) => one.path),
    translated: told.map(({ id }) => id),
    leaving: { id: leaving.id, path: left.path, slug: leaving.slug },
    topic: { id: topic.id, slug: word("topic", "slug") },
    author: { id: author.id, slug: word("author", "slug") },
    closedPreview: await closedPreview(newsroom, draft.id),
  };
}

/** Says in the open, in another edition, what these stories are translations of. */
async function translate(
  newsroom: Newsroom,
  { code, storyIds }: { code: Edition; storyIds: string[] },
): Promise<{ id: string; path: string }[]> {
  const { db } = newsroom;
  const { id: editionId } = await db.edition.findUniqueOrThrow({ where: { code } });
  const { sectionId } = await db.sectionLabel.findFirstOrThrow({ where: { editionId } });
  const told: { id: string; path: string }[] = [];
  for (const [index, storyId] of storyIds.entries()) {
    const { translationGroupId } = await db.story.findUniqueOrThrow({ where: { id: storyId } });
    const content = {
      ...{ headline: `Told elsewhere, part ${index + 1}`, slug: `told-elsewhere-${index + 1}` },
      ...{
        sectionId,
        document: { type: "doc" as const, version: 1 as const, content: [paragraph("Open.")] },
      },
    };
    const { id } = given(await createStory(newsroom, { editionId, translationGroupId, content }));
    told.push({ id, path: given(await publishStory(newsroom, { storyId: id })).path });
  }
  return told;
}

type Word = (of: string, field: string) => string;

async function addPicture(
  newsroom: Newsroom,
  word: Word,
  number: number,
): Promise<{ id: string; hash: string }> {
  const size = { width: 640, height: 480 };
  const bytes = await sharp({
    create: { ...size, channels: 3, background: { r: 40 * number, g: 90, b: 120 } },
  })
    .jpeg()
    .toBuffer();
  const file = { bytes, mediaType: "image/jpeg", ...size };
  const words = {
    alt: word("picture", "alt"),
    caption: word("picture", "caption"),
    credit: word("picture", "credit"),
  };
  const { id } = await addMedia(newsroom, { kind: "image", file, ...words });
  return { id, hash: await hashOf(newsroom, id) };
}

async function addPaper(newsroom: Newsroom, word: Word): Promise<{ id: string; hash: string }> {
  const bytes = new TextEncoder().encode(`%PDF-1.4 ${word("paper", "body")}`);
  const file = { bytes, mediaType: "application/pdf" };
  const { id } = await addMedia(newsroom, {
    kind: "document",
    file,
    title: word("paper", "title"),
  });
  return { id, hash: await hashOf(newsroom, id) };
}

async function hashOf({ db }: Newsroom, id: string): Promise<string> {
  const { file } = await db.media.findUniqueOrThrow({ where: { id }, include: { file: true } });
  return file.hash;
}

async function versionOf({ db }: Newsroom, storyId: string): Promise<number> {
  const copy = await db.workingCopy.findUniqueOrThrow({ where: { storyId } });
  return copy.lockVersion;
}

async function copyOf({ db }: Newsroom, storyId: string): Promise<object> {
  const { content } = await db.workingCopy.findUniqueOrThrow({ where: { storyId } });
  return content as object;
}

/** A link that was open, and is not any more. */
async function closedPreview(newsroom: Newsroom, storyId: string): Promise<string> {
  const { id: linkId, link } = given(await makePreviewLink(newsroom, { storyId, days: 1 }));
  given(await revokePreviewLink(newsroom, { storyId, linkId }));
  return new URL(link, "http://127.0.0.1").pathname;
}

function given<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(result.issues.map(({ message }) => message).join(" "));
}
