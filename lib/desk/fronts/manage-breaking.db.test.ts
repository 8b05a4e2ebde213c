import { describe, expect, test } from "vitest";
import { announceBreaking } from "#lib/desk/fronts/announce-breaking";
import { endBreaking } from "#lib/desk/fronts/end-breaking";
import { findBreakingRow } from "#lib/desk/fronts/find-breaking-row";
import { findBreaking } from "#lib/published/breaking";
import { tagOf } from "#lib/published/tags";
import { sweepBreaking } from "#lib/publishing/sweep-breaking";
import { withdrawArticle } from "#lib/publishing/withdraw-article";
import { accepted } from "#prisma/factories/accepted";
import { makeEdition } from "#prisma/factories/make-edition";
import { makeLiveArticle } from "#prisma/factories/make-live-article";
import { expiredBy } from "#prisma/testing/expired-by";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db, clock, as } = await testNewsroom();
// Readers' pages go by the time there is.
clock.set(new Date());

const input = { text: "The Wenn is over its banks at Mill Lane", minutes: 60, address: "" };
const textFor = async (edition: Parameters<typeof findBreaking>[0]) =>
  (await findBreaking(edition)).value?.text ?? null;

describe("breaking news", () => {
  test("stand over the pages of one edition, until somebody takes them away", async () => {
    const [here, there] = [await makeEdition(newsroom), await makeEdition(newsroom)];
    const of = { ...input, editionId: here.id };
    const announced = await expiredBy(db, () => announceBreaking(as("editor"), of));
    expect(announced).toEqual({ hard: [tagOf.breaking(here.id)], soft: [] });
    expect(await textFor(here)).toBe(input.text);
    expect(await textFor(there)).toBeNull();
    const ended = await expiredBy(db, () => endBreaking(as("editor"), { editionId: here.id }));
    expect(ended).toEqual({ hard: [tagOf.breaking(here.id)], soft: [] });
    expect(await textFor(here)).toBeNull();
    expect(await endBreaking(newsroom, { editionId: here.id })).toMatchObject({
      issues: [{ message: "It is gone already." }],
    });
  });

  test("are another announcement each time, so that who put the last one away sees the next", async () => {
    const edition = await makeEdition(newsroom);
    const of = { ...input, editionId: edition.id };
    accepted(await announceBreaking(newsroom, of));
    const first = (await findBreaking(edition)).value;
    accepted(await announceBreaking(newsroom, { ...of, text: "Mill Lane is shut" }));
    const second = (await findBreaking(edition)).value;
    expect(second?.text).toBe("Mill Lane is shut");
    expect(second?.id).not.toBe(first?.id);
  });

  test("lead to an article while readers can open it, and stay without it", async () => {
    const article = await makeLiveArticle(newsroom);
    const { editionId } = await db.story.findUniqueOrThrow({ where: { id: article.id } });
    const edition = await db.edition.findUniqueOrThrow({ where: { id: editionId } });
    const address = `https://paper.example${article.path}?utm_source=mail`;
    const of = { ...input, editionId: edition.id, address };
    accepted(await announceBreaking(newsroom, of));
    const { value, tags } = await findBreaking(edition);
    expect(value?.path).toBe(article.path);
    expect(tags).toContain(tagOf.card(article.id));
    const { path } = (await findBreakingRow(newsroom, edition.id))?.article ?? {};
    expect(path).toBe(article.path);
    accepted(await withdrawArticle(newsroom, { storyId: article.id, reason: "An error" }));
    expect((await findBreaking(edition)).value).toMatchObject({ text: input.text, path: null });
    expect((await findBreakingRow(newsroom, edition.id))?.article).toMatchObject({ path: null });
  });

  test.each([
    ["no words", { text: "  " }, "text", "Say in one line what has happened."],
    ["too many words", { text: "x".repeat(141) }, "text", "longer than 140 characters"],
    ["a time that nobody offered", { minutes: 61 }, "minutes", "Choose how long it stands."],
    ["no time", { minutes: Number.NaN }, "minutes", ""],
    ["an address that leads nowhere", { address: "/news/nothing" }, "address", "have no article"],
    ["what is no address", { address: "the flood" }, "address", "begins with a slash"],
  ])("are not announced with %s", async (_, wrong, field, sentence) => {
    const { id: editionId } = await makeEdition(newsroom);
    const result = await announceBreaking(newsroom, { ...input, editionId, ...wrong });
    expect(result).toMatchObject({
      issues: [{ path: [field], message: expect.stringContaining(sentence) }],
    });
    expect(await findBreakingRow(newsroom, editionId)).toBeNull();
  });

  test("go by themselves when their time has come", async () => {
    const edition = await makeEdition(newsroom);
    accepted(await announceBreaking(newsroom, { ...input, editionId: edition.id, minutes: 15 }));
    expect(await expiredBy(db, () => sweepBreaking(db, clock))).toEqual({ hard: [], soft: [] });
    clock.advance({ minutes: 15 });
    expect(await findBreakingRow(newsroom, edition.id)).toBeNull();
    const { hard } = await expiredBy(db, () => sweepBreaking(db, clock));
    expect(hard).toContain(tagOf.breaking(edition.id));
    expect(await textFor(edition)).toBeNull();
  });
});
