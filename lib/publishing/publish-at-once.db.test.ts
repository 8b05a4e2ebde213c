import { describe, expect, test } from "vitest";
import { lockStory } from "#lib/newsroom/lock-story";
import { listIdOf } from "#lib/published/list-id";
import { publishStory } from "#lib/publishing/publish-story";
import { accepted } from "#prisma/factories/accepted";
import { makeEdition } from "#prisma/factories/make-edition";
import { makeSection } from "#prisma/factories/make-section";
import { makeStory } from "#prisma/factories/make-story";
import { hold, untilWaiting } from "#prisma/testing/hold";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db } = await testNewsroom();
const en = await makeEdition(newsroom);
const { id: sectionId } = await makeSection(newsroom, { name: "News" });

describe("several publications at the same moment", () => {
  test("each has its own rank and its own address, and they count without a gap", async () => {
    const own = await makeSection(newsroom, { name: "Rush hour" });
    const content = { sectionId: own.id, headline: "Same words" };
    const stories = await Promise.all(
      Array.from({ length: 8 }, () => makeStory(newsroom, { content })),
    );
    const published = await Promise.all(
      stories.map(({ id }) => publishStory(newsroom, { storyId: id })),
    );
    const paths = published.map((result) => accepted(result).path);
    expect(new Set(paths).size).toBe(8);
    const listId = listIdOf("section", own.id, en.id);
    const rows = await db.listing.findMany({ where: { listId }, orderBy: { rank: "asc" } });
    expect(rows.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  test("a follower sees their invalidations in the order of their numbers and misses none", async () => {
    const stories = await Promise.all(
      Array.from({ length: 8 }, () => makeStory(newsroom, { content: { sectionId } })),
    );
    const { _max } = await db.invalidation.aggregate({ _max: { id: true } });
    let position = _max.id ?? 0n;
    const seen: bigint[] = [];
    const look = async () => {
      const rows = await db.invalidation.findMany({
        where: { id: { gt: position } },
        orderBy: { id: "asc" },
      });
      seen.push(...rows.map(({ id }) => id));
      position = rows.at(-1)?.id ?? position;
    };
    let isDone = false;
    const following = (async () => {
      while (!isDone) await look();
      await look();
    })();
    await Promise.all(stories.map(({ id }) => publishStory(newsroom, { storyId: id })));
    isDone = true;
    await following;
    const all = await db.invalidation.findMany({
      where: { id: { gt: _max.id ?? 0n } },
      orderBy: { id: "asc" },
    });
    expect(seen).toEqual(all.map(({ id }) => id));
    expect(all.length).toBe(16);
  });

  test("one story published twice at once is live once", async () => {
    const { id } = await makeStory(newsroom, { content: { sectionId } });
    const release = await hold(db, (tx) => lockStory(tx, id));
    const publishing = [1, 2].map(() => publishStory(newsroom, { storyId: id }));
    await untilWaiting(db, 2);
    await release();
    const both = await Promise.allSettled(publishing);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await db.revision.count({ where: { storyId: id } })).toBe(1);
  });
});
