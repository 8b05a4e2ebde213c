import { expect, test } from "vitest";
import { lockStory } from "#lib/newsroom/lock-story";
import { inOneTransaction } from "#lib/newsroom/newsroom";
import { makeStory } from "#prisma/factories/make-story";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom } = await testNewsroom();

test("two who wait for each other: one is done, the other is asked to try again", async () => {
  const [one, two] = [await makeStory(newsroom), await makeStory(newsroom)];
  const [first, second] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const both = (from: string, to: string, mine: () => void, theirs: Promise<void>) =>
    inOneTransaction(newsroom, async (tx) => {
      await lockStory(tx, from);
      mine();
      await theirs;
      await lockStory(tx, to);
    });
  const ended = await Promise.allSettled([
    both(one.id, two.id, first.resolve, second.promise),
    both(two.id, one.id, second.resolve, first.promise),
  ]);
  expect(ended.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(ended.find(({ status }) => status === "rejected")).toMatchObject({
    reason: { kind: "unavailable", message: expect.stringContaining("Try again") },
  });
});
