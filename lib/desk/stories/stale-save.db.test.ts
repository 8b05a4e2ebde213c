import { describe, expect, test } from "vitest";
import { userActor } from "#lib/auth/actor";
import { getAuthor } from "#lib/desk/names/get-author";
import { getEditionSettings } from "#lib/desk/names/get-edition-settings";
import { getSection } from "#lib/desk/names/get-section";
import { getTopic } from "#lib/desk/names/get-topic";
import { updateAuthor } from "#lib/desk/names/update-author";
import { updateEdition } from "#lib/desk/names/update-edition";
import { updateSection } from "#lib/desk/names/update-section";
import { updateSiteSettings } from "#lib/desk/names/update-site-settings";
import { updateTopic } from "#lib/desk/names/update-topic";
import type { Newsroom } from "#lib/newsroom/newsroom";
import type { Result } from "#lib/platform/result";
import { accepted } from "#prisma/factories/accepted";
import { makeAuthor } from "#prisma/factories/make-author";
import { makeEdition } from "#prisma/factories/make-edition";
import { makeSection } from "#prisma/factories/make-section";
import { makeTopic } from "#prisma/factories/make-topic";
import { makeUser } from "#prisma/factories/make-user";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db } = await testNewsroom();
const en = await makeEdition(newsroom);
await makeEdition(newsroom, { code: "fa" });
const topic = await makeTopic(newsroom);
const author = await makeAuthor(newsroom);
const section = await makeSection(newsroom);

const ada: Newsroom = {
  ...newsroom,
  actor: userActor(await makeUser(newsroom, { name: "Ada Vale", role: "admin" })),
};
const ben: Newsroom = {
  ...newsroom,
  actor: userActor(await makeUser(newsroom, { name: "Ben Orr", role: "admin" })),
};

/** A record of each kind: what a form of it is opened with, what it says, and a save that gives it other words. */
type Kind = {
  called: string;
  open(): Promise<{ version: string; said: string | undefined }>;
  save(by: Newsroom, words: string, version?: string): Promise<Result<null>>;
};

const label = (name: string) => [{ editionId: en.id, name }];
const settings = () => getEditionSettings(newsroom, en.id);

const kinds: Record<string, Kind> = {
  topic: {
    called: "this topic",
    open: async () => {
      const { version, labels } = await getTopic(newsroom, topic.id);
      return { version, said: labels[0]?.name };
    },
    save: (by, words, version) =>
      updateTopic(by, {
        topicId: topic.id,
        type: "subject",
        labels: label(words),
        version,
      }),
  },
  author: {
    called: "this author",
    open: async () => {
      const { version, labels } = await getAuthor(newsroom, author.id);
      return { version, said: labels[0]?.name };
    },
    save: (by, words, version) =>
      updateAuthor(by, {
        authorId: author.id,
        kind: "person",
        userId: null,
        labels: label(words),
        version,
      }),
  },
  section: {
    called: "this section",
    open: async () => {
      const { version, labels } = await getSection(newsroom, section.id);
      return { version, said: labels[0]?.name };
    },
    save: (by, words, version) =>
      updateSection(by, { sectionId: section.id, labels: label(words), version }),
  },
  edition: {
    called: "this edition",
    open: async () => {
      const { versions, edition } = await settings();
      return { version: versions.edition, said: edition.siteName };
    },
    save: async (by, words, version) => {
      const { id, code: _, isDefault: __, ...texts } = (await settings()).edition;
      return updateEdition(by, { ...texts, editionId: id, siteName: words, version });
    },
  },
  "settings of the site": {
    called: "these settings",
    open: async () => {
      const { versions, footerText } = await settings();
      return { version: versions.settings, said: footerText };
    },
    save: (by, words, version) =>
      updateSiteSettings(by, {
        editionId: en.id,
        logoMediaId: null,
        footerText: words,
        footerLinks: [{ name: "Contact", address: "/contact" }],
        policies: {},
        version,
      }),
  },
};

describe.each(Object.entries(kinds))("two people change the same %s", (_, kind) => {
  test("the second save is refused and names the first; nothing of it is written", async () => {
    const { version } = await kind.open();
    accepted(await kind.save(ada, "First words", version));
    const events = await db.event.count();
    const second = await kind.save(ben, "Second words", version);
    expect(second).toEqual({
      ok: false,
      issues: [
        {
          path: ["version"],
          message: expect.stringContaining(`Ada Vale changed ${kind.called} while`),
        },
      ],
    });
    expect((await kind.open()).said).toBe("First words");
    expect(await db.event.count()).toBe(events);
  });

  test("knowing of the first, the second is saved; a third change refuses it again", async () => {
    const { version } = await kind.open();
    accepted(await kind.save(ada, "Third words", version));
    const known = await kind.open();
    accepted(await kind.save(ada, "Fourth words", known.version));
    expect((await kind.save(ben, "Mine", known.version)).ok).toBe(false);
    accepted(await kind.save(ben, "Mine", (await kind.open()).version));
    expect((await kind.open()).said).toBe("Mine");
  });

  test("one person with two windows is told so", async () => {
    const { version } = await kind.open();
    accepted(await kind.save(ada, "Here", version));
    expect(JSON.stringify(await kind.save(ada, "There", version))).toContain(
      `You changed ${kind.called} in another window`,
    );
  });

  test("of two saves at the same moment one is refused", async () => {
    const { version } = await kind.open();
    const both = await Promise.all([
      kind.save(ada, "At once", version),
      kind.save(ben, "Just then", version),
    ]);
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
  });

  test("what was saved without a change, and an empty version, is no way round it", async () => {
    const before = await kind.open();
    accepted(await kind.save(ada, before.said ?? "", before.version));
    expect((await kind.open()).version).toBe(before.version);
    expect((await kind.save(ben, "Unseen", "")).ok).toBe(false);
  });
});
