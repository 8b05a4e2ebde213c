import { expect, test } from "vitest";
import { exportFrom, inPieces, postXml } from "#lib/migration/fixtures/fixture-source";
import { storyOf } from "#lib/migration/fixtures/rows-of";
import { importWordpress, type WordpressImport } from "#lib/migration/import-wordpress";
import { lastingId } from "#lib/platform/uuid";
import { makeEdition } from "#prisma/factories/make-edition";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db, clock } = await testNewsroom();
await makeEdition(newsroom);

await db.$executeRaw`CREATE TABLE "fault" ("sourceId" text)`;
await db.$executeRaw`CREATE FUNCTION refuse_faulty() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  IF NEW."source" LIKE '%:small%' AND EXISTS (SELECT 1 FROM "fault" WHERE "sourceId" = NEW."sourceId")
  THEN RAISE EXCEPTION 'the disk is full'; END IF; RETURN NEW; END $$`;
await db.$executeRaw`CREATE TRIGGER refuse_faulty BEFORE INSERT ON "ImportedItem" FOR EACH ROW
  EXECUTE FUNCTION refuse_faulty()`;

async function moveIn(file: string, options: Partial<WordpressImport> = {}) {
  clock.advance({ minutes: 5 });
  return importWordpress(newsroom, { source: inPieces(file), mode: "write", ...options });
}

const linkTo = (host: string, path: string) => `<a href="https://${host}/old/${path}/">${path}</a>`;

test("a link leads to a story that came beside it and waited for others", async () => {
  const host = "beside-waiting.example";
  const post = (id: number, to: string) =>
    postXml(id, { "content:encoded": linkTo(host, to), link: `https://${host}/old/${id}/` });
  await moveIn(exportFrom(host, post(1, "2"), post(2, "never"), post(3, "2")));
  const here = (id: number) => storyOf(db, `post:${id}`, `wordpress:en:${host}`);
  const target = await here(2);
  for (const id of [1, 3])
    expect(JSON.stringify((await here(id))?.workingCopy?.content)).toContain(
      `"storyId":"${target?.id}"`,
    );
});

test("a link to what waited and was refused then is told, and leads there when it comes", async () => {
  const host = "smallrefused.example";
  const post = (id: number, to: string) =>
    postXml(id, { "content:encoded": linkTo(host, to), link: `https://${host}/old/${id}/` });
  const whole = exportFrom(host, post(1, "2"), post(2, "never")).replaceAll("/old/", "/late/");
  await db.$executeRaw`INSERT INTO "fault" VALUES ('post:2')`;
  const { report } = await moveIn(whole);
  expect(report.items).toMatchObject({ published: 1, refused: 1 });
  expect(report.notes["link to an address that did not come"]?.examples).toEqual([
    "/late/2 in “Post 1”",
  ]);
  await db.$executeRaw`DELETE FROM "fault"`;
  await moveIn(whole);
  const here = (id: number) => storyOf(db, `post:${id}`, `wordpress:en:${host}`);
  expect(JSON.stringify((await here(1))?.workingCopy?.content)).toContain(
    `"storyId":"${(await here(2))?.id}"`,
  );
});

test("a draft that is published by a changed export does not wait for a namesake behind it", async () => {
  const host = "namesake.example";
  const post = (id: number, status: string) =>
    postXml(id, { "wp:post_name": "namesake", "wp:status": status });
  await moveIn(exportFrom(host, post(1, "draft")));
  await db.$executeRaw`CREATE FUNCTION dawdle() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN PERFORM pg_sleep(0.5); RETURN NEW; END $$`;
  await db.$executeRaw`CREATE TRIGGER dawdle BEFORE UPDATE ON "WorkingCopy" FOR EACH ROW
    EXECUTE FUNCTION dawdle()`;
  const from = performance.now();
  const whole = exportFrom(host, post(1, "publish"), post(2, "publish"));
  const { report } = await moveIn(whole, { together: 1 });
  await db.$executeRaw`DROP TRIGGER dawdle ON "WorkingCopy"`;
  expect(report.items).toMatchObject({ updated: 1, published: 1, refused: 0 });
  // Two that wait for one another are parted after thirty seconds.
  expect(performance.now() - from).toBeLessThan(20_000);
}, 60_000);

/** Numbers that look thrown, the same every time. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function someItems(pick: (below: number) => number) {
  const count = 20 + pick(21);
  return Array.from({ length: count }, (_, index) => ({
    id: index + 1,
    to: Array.from({ length: pick(4) }, () => (pick(12) === 0 ? "never" : `${1 + pick(count)}`)),
    type: pick(6) === 0 ? "page" : "post",
    status: pick(8) === 0 ? "draft" : "publish",
    slug: pick(5) === 0 ? "same" : `slug-${index}`,
  }));
}

const fileOf = (host: string, items: ReturnType<typeof someItems>) =>
  exportFrom(
    host,
    ...items.map(({ id, to, type, status, slug }) =>
      postXml(id, {
        "content:encoded": `Text ${id}. ${to.map((path) => linkTo(host, path)).join(" and ")}`,
        link: `https://${host}/old/${id}/`,
        "wp:post_name": slug,
        "wp:post_type": type,
        "wp:status": status,
      }),
    ),
  ).replaceAll("/old/", `/${host.split(".")[0]}/`);

/** What is here of each item, with its links by the numbers of the items that they lead to. */
async function found(host: string, count: number) {
  const source = `wordpress:en:${host}`;
  const records = await db.importedItem.findMany({ where: { source, entityType: "story" } });
  const names = new Map<string, string>();
  for (let id = 1; id <= count; id += 1)
    names.set(lastingId(source, `post:${id}`), `post:${id}, which is not here`);
  for (const { sourceId, entityId } of records) names.set(entityId, sourceId);
  const stories = await db.story.findMany({
    where: { id: { in: records.map(({ entityId }) => entityId) } },
    include: { workingCopy: true },
  });
  const linksOf = (content: unknown) =>
    [...JSON.stringify(content ?? null).matchAll(/"storyId":"([^"]+)"|"href":"([^"]+)"/g)].map(
      ([, id = "", href]) =>
        href?.replaceAll(host.split(".")[0] ?? "", "") ?? names.get(id) ?? "nobody",
    );
  return stories
    .map(({ id, liveState, form, workingCopy }) => {
      return { name: names.get(id), liveState, form, links: linksOf(workingCopy?.content) };
    })
    .sort((a, b) => Number(a.name?.slice(5)) - Number(b.name?.slice(5)));
}

test.each([1, 2, 3, 4])(
  "in small batches, stopped and refused at random, everything comes as in one (%i)",
  async (seed) => {
    const pick = dice(seed);
    const items = someItems(pick);
    const count = items.length;
    const [one, many] = [`whole${seed}.example`, `small${seed}.example`];
    await moveIn(fileOf(one, items));
    const whole = await found(one, count);

    const file = fileOf(many, items);
    const together = 1 + pick(3);
    const faulty = new Set([1 + pick(count), 1 + pick(count)]);
    for (const id of faulty) await db.$executeRaw`INSERT INTO "fault" VALUES (${`post:${id}`})`;
    for (let turn = 0; turn < 2; turn += 1) {
      const stop = new AbortController();
      let left = pick(count);
      const onProof = () => {
        left -= 1;
        if (left <= 0) stop.abort();
      };
      await moveIn(file, { together, signal: stop.signal, onProof });
    }
    let told = 0;
    const onProof = () => {
      told += 1;
    };
    const { items: sum } = (await moveIn(file, { together, onProof })).report;
    expect(Object.values(sum).reduce((all, some) => all + some)).toBe(count);
    expect(sum.refused).toBe(faulty.size);
    expect(told).toBe(count - sum["here already"]);
    const between = await found(many, count);
    expect(between).toHaveLength(count - faulty.size);
    expect(between.flatMap(({ links }) => links)).not.toContain("nobody");

    await db.$executeRaw`DELETE FROM "fault"`;
    await moveIn(file, { together });
    expect(await found(many, count)).toEqual(whole);
    expect((await moveIn(file, { together })).report.items["here already"]).toBe(count);
  },
  60_000,
);
