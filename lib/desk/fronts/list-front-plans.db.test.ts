import { expect, test } from "vitest";
import { listFrontPlans } from "#lib/desk/fronts/list-front-plans";
import { localTime } from "#lib/language/local-time";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { log } from "#lib/platform/log";
import { callOffFront } from "#lib/publishing/call-off-front";
import type { FrontKey } from "#lib/publishing/lock-front";
import { runDueFronts } from "#lib/publishing/run-due-fronts";
import { scheduleFront } from "#lib/publishing/schedule-front";
import { accepted } from "#prisma/factories/accepted";
import { makeEdition } from "#prisma/factories/make-edition";
import { makeSection } from "#prisma/factories/make-section";
import { makeUser } from "#prisma/factories/make-user";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db, clock } = await testNewsroom();

const inMinutes = (minutes: number) =>
  localTime(new Date(clock.now().getTime() + minutes * 60_000), "UTC");
const plan = async (front: FrontKey, minutes: number, who = newsroom) =>
  accepted(await scheduleFront(who, { front, lockVersion: 0, local: inMinutes(minutes) })).number;

test("planned fronts stand by time, with whose front it is, who wanted it, and whether it is late", async () => {
  const { id: editionId } = await makeEdition(newsroom, { timeZone: "UTC" });
  const section = await makeSection(newsroom, { editionId, name: "News" });
  const home = { editionId, sectionId: null };
  const ofSection = { editionId, sectionId: section.id };
  const run = async (minutes: number) => {
    clock.advance({ minutes });
    await runDueFronts(newsroom, log);
  };
  await plan(home, 10);
  await run(11);
  await run(8 * 24 * 60);
  await plan(home, 10);
  await plan(ofSection, 20);
  await run(15);
  await run(5);
  await plan(home, 2);
  clock.advance({ minutes: 5 });
  const { id, name } = await makeUser(newsroom, { role: "editor" });
  const editor: Newsroom = { ...newsroom, actor: { kind: "user", id, name, role: "editor" } };
  await plan(home, 60);
  await plan(ofSection, 10, editor);
  await plan(home, 30);
  const { id: versionId } = await db.frontVersion.findFirstOrThrow({ where: { number: 5 } });
  accepted(await callOffFront(newsroom, { versionId }));

  const plans = await listFrontPlans(newsroom);
  const facts = plans.waiting.map(({ front, number, isLate }) => [front.sectionId, number, isLate]);
  expect(facts).toEqual([
    [null, 3, true],
    [section.id, 2, false],
    [null, 4, false],
  ]);
  const [, ofNews] = plans.waiting;
  expect(ofNews).toMatchObject({ front: ofSection, section: "News", madeBy: name });
  const done = plans.done.map(({ front, number, isLate }) => [front.sectionId, number, isLate]);
  expect(done).toEqual([
    [section.id, 1, false],
    [null, 2, true],
  ]);
  await db.sectionLabel.deleteMany({ where: { sectionId: section.id } });
  expect((await listFrontPlans(newsroom)).waiting[1]).toMatchObject({ section: null });
});
