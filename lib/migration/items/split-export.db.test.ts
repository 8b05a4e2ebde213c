import sharp from "sharp";
import { expect, test } from "vitest";
import {
  exportFrom,
  inPieces,
  itemXml,
  postXml,
  withMore,
} from "#lib/migration/fixtures/fixture-source";
import { storyOf } from "#lib/migration/fixtures/rows-of";
import { importWordpress, type WordpressImport } from "#lib/migration/import-wordpress";
import { findRoute } from "#lib/published/find-route";
import { makeEdition } from "#prisma/factories/make-edition";
import { makeUser } from "#prisma/factories/make-user";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db, clock } = await testNewsroom();
await makeEdition(newsroom);
const job = { ...newsroom, actor: { kind: "job", name: "import" } as const };
const host = "split.example";
const source = `wordpress:en:${host}`;

async function move(file: string, options: Partial<WordpressImport> = {}) {
  clock.advance({ minutes: 5 });
  const given = { source: inPieces(file), mode: "write" as const, ...options };
  return (await importWordpress(job, given)).report;
}

const linking = (id: number) =>
  postXml(id, {
    "content:encoded": `<p><a href="https://${host}/later/">later</a>, <a href="/never/">never</a></p>`,
    link: `https://${host}/post-${id}/`,
  });
const first = exportFrom(host, linking(1), linking(2), linking(3));
const second = exportFrom(host, postXml(4, { link: `https://${host}/later/` }));
const kind = "link joined in a story of an earlier file";

test("links to the page of a file change nothing when the same export comes twice", async () => {
  const own = "pages-of-files.example";
  const address = `https://${own}/b/photo/`;
  const photo = itemXml({
    title: "Photo",
    link: address,
    "wp:post_id": "3",
    "wp:post_parent": "2",
    "wp:post_type": "attachment",
    "wp:status": "inherit",
    "wp:attachment_url": `https://${own}/wp-content/uploads/photo.jpg`,
  });
  const file = exportFrom(
    own,
    postXml(1, { "content:encoded": `<a href="${address}">the photo</a>` }),
    postXml(2, { link: `https://${own}/b/` }),
    photo,
  );
  const report = await move(file);
  expect(report.notes["link to an address that did not come"]).toBeUndefined();
  const revisions = await db.revision.count();
  expect((await move(file)).notes[kind]).toBeUndefined();
  expect(await db.revision.count()).toBe(revisions);
});

test("links into a later file are joined when that comes, but for what somebody has touched", async () => {
  await move(first);
  const [one, two] = [await storyOf(db, "post:1", source), await storyOf(db, "post:2", source)];
  const editor = await makeUser(newsroom);
  const touched = { where: { storyId: two?.id ?? "" }, data: { savedById: editor.id } };
  await db.workingCopy.update(touched);

  const rehearsed = await move(second, { mode: "rehearse" });
  expect(await storyOf(db, "post:1", source)).toEqual(one);
  const report = await move(second);
  expect(report.notes[kind]).toEqual({
    count: 2,
    examples: ["/later in post 1 “Post 1”", "/later in post 3 “Post 3”"],
  });
  expect({ ...rehearsed, mode: "write" }).toEqual(report);

  const later = await storyOf(db, "post:4", source);
  for (const id of [1, 3]) {
    const joined = await storyOf(db, `post:${id}`, source);
    const live = await db.article.findUniqueOrThrow({ where: { id: joined?.id ?? "" } });
    for (const text of [joined?.workingCopy?.content, live.document]) {
      expect(JSON.stringify(text)).toContain(later?.id);
      expect(JSON.stringify(text)).toContain(`https://${host}/never/`);
    }
    expect(live.updatedAt).toBeNull();
  }
  const left = await db.article.findUniqueOrThrow({ where: { id: two?.id ?? "" } });
  expect(JSON.stringify(left.document)).toContain(`https://${host}/later/`);
  // The old address leads there in any case.
  expect(await findRoute("/later")).toMatchObject({ kind: "moved" });
});

test("neither file changes anything when it comes again", async () => {
  const revisions = await db.revision.count();
  const again = await move(first);
  expect(again.items).toMatchObject({ "here already": 3, updated: 0, "changed since": 0 });
  expect((await move(second)).notes[kind]).toBeUndefined();
  expect(await db.revision.count()).toBe(revisions);
});

test("a featured picture that a later file names comes when the first file is given again", async () => {
  const picture = sharp({ create: { width: 60, height: 40, channels: 3, background: "teal" } });
  const bytes = await picture.jpeg().toBuffer();
  const files = { read: async () => bytes };
  const leads =
    "<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>71</wp:meta_value></wp:postmeta>";
  const led = exportFrom(host, withMore(postXml(10), leads));
  const named = exportFrom(
    host,
    itemXml({
      ...{ "wp:post_id": "71", "wp:post_type": "attachment", "wp:post_parent": "0" },
      "wp:attachment_url": `https://${host}/wp-content/uploads/pier.jpg`,
    }),
  );
  expect((await move(led, { files })).notes["featured picture left out"]?.count).toBe(1);
  const report = await move(named, { files });
  expect(report.notes["page of a file without a post"]?.examples).toEqual([
    expect.stringMatching(/^\/\?p=71 of attachment 71/),
  ]);
  expect((await move(led, { files })).items).toMatchObject({ updated: 1, "here already": 0 });
  const story = await storyOf(db, "post:10", source);
  const live = await db.article.findUniqueOrThrow({ where: { id: story?.id ?? "" } });
  expect(live.leadMediaId).not.toBeNull();
});
