import { expect, test } from "vitest";
import { runDueSchedules } from "#lib/jobs/run-due-schedules";
import type { Log } from "#lib/platform/log";
import { makeSchedule } from "#prisma/factories/make-schedule";
import { makeSection } from "#prisma/factories/make-section";
import { makeStory, storyContent } from "#prisma/factories/make-story";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db, clock } = await testNewsroom();

const logged: string[] = [];
const note = (message: string) => void logged.push(message);
const log: Log = { info: note, warn: note, error: note };

const minutesFromNow = (minutes: number) => new Date(clock.now().getTime() + minutes * 60_000);
const planOf = (id: string) => db.schedule.findUniqueOrThrow({ where: { id } });

async function planned(minutes: number): Promise<string> {
  const { id: sectionId } = await makeSection(newsroom);
  const { id: storyId } = await makeStory(newsroom, { content: { ...storyContent(), sectionId } });
  const plan = { storyId, revisionId: null, at: minutesFromNow(minutes) };
  return (await makeSchedule(newsroom, plan)).id;
}

test("what came due while nothing ran is done late, and what is due later waits", async () => {
  const [missed, later] = [await planned(5), await planned(60)];
  clock.advance({ minutes: 12 });
  await runDueSchedules(newsroom, log);
  const { state, at, firedAt } = await planOf(missed);
  expect({ state, late: Number(firedAt) - Number(at) }).toEqual({ state: "done", late: 420_000 });
  expect(await planOf(later)).toMatchObject({ state: "waiting", firedAt: null });
});

test("one that nobody foresaw holds up no other, says so at the desk and is tried again", async () => {
  const [broken, sound] = [await planned(1), await planned(2)];
  await db.schedule.update({ where: { id: broken }, data: { data: { change: "of mind" } } });
  clock.advance({ minutes: 3 });
  await runDueSchedules(newsroom, log);
  expect(await planOf(sound)).toMatchObject({ state: "done" });
  expect(await planOf(broken)).toMatchObject({
    state: "waiting",
    problem: expect.stringContaining("tried again every minute"),
  });
  expect(logged).toEqual(["a schedule could not be run"]);
  await db.schedule.update({ where: { id: broken }, data: { data: {} } });
  await runDueSchedules(newsroom, log);
  expect(await planOf(broken)).toMatchObject({ state: "done", problem: null });
});
