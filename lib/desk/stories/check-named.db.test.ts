import { describe, expect, test } from "vitest";
import type { StoryContent } from "#lib/content/story-content";
import { deleteMedia } from "#lib/desk/media/delete-media";
import { deleteAuthor } from "#lib/desk/names/delete-author";
import { deleteSection } from "#lib/desk/names/delete-section";
import { deleteTopic } from "#lib/desk/names/delete-topic";
import { restoreRevision } from "#lib/desk/stories/restore-revision";
import { saveWorkingCopy } from "#lib/desk/stories/save-working-copy";
import type { Newsroom } from "#lib/newsroom/newsroom";
import type { Db, Tx } from "#lib/platform/db";
import type { Result } from "#lib/platform/result";
import { accepted } from "#prisma/factories/accepted";
import { makeAuthor } from "#prisma/factories/make-author";
import { makeMedia } from "#prisma/factories/make-media";
import { makeSection } from "#prisma/factories/make-section";
import { makeStory, storyContent } from "#prisma/factories/make-story";
import { makeTopic } from "#prisma/factories/make-topic";
import { hold, untilWaiting } from "#prisma/testing/hold";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db } = await testNewsroom();

type Kind = {
  make: () => Promise<{ id: string }>;
  remove: (inside: Newsroom, id: string) => Promise<Result<null>>;
  name: (id: string) => Partial<StoryContent>;
  at: (string | number)[];
};

const picture = {
  make: () => makeMedia(newsroom),
  remove: (inside: Newsroom, mediaId: string) => deleteMedia(inside, { mediaId }),
};

const kinds: [string, Kind][] = [
  ["lead picture", { ...picture, name: (mediaId) => ({ lead: { mediaId } }), at: ["lead"] }],
  [
    "picture in the text",
    {
      ...picture,
      name: (mediaId) => ({
        document: { type: "doc", version: 1, content: [{ type: "figure", attrs: { mediaId } }] },
      }),
      at: ["document", "content", 0],
    },
  ],
  [
    "attachment",
    {
      ...picture,
      name: (mediaId) => ({ attachments: [{ mediaId, title: "Timetable" }] }),
      at: ["attachments", 0],
    },
  ],
  [
    "topic",
    {
      make: () => makeTopic(newsroom),
      remove: (inside, topicId) => deleteTopic(inside, { topicId }),
      name: (topicId) => ({ topicIds: [topicId] }),
      at: ["topicIds", 0],
    },
  ],
  [
    "author",
    {
      make: () => makeAuthor(newsroom),
      remove: (inside, authorId) => deleteAuthor(inside, { authorId }),
      name: (authorId) => ({ bylines: [{ kind: "by", authorId }] }),
      at: ["bylines", 0],
    },
  ],
  [
    "section",
    {
      make: () => makeSection(newsroom),
      remove: (inside, sectionId) => deleteSection(inside, { sectionId }),
      name: (sectionId) => ({ sectionId }),
      at: ["sectionId"],
    },
  ],
];

const inside = (tx: Tx): Newsroom => ({ ...newsroom, db: tx as Db });

describe.each(kinds)("a %s", (_, { make, remove, name, at }) => {
  const refused = {
    ok: false,
    issues: [{ path: at, message: expect.stringMatching(/deleted\..*\.$/) }],
  };
  /** A draft, and the text with which it names the thing. */
  async function begin() {
    const [{ id }, before] = [await make(), storyContent()];
    const { id: storyId } = await makeStory(newsroom, { content: before });
    const save = { storyId, lockVersion: 1, content: { ...before, ...name(id) } };
    return { id, before, storyId, save };
  }

  test("that a draft is being saved with stays, and says who uses it", async () => {
    const { id, save } = await begin();
    const release = await hold(db, async (tx) => accepted(await saveWorkingCopy(inside(tx), save)));
    const removing = remove(newsroom, id);
    await untilWaiting(db, 1);
    await release();
    expect(await removing).toMatchObject({
      ok: false,
      issues: [{ message: expect.stringContaining("One story uses") }],
    });
  });

  test("that is being deleted is refused at its place, and the draft stays as it was", async () => {
    const { id, before, storyId, save } = await begin();
    const release = await hold(db, async (tx) => accepted(await remove(inside(tx), id)));
    const saving = saveWorkingCopy(newsroom, save);
    await untilWaiting(db, 1);
    await release();
    expect(await saving).toEqual(refused);
    const kept = await db.workingCopy.findUniqueOrThrow({ where: { storyId } });
    expect(kept).toMatchObject({ lockVersion: 1, content: before });
    const without = { ...save, content: before };
    accepted(await saveWorkingCopy(newsroom, without));
  });

  test("that an old version names is brought back as it was, and keeps nobody from writing on", async () => {
    const { id, before, storyId, save } = await begin();
    accepted(await saveWorkingCopy(newsroom, save));
    // What has rested is sealed before it is written on.
    await db.workingCopy.update({ where: { storyId }, data: { savedAt: new Date(0) } });
    accepted(await saveWorkingCopy(newsroom, { storyId, lockVersion: 2, content: before }));
    accepted(await remove(newsroom, id));
    const { id: revisionId } = await db.revision.findFirstOrThrow({ where: { storyId } });
    const restored = { storyId, revisionId, lockVersion: 3 };
    const { lockVersion } = accepted(await restoreRevision(newsroom, restored));
    const content = { ...save.content, headline: "Written on" };
    accepted(await saveWorkingCopy(newsroom, { storyId, lockVersion, content }));
  });
});
