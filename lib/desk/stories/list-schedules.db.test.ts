import { expect, test } from "vitest";
import { listSchedules } from "#lib/desk/stories/list-schedules";
import { makeSchedule } from "#prisma/factories/make-schedule";
import { makeUser } from "#prisma/factories/make-user";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, clock } = await testNewsroom();

const minutesFromNow = (minutes: number) => new Date(clock.now().getTime() + minutes * 60_000);
const plan = (at: Date, more: object = {}) => makeSchedule(newsroom, { at, ...more });

test("plans stand by time, with the revision, who wanted them, and whether they were late", async () => {
  const { id: madeById, name } = await makeUser(newsroom);
  const later = await plan(minutesFromNow(60));
  const sooner = await plan(minutesFromNow(10), { madeById });
  const overdue = await plan(minutesFromNow(-2));
  const at = minutesFromNow(-30);
  const punctual = await plan(at, { state: "done", firedAt: minutesFromNow(-29.5) });
  const late = await plan(at, { state: "done", firedAt: minutesFromNow(-28) });
  const failed = await plan(at, { state: "failed", problem: "It was live already." });
  await plan(minutesFromNow(-8 * 24 * 60), { state: "done" });
  await plan(at, { state: "cancelled" });

  const plans = await listSchedules(newsroom);
  expect(plans.waiting.map(({ id }) => id)).toEqual([overdue.id, sooner.id, later.id]);
  expect(plans.waiting.map(({ isLate }) => isLate)).toEqual([true, false, false]);
  expect(plans.waiting[1]).toMatchObject({ madeBy: name, revision: 1, action: "publish" });
  const done = new Map(plans.done.map(({ id, isLate }) => [id, isLate]));
  expect(done).toEqual(
    new Map([
      [punctual.id, false],
      [late.id, true],
    ]),
  );
  expect(plans.failed).toMatchObject([{ id: failed.id, problem: "It was live already." }]);
  const own = await listSchedules(newsroom, { storyId: sooner.storyId });
  expect([...own.waiting, ...own.failed, ...own.done].map(({ id }) => id)).toEqual([sooner.id]);
});
