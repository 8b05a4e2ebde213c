import sharp from "sharp";
import { expect, test } from "vitest";
import { exportFrom, inPieces, itemXml, postXml } from "#lib/migration/fixtures/fixture-source";
import { countRows } from "#lib/migration/fixtures/rows-of";
import { importWordpress, type WordpressImport } from "#lib/migration/import-wordpress";
import type { ItemProof } from "#lib/migration/proof/item-proof";
import { makeAuthor } from "#prisma/factories/make-author";
import { makeEdition } from "#prisma/factories/make-edition";
import { makeLiveArticle } from "#prisma/factories/make-live-article";
import { makeRoute } from "#prisma/factories/make-route";
import { makeSection } from "#prisma/factories/make-section";
import { makeTopic } from "#prisma/factories/make-topic";
import { makeUser } from "#prisma/factories/make-user";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db } = await testNewsroom();
await makeEdition(newsroom);

type Options = Partial<Omit<WordpressImport, "source">>;

async function move(file: string, mode: "rehearse" | "write", options: Options = {}) {
  const proofs: ItemProof[] = [];
  const onProof = (proof: ItemProof) => void proofs.push(proof);
  const source = inPieces(file, 20_000);
  const { report, end } = await importWordpress(newsroom, { source, mode, onProof, ...options });
  expect(end.kind).toBe("whole");
  return { report, proofs };
}

/** The rehearsal and then the import, each without what cannot be known before: ids, and where readers find it. */
async function both(file: string, options: Options = {}) {
  const before = await countRows(db);
  const rehearsed = await move(file, "rehearse", options);
  expect(await countRows(db)).toEqual(before);
  const written = await move(file, "write", options);
  const known = ({ report, proofs }: typeof written) => ({
    report: { ...report, mode: "either" },
    proofs: proofs.map(({ here, ...proof }) => ({ ...proof, outcome: here.outcome })),
  });
  return { rehearsed: known(rehearsed), written: known(written) };
}

const host = "rehearsed.example";
const term = (domain: string, slug: string, name: string) =>
  `<category domain="${domain}" nicename="${slug}"><![CDATA[${name}]]></category>`;
const withMore = (xml: string, ...more: string[]) =>
  xml.replace("</item>", `${more.join("")}</item>`);
const linkTo = (path: string) => `<p>See <a href="https://${host}${path}">that page</a>.</p>`;

/** What is odd about some of the three hundred posts; the others lead to earlier ones. */
function oddFields(id: number): Record<string, string> {
  switch (id) {
    case 5:
      return { "content:encoded": linkTo("/2019/post-290/") };
    case 7:
      return { "content:encoded": linkTo("/never-exported/") + linkTo("/category/port/") };
    case 20:
    case 120:
    case 220:
      return { "wp:post_name": "taken-slug" };
    case 31:
    case 230:
      return { "wp:post_name": "same" };
    case 40:
      return { link: `https://${host}/topics/ferry-times/` };
    case 41:
      return { link: `https://${host}/2019/taken/` };
    case 42:
      return { "content:encoded": linkTo("/2019/taken/") };
    case 50:
      return { "content:encoded": linkTo("/2019/post-150/") };
    case 160:
      return { "content:encoded": linkTo("/2019/post-150/") + linkTo("/2019/post-161/") };
    case 60:
      return { "wp:status": "draft" };
    case 61:
      return { "wp:status": "trash" };
    case 62:
      return { "wp:post_type": "page", "wp:post_name": "about" };
    case 262:
      return { "wp:post_type": "page", "wp:post_name": "about", link: `https://${host}/about-us/` };
    case 263:
      return { link: `https://${host}/about-us/` };
    case 264:
      return { link: `https://${host}/articles/post-264/` };
    case 70:
      return { title: "", "wp:post_name": "", "content:encoded": "<p>No headline here.</p>" };
    case 71:
      return { "dc:creator": "mara" };
    default:
      return { "content:encoded": linkTo(`/2019/post-${id > 250 ? 3 : Math.max(1, id - 130)}/`) };
  }
}

function oddTerms(id: number): string[] {
  if (id === 150)
    return Array.from({ length: 51 }, (_, number) =>
      term("author", `cap-many-${number}`, `Many ${number}`),
    );
  return [
    ...(id % 3 === 0 ? [term("category", "port", "The Port")] : []),
    ...(id % 4 === 0 ? [term("post_tag", "ferries", "Ferries")] : []),
    ...(id === 80 || id === 281 ? [term("post_tag", "ferry-times", "Ferry times")] : []),
    ...(id === 81
      ? [term("post_tag", "port", "The Port"), term("post_tag", "weather", "Weather")]
      : []),
    ...(id === 82
      ? [term("category", "weather", "WEATHER"), term("category", "rest", "Rest")]
      : []),
    ...(id === 83 ? [term("post_tag", "ferry", "Ferry")] : []),
  ];
}

function threeHundred(): string {
  const posts = Array.from({ length: 310 }, (_, at) => {
    const id = at + 1;
    const link = `https://${host}/2019/post-${id}/`;
    const fields = { "wp:post_name": `post-${id}`, link, "dc:creator": "nora", ...oddFields(id) };
    return withMore(postXml(id, fields), ...oddTerms(id));
  });
  const author = (login: string, name: string) =>
    `<wp:author><wp:author_login>${login}</wp:author_login><wp:author_display_name>${name}</wp:author_display_name></wp:author>`;
  const attachment = (id: number, parent: number) =>
    itemXml({
      "wp:post_id": String(id),
      "wp:post_type": "attachment",
      "wp:post_parent": String(parent),
      link: `https://${host}/files/${id}/`,
    });
  const category = (slug: string, name: string) =>
    `<wp:category><wp:category_nicename>${slug}</wp:category_nicename><wp:cat_name>${name}</wp:cat_name></wp:category>`;
  return exportFrom(
    host,
    ...[author("nora", "Nora Weir"), author("mara", "mara LIND")],
    ...[category("port", "The Port"), category("rest", "Rest"), category("tv", "TV")],
    ...[attachment(901, 12), attachment(902, 150), attachment(903, 300)],
    ...posts,
    withMore(postXml(311), term("category", "tv", "TV")),
  );
}

test("a rehearsal tells of an archive of several batches what the import then tells", async () => {
  const port = await makeSection(newsroom, { name: "THE port" });
  const articles = await makeSection(newsroom, { name: "articles", slug: "articles" });
  await makeTopic(newsroom, { name: "FERRIES" });
  await makeAuthor(newsroom, { name: "Mara Lind" });
  const content = { headline: "Here before", sectionId: articles.id, slug: "taken-slug" };
  const { id } = await makeLiveArticle(newsroom, { content });
  await makeRoute(newsroom, { path: "/2019/taken", targetId: id });
  const mapping = { categories: { rest: { becomes: "nothing" as const } }, types: {} };

  const { rehearsed, written } = await both(threeHundred(), { mapping });

  expect(rehearsed.report).toEqual(written.report);
  expect(rehearsed.proofs).toEqual(written.proofs);
  const { report } = written;
  expect(report.items).toMatchObject({ published: 308, drafts: 1, trashed: 1, refused: 1 });
  expect(report.made).toMatchObject({ sections: 2, topics: 4 });
  expect(report.notes["slug taken"]).toEqual({
    count: 4,
    examples: expect.arrayContaining(["taken-slug → taken-slug-2", "same → same-2"]),
  });
  expect(report.notes["old address taken"]?.count).toBe(3);
  expect(report.notes["link to an address that did not come"]?.examples).toEqual([
    expect.stringMatching(/^\/never-exported in post 7/),
    expect.stringMatching(/^\/2019\/post-150 in post 50/),
    expect.stringMatching(/^\/2019\/post-40 in post 170/),
    expect.stringMatching(/^\/2019\/post-41 in post 171/),
    expect.stringMatching(/^\/2019\/post-150 in post 160/),
  ]);
  expect(await db.sectionLabel.count({ where: { sectionId: port.id } })).toBe(1);
});

test("a rehearsal of a newer export tells what is brought up to date, and what is not", async () => {
  const site = "newer.example";
  const posts = (more: Record<number, Record<string, string>>, ...ids: number[]) =>
    exportFrom(
      site,
      ...ids.map((id) =>
        postXml(2000 + id, { "wp:post_name": `newer-${id}`, "wp:status": "publish", ...more[id] }),
      ),
    );
  const hidden = {
    4: { "wp:status": "draft" },
    5: { "wp:status": "draft", "wp:post_type": "page" },
  };
  await move(posts(hidden, 1, 2, 3, 4, 5), "write");
  const { entityId: storyId } = await db.importedItem.findFirstOrThrow({
    where: { source: { contains: site }, sourceId: "post:2002" },
  });
  const editor = await makeUser(newsroom);
  await db.workingCopy.update({ where: { storyId }, data: { savedById: editor.id } });
  await makeLiveArticle(newsroom, {
    content: {
      headline: "In the way",
      slug: "newer-4",
      sectionId: (await db.sectionLabel.findFirstOrThrow({ where: { slug: "articles" } }))
        .sectionId,
    },
  });

  const text = (words: string) => ({ "content:encoded": words });
  const newer = {
    1: text("Changed at the source."),
    2: text("Changed at the source and here."),
    3: { "wp:status": "private" },
    5: { "wp:post_type": "page" },
    6: text(`<a href="https://${site}/?p=2003">hidden meanwhile</a>`),
  };
  const { rehearsed, written } = await both(posts(newer, 1, 2, 3, 4, 5, 6));
  expect(rehearsed.report).toEqual(written.report);
  expect(rehearsed.proofs).toEqual(written.proofs);
  expect(written.report.items).toMatchObject({ updated: 4, "changed since": 1, published: 1 });
  expect(written.report.made.routes).toBe(1);
});

test("a rehearsal looks into files as the import does", async () => {
  const site = "filed.example";
  const uploads = `https://${site}/wp-content/uploads`;
  const picture = sharp({ create: { width: 60, height: 40, channels: 3, background: "teal" } });
  const files: Record<string, Uint8Array> = {
    "pier.jpg": await picture.jpeg().toBuffer(),
    "broken.jpg": (await picture.jpeg().toBuffer()).subarray(0, 200),
    "words.jpg": Buffer.from("no picture at all"),
    "plan.pdf": Buffer.from("%PDF-1.4 a plan"),
    "plan.jpg": Buffer.from("%PDF-1.4 a plan that is called a picture"),
  };
  const shown = (name: string) => `<p>Text.</p><img src="${uploads}/${name}">`;
  const file = exportFrom(
    site,
    postXml(1, { "content:encoded": shown("pier.jpg") + shown("broken.jpg") }),
    postXml(2, { "content:encoded": shown("words.jpg") + shown("missing.jpg") }),
    postXml(3, { "content:encoded": shown("plan.jpg") }),
    postXml(4, { "content:encoded": `<a href="${uploads}/plan.pdf">The plan</a>` }),
    postXml(5, { link: `${uploads.replace("wp-content", "x")}/pier.jpg` }),
    postXml(6, { "content:encoded": shown("pier.jpg") }),
  );
  const source = { read: async ({ path }: { path: string }) => files[path] ?? null };
  const { rehearsed, written } = await both(file, { files: source });
  expect(rehearsed.report).toEqual(written.report);
  expect(rehearsed.proofs).toEqual(written.proofs);
  expect(written.report).toMatchObject({
    made: { pictures: 2, documents: 1 },
    notes: {
      "picture refused": { count: 2 },
      "picture missing": { count: 1 },
      "could not be published": { count: 1 },
      "picture without alternative text": { count: 2 },
    },
  });
});

test("a rehearsal into several editions knows that a person is the same in each", async () => {
  await makeEdition(newsroom, { code: "fa" });
  const said = (xml: string, language: string) =>
    withMore(xml, term("language", language, language));
  const file = exportFrom(
    "both.example",
    said(postXml(1, { "dc:creator": "roya" }), "en"),
    said(postXml(2, { "dc:creator": "roya" }), "fa"),
    said(postXml(3, { "content:encoded": '<a href="https://both.example/?p=2">that</a>' }), "en"),
  );
  const { rehearsed, written } = await both(file);
  expect(rehearsed.report).toEqual(written.report);
  expect(rehearsed.proofs).toEqual(written.proofs);
  expect(written.report.made).toMatchObject({ authors: 1, sections: 1 });
});
