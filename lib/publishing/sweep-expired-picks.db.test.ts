import { expect, test } from "vitest";
import { tagOf } from "#lib/published/tags";
import { sweepExpiredPicks } from "#lib/publishing/sweep-expired-picks";
import { makeSelectedPick } from "#prisma/factories/make-selected-pick";
import { expiredBy } from "#prisma/testing/expired-by";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db, clock } = await testNewsroom();

test("a pick goes at its end, from the front at once and from all other pages behind", async () => {
  const lasting = await makeSelectedPick(newsroom);
  const { editionId } = lasting;
  const expiresAt = new Date(clock.now().getTime() + 60_000);
  await makeSelectedPick(newsroom, { expiresAt });
  expect(await expiredBy(db, () => sweepExpiredPicks(db, clock))).toEqual({ hard: [], soft: [] });
  clock.advance({ minutes: 1 });
  expect(await expiredBy(db, () => sweepExpiredPicks(db, clock))).toEqual({
    hard: [tagOf.front(editionId)],
    soft: [tagOf.selected(editionId)],
  });
  expect(await db.selectedPick.findMany()).toEqual([lasting]);
});
