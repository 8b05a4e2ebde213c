import { expect, test } from "vitest";
import { exportFrom, inPieces, postXml } from "#lib/migration/fixtures/fixture-source";
import { storyOf } from "#lib/migration/fixtures/rows-of";
import { importWordpress } from "#lib/migration/import-wordpress";
import { makeEdition } from "#prisma/factories/make-edition";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db } = await testNewsroom();
await makeEdition(newsroom);
const persian = await makeEdition(newsroom, { code: "fa" });

const term = (domain: string, slug: string) =>
  `<category domain="${domain}" nicename="${slug}">${slug}</category>`;
const meta = (key: string, value: string) =>
  `<wp:postmeta><wp:meta_key>${key}</wp:meta_key><wp:meta_value>${value}</wp:meta_value></wp:postmeta>`;
const withMore = (xml: string, ...more: string[]) =>
  xml.replace("</item>", `${more.join("")}</item>`);

async function moveIn(host: string, ...elements: string[]) {
  const source = inPieces(exportFrom(host, ...elements));
  return importWordpress(newsroom, { source, mode: "write", editionCode: "en" });
}

const here = (id: number, code: string, host: string) =>
  storyOf(db, `post:${id}`, `wordpress:${code}:${host}`);

const polylang = (language: string, group: string) => [
  term("language", language),
  term("post_translations", group),
];
const wpml = (language: string, group: string) => [
  meta("_wpml_import_language_code", language),
  meta("_wpml_import_translation_group", group),
];

test.each([
  ["Polylang", polylang, 0],
  ["WPML", wpml, 100],
])(
  "what %s made translations of one another goes into the editions of the languages",
  async (name, of, from) => {
    const host = `${name.toLowerCase()}.example`;
    const { report } = await moveIn(
      host,
      withMore(postXml(from + 1, { "dc:creator": "nora" }), ...of("en", "pll_1")),
      withMore(postXml(from + 2, { title: "پل", "dc:creator": "nora" }), ...of("fa_IR", "pll_1")),
      withMore(postXml(from + 3), ...of("de", "pll_2")),
      withMore(postXml(from + 4, { title: "رود", "wp:post_type": "page" }), ...of("fa", "pll_3")),
      postXml(from + 5, {
        "content:encoded": `<a href="https://${host}/?p=${from + 2}">Persian</a>`,
      }),
    );
    expect(report.items.published).toBe(5);
    const [english, translated] = [
      await here(from + 1, "en", host),
      await here(from + 2, "fa", host),
    ];
    expect(translated).toMatchObject({
      ...{ editionId: persian.id, liveState: "live" },
      translationGroupId: english?.translationGroupId,
    });
    expect(await here(from + 3, "en", host)).not.toBeNull();
    const river = await here(from + 4, "fa", host);
    expect(river).toMatchObject({ form: "page", editionId: persian.id, inFooter: false });
    expect(await db.page.findUnique({ where: { id: river?.id ?? "" } })).toMatchObject({
      inFooter: false,
    });
    // The same person signs in both languages, and links lead across.
    const authors = await db.articleByline.findMany({
      where: { articleId: { in: [english?.id ?? "", translated?.id ?? ""] } },
      select: { authorId: true },
    });
    expect(new Set(authors.map(({ authorId }) => authorId)).size).toBe(1);
    expect(await db.authorLabel.count({ where: { authorId: authors[0]?.authorId ?? "" } })).toBe(2);
    expect(JSON.stringify((await here(from + 5, "en", host))?.workingCopy?.content)).toContain(
      `"storyId":"${translated?.id}"`,
    );
  },
);

test("two of one group in one language stay apart, and a later export joins its translations", async () => {
  const host = "later.example";
  await moveIn(
    host,
    withMore(postXml(1), ...polylang("en", "pll_9")),
    withMore(postXml(2), ...polylang("en", "pll_9")),
  );
  await moveIn(host, withMore(postXml(3), ...polylang("fa", "pll_9")));
  const groups = await Promise.all(
    [here(1, "en", host), here(2, "en", host), here(3, "fa", host)].map(
      async (story) => (await story)?.translationGroupId,
    ),
  );
  expect(groups[1]).not.toBe(groups[0]);
  expect(groups[2]).toBe(groups[0]);
});
