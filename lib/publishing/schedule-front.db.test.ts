import { expect, test } from "vitest";
import { type FrontKind, readFrontLayout } from "#lib/content/front-layout";
import { changeFront } from "#lib/desk/fronts/change-front";
import { listFrontPlans } from "#lib/desk/fronts/list-front-plans";
import { listFrontVersions } from "#lib/desk/fronts/list-front-versions";
import { restoreFront } from "#lib/desk/fronts/restore-front";
import { localTime } from "#lib/language/local-time";
import type { Log } from "#lib/platform/log";
import { newId } from "#lib/platform/uuid";
import { listIdOf } from "#lib/published/list-id";
import { tagOf } from "#lib/published/tags";
import { callOffFront } from "#lib/publishing/call-off-front";
import type { FrontKey } from "#lib/publishing/lock-front";
import { publishFront } from "#lib/publishing/publish-front";
import { runDueFronts } from "#lib/publishing/run-due-fronts";
import { scheduleFront } from "#lib/publishing/schedule-front";
import { accepted } from "#prisma/factories/accepted";
import { makeEdition } from "#prisma/factories/make-edition";
import { makeLiveArticle } from "#prisma/factories/make-live-article";
import { makeSection } from "#prisma/factories/make-section";
import { expiredBy } from "#prisma/testing/expired-by";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db, clock } = await testNewsroom();
const timeZone = "Europe/London";
const logged: string[] = [];
const note = (message: string) => void logged.push(message);
const log: Log = { info: note, warn: note, error: note };
const nothing = { hard: [], soft: [] };

/** The time of the edition's clock in so many minutes. */
const inMinutes = (minutes: number) =>
  localTime(new Date(clock.now().getTime() + minutes * 60_000), timeZone);

const newHome = () => newFront("home");

/** A front of an edition of its own, and an article that is pinned to its lead. */
async function newFront(kind: FrontKind) {
  const { id: editionId } = await makeEdition(newsroom, { timeZone });
  const labels = [{ editionId, name: "News" }];
  const { id: own } = await makeSection(newsroom, { labels });
  const front = { editionId, sectionId: kind === "home" ? null : own };
  const expires =
    kind === "home" ? tagOf.arranged(editionId) : tagOf.list(listIdOf("section", own, editionId));
  const make = async () =>
    (await makeLiveArticle(newsroom, { editionId, content: { sectionId: own } })).id;
  const articleId = await make();
  const pin = async (id: string) =>
    accepted(
      await changeFront(newsroom, {
        ...{ front, change: { work: "pin", articleId: id, place: 0, from: null } },
      }),
    );
  const lead = async () => {
    const row = await db.publishedFront.findFirst({ where: front });
    return readFrontLayout(kind, row?.layout).places[0]?.articleId ?? null;
  };
  const states = async () =>
    (await listFrontVersions(newsroom, { front })).map(({ number, state }) => [number, state]);
  const { lockVersion } = await pin(articleId);
  return { editionId, front, articleId, make, pin, lead, states, lockVersion, expires };
}

const planOf = async ({ editionId, sectionId }: FrontKey) =>
  (await listFrontPlans(newsroom)).waiting.find(
    ({ front }) => front.editionId === editionId && front.sectionId === sectionId,
  );

const sweep = () => expiredBy(db, () => runDueFronts(newsroom, log));

const fronts = ["home", "section"] as const;

test.each(fronts)(
  "a planned front (%s) is seen at its time, without what was changed after it was planned",
  async (kind) => {
    const { front, articleId, make, pin, lead, states, ...its } = await newFront(kind);
    const { lockVersion, expires } = its;
    const plan = { front, lockVersion, local: inMinutes(10) };
    const { number, at } = accepted(await scheduleFront(newsroom, plan));
    expect(number).toBe(1);
    await pin(await make());
    expect(await sweep()).toEqual(nothing);
    expect([await lead(), await states()]).toEqual([null, [[1, "waiting"]]]);
    clock.advance({ minutes: 11 });
    expect(clock.now() > at).toBe(true);
    expect(await sweep()).toEqual({ hard: [expires], soft: [] });
    expect([await lead(), await states()]).toEqual([articleId, [[1, "shown"]]]);
    expect(await sweep()).toEqual(nothing);
  },
);

test("a front is planned for a time to come, as whoever plans it has seen it", async () => {
  const { front, lockVersion } = await newHome();
  const plan = (local: string, version = lockVersion) =>
    scheduleFront(newsroom, { front, local, lockVersion: version });
  expect(await plan("")).toMatchObject({ issues: [{ path: ["at"] }] });
  expect(await plan(inMinutes(-10))).toMatchObject({
    issues: [{ path: ["at"], message: "This time has passed. Choose a later one." }],
  });
  expect(await plan(inMinutes(10), 0)).toMatchObject({ issues: [{ path: ["version"] }] });
  expect(await db.frontVersion.count({ where: { front } })).toBe(0);
});

test("what is called off is never seen, and can be called off once", async () => {
  const { front, lead, states, lockVersion } = await newHome();
  accepted(await scheduleFront(newsroom, { front, lockVersion, local: inMinutes(10) }));
  const { id: versionId } = await db.frontVersion.findFirstOrThrow({ where: { front } });
  accepted(await callOffFront(newsroom, { versionId }));
  expect(await callOffFront(newsroom, { versionId })).toMatchObject({
    issues: [{ message: expect.stringContaining("waits no more") }],
  });
  clock.advance({ minutes: 11 });
  expect(await sweep()).toEqual(nothing);
  expect([await lead(), await states()]).toEqual([null, [[1, "called-off"]]]);
  await expect(callOffFront(newsroom, { versionId: newId() })).rejects.toMatchObject({
    kind: "not_found",
  });
});

test.each(fronts)(
  "an earlier front (%s) is brought back to the desk, and readers see it once it is published",
  async (kind) => {
    const { front, articleId, make, pin, lead, states, lockVersion } = await newFront(kind);
    accepted(await publishFront(newsroom, { front, lockVersion }));
    const later = await make();
    accepted(await publishFront(newsroom, { front, ...(await pin(later)) }));
    const [, first] = await listFrontVersions(newsroom, { front });
    const versionId = first?.id ?? "";
    // Somebody who has not seen what was arranged since sweeps nothing away.
    expect(await restoreFront(newsroom, { versionId, lockVersion })).toMatchObject({
      issues: [{ path: ["version"], message: expect.stringContaining("Somebody changed") }],
    });
    const arranged = await db.front.findFirstOrThrow({ where: front });
    accepted(await restoreFront(newsroom, { versionId, lockVersion: arranged.lockVersion }));
    expect(await lead()).toBe(later);
    const copy = await db.front.findFirstOrThrow({ where: front });
    accepted(await publishFront(newsroom, { front, ...copy }));
    expect(await lead()).toBe(articleId);
    expect(await states()).toEqual([
      [3, "shown"],
      [2, "published"],
      [1, "published"],
    ]);
  },
);

test("a planned front that the database refuses holds no other up, says so at the desk, and is tried again a minute later", async () => {
  const [broken, sound] = [await newHome(), await newHome()];
  for (const { front, lockVersion } of [broken, sound]) {
    accepted(await scheduleFront(newsroom, { front, lockVersion, local: inMinutes(10) }));
  }
  await db.$executeRawUnsafe(`CREATE FUNCTION "refuse"() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'the disk is full'; END $$`);
  await db.$executeRawUnsafe(`CREATE TRIGGER "refuse" BEFORE INSERT ON "PublishedFront"
    FOR EACH ROW WHEN (NEW."editionId" = '${broken.editionId}') EXECUTE FUNCTION "refuse"()`);
  clock.advance({ minutes: 11 });
  expect(await sweep()).toEqual({ hard: [tagOf.arranged(sound.editionId)], soft: [] });
  expect([await broken.lead(), await sound.lead()]).toEqual([null, sound.articleId]);
  expect(await broken.states()).toEqual([[1, "waiting"]]);
  const told = expect.stringContaining("tried again every minute");
  const tried = await planOf(broken.front);
  expect(tried).toMatchObject({ state: "waiting", problem: told });
  expect(await listFrontVersions(newsroom, broken)).toMatchObject([{ problem: told }]);
  await sweep();
  clock.advance({ minutes: 1 });
  await sweep();
  // Not at once, however often is looked.
  const failed = "a planned front could not be published";
  expect(logged.splice(0)).toEqual([failed, failed]);
  await db.$executeRawUnsafe(`DROP TRIGGER "refuse" ON "PublishedFront"`);
  await sweep();
  expect(await broken.lead()).toBe(null);
  clock.advance({ minutes: 1 });
  await sweep();
  expect(await broken.lead()).toBe(broken.articleId);
  expect(await listFrontVersions(newsroom, broken)).toMatchObject([
    { state: "shown", problem: null },
  ]);
});

test("what is planned for a section that left the edition waits until it has a name there again, and says so", async () => {
  const { editionId } = await newHome();
  const { id: sectionId } = await makeSection(newsroom, { editionId });
  const front = { editionId, sectionId };
  accepted(await scheduleFront(newsroom, { front, lockVersion: 0, local: inMinutes(10) }));
  const label = await db.sectionLabel.findFirstOrThrow({ where: { sectionId } });
  await db.sectionLabel.deleteMany({ where: { sectionId } });
  clock.advance({ minutes: 11 });
  expect(await sweep()).toEqual(nothing);
  expect((await planOf(front))?.problem).toMatch(/left the edition.*Give it a name there again/);
  await db.sectionLabel.create({ data: label });
  clock.advance({ minutes: 1 });
  await sweep();
  expect(await planOf(front)).toBeUndefined();
  expect(await db.publishedFront.count({ where: front })).toBe(1);
});

test("what is planned for a section that left the edition can be called off", async () => {
  const { editionId } = await newHome();
  const section = await makeSection(newsroom, { editionId });
  const front = { editionId, sectionId: section.id };
  accepted(await scheduleFront(newsroom, { front, lockVersion: 0, local: inMinutes(10) }));
  await db.sectionLabel.deleteMany({ where: { sectionId: section.id } });
  const { id: versionId } = await db.frontVersion.findFirstOrThrow({ where: { front } });
  expect(await callOffFront(newsroom, { versionId })).toMatchObject({ value: { number: 1 } });
});

test("the page expires when a pin ends, once for each", async () => {
  const { front, editionId, articleId, make, pin } = await newHome();
  const end = async (id: string, minutes: number) =>
    accepted(
      await changeFront(newsroom, {
        ...{ front, change: { work: "end", articleId: id, local: inMinutes(minutes) } },
      }),
    );
  const second = await make();
  await pin(second);
  await end(articleId, 5);
  accepted(await publishFront(newsroom, { front, ...(await end(second, 15)) }));
  const expired = { hard: [tagOf.arranged(editionId)], soft: [] };
  expect(await sweep()).toEqual(nothing);
  clock.advance({ minutes: 6 });
  expect([await sweep(), await sweep()]).toEqual([expired, nothing]);
  clock.advance({ minutes: 10 });
  expect([await sweep(), await sweep()]).toEqual([expired, nothing]);
});
