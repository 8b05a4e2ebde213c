import { describe, expect, test } from "vitest";
import { saveWorkingCopy } from "#lib/desk/stories/save-working-copy";
import { listIdOf } from "#lib/published/list-id";
import { tagOf } from "#lib/published/tags";
import { publishStory } from "#lib/publishing/publish-story";
import { withdrawArticle } from "#lib/publishing/withdraw-article";
import { accepted } from "#prisma/factories/accepted";
import { makeEdition } from "#prisma/factories/make-edition";
import { makeLiveArticle, makeWithdrawnArticle } from "#prisma/factories/make-live-article";
import { makeSection } from "#prisma/factories/make-section";
import { storyContent } from "#prisma/factories/make-story";
import { makeTopic } from "#prisma/factories/make-topic";
import { expiredBy } from "#prisma/testing/expired-by";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db, clock } = await testNewsroom();
const en = await makeEdition(newsroom);
const { id: sectionId } = await makeSection(newsroom, { name: "News" });

describe("publishing again after a withdrawal", () => {
  test("the address, the first date, the archive's date and the rank are the old ones", async () => {
    const own = await makeSection(newsroom, { name: "Second thoughts" });
    const article = await makeLiveArticle(newsroom, {
      content: { sectionId: own.id, headline: "Once" },
    });
    const publishedAt = clock.now();
    await makeLiveArticle(newsroom, { content: { sectionId: own.id } });
    const rankOf = () =>
      db.listing.findMany({ where: { articleId: article.id }, orderBy: { listId: "asc" } });
    const ranks = await rankOf();
    accepted(await withdrawArticle(newsroom, { storyId: article.id, reason: "Wrong." }));
    const content = { ...storyContent(), sectionId: own.id, headline: "Twice" };
    accepted(await saveWorkingCopy(newsroom, { storyId: article.id, lockVersion: 1, content }));
    await db.edition.update({ where: { id: en.id }, data: { timeZone: "Pacific/Auckland" } });
    const now = clock.advance({ days: 3 });
    const again = accepted(await publishStory(newsroom, { storyId: article.id }));
    await db.edition.update({ where: { id: en.id }, data: { timeZone: en.timeZone } });

    expect(again.path).toBe(article.path);
    expect(await db.article.findUnique({ where: { id: article.id } })).toMatchObject({
      headline: "Twice",
      publishedAt,
      publishedOn: new Date("2026-03-02"),
      modifiedAt: now,
    });
    expect(await rankOf()).toEqual(ranks);
    expect(await db.withdrawal.count({ where: { id: article.id } })).toBe(0);
    expect(await db.story.findUnique({ where: { id: article.id } })).toMatchObject({
      liveState: "live",
      withdrawnAt: null,
      withdrawalReason: null,
      firstPublishedAt: publishedAt,
    });
    expect(await db.revision.count({ where: { storyId: article.id } })).toBe(2);
  });

  test("in a list that is new to it, it stands by its date, not at the end", async () => {
    const topic = await makeTopic(newsroom);
    const old = await makeWithdrawnArticle(newsroom, { content: { sectionId } });
    clock.advance({ days: 1 });
    const newer = await makeLiveArticle(newsroom, { content: { sectionId, topicIds: [topic.id] } });
    const content = { ...storyContent(), sectionId, topicIds: [topic.id] };
    accepted(await saveWorkingCopy(newsroom, { storyId: old.id, lockVersion: 1, content }));
    const expired = await expiredBy(db, () => publishStory(newsroom, { storyId: old.id }));
    const listId = listIdOf("topic", topic.id, en.id);
    const rows = await db.listing.findMany({ where: { listId }, orderBy: { rank: "asc" } });
    expect(rows.map(({ articleId, rank }) => [articleId, rank])).toEqual([
      [old.id, 1],
      [newer.id, 2],
    ]);
    expect(expired.hard).toContain(tagOf.listOrder(listId));
  });
});
