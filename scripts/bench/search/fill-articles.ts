import type { Document } from "#lib/content/document";
import type { Newsroom } from "#lib/newsroom/newsroom";
import type { Db, Tx } from "#lib/platform/db";
import { newId } from "#lib/platform/uuid";
import { writeSearch } from "#lib/publishing/write-search";
import { openPaper, type Paper } from "../open-paper.ts";
import { makeRandom, type Random } from "../random.ts";
import { inventWords } from "./invented-language.ts";
import { withoutIndexes } from "./without-indexes.ts";

/** Different texts; more articles than that share them. */
const mostTexts = 100_000;
const batch = 500;
const words = 600;
const decade = 10 * 365.25 * 86_400_000;
const kinds = ["news", "news", "news", "analysis", "opinion", "interview"] as const;

/**
 * Fills an empty database with so many published articles as the search sees them, ten years of them, without the
 * stories that they come from: texts of 600 words of which some are in every one and most in hardly any, with three
 * topics and an author each. The words of search are written by the code that publishing uses.
 */
export async function fillArticles(
  newsroom: Newsroom,
  count: number,
  say: (line: string) => void,
): Promise<Paper> {
  const { db } = newsroom;
  const paper = await openPaper(newsroom);
  const random = makeRandom(2026);
  const texts = Math.min(count, mostTexts);
  const last = newsroom.clock.now().getTime();
  await withoutIndexes(db, "ArticleSearch", async () => {
    for (let from = 0; from < texts; from += batch) {
      const size = Math.min(batch, texts - from);
      const rows = Array.from({ length: size }, (_, index) => {
        const back = texts - from - index;
        return inventArticle(random, paper, new Date(last - (back / texts) * decade));
      });
      await db.$transaction((tx) => writeArticles(tx, paper, rows), { timeout: 60_000 });
      if (from % 20_000 === 0) say(`${(from + size).toLocaleString("en")} texts…`);
    }
    // Each copy is a minute younger than the one before, so that a text stands all over the years.
    for (let copy = 1; copy * texts < count; copy += 1) await copyArticles(db, copy);
    // As in an archive that grew, what is published one after the other stands so in the table.
    await db.$executeRaw`CLUSTER "ArticleSearch" USING "ArticleSearch_pkey"`;
    say("Indexes…");
  });
  await db.$executeRaw`VACUUM ANALYZE`;
  return paper;
}

type Row = ReturnType<typeof inventArticle>;

function inventArticle(random: Random, paper: Paper, publishedAt: Date) {
  const document: Document = {
    type: "doc",
    version: 1,
    content: Array.from({ length: 8 }, () => ({
      type: "paragraph",
      content: [{ type: "text", text: `${inventWords(random, words / 8)}.` }],
    })),
  };
  return {
    id: newId(),
    sectionId: random.pick([...paper.sections.keys()]),
    kind: random.pick(kinds),
    headline: inventWords(random, 8),
    standfirst: inventWords(random, 20),
    document,
    publishedAt,
    topicIds: random.draw(paper.topicIds, 3),
    bylines: [{ authorId: random.pick(paper.authorIds), kind: "by" as const }],
  };
}

async function writeArticles(tx: Tx, { edition }: Paper, rows: Row[]): Promise<void> {
  // What the articles are projections of is left out, so nothing may ask for it.
  await tx.$executeRaw`SET LOCAL session_replication_role = replica`;
  await tx.article.createMany({
    data: rows.map(({ topicIds: _, bylines: __, ...row }) => ({
      ...row,
      revisionId: newId(),
      editionId: edition.id,
      translationGroupId: row.id,
      slug: row.id,
      path: `/story/${row.id}`,
      language: "en",
      direction: "ltr" as const,
      wordCount: words,
      modifiedAt: row.publishedAt,
      publishedOn: row.publishedAt,
    })),
  });
  await tx.articleTopic.createMany({
    data: rows.flatMap(({ id, topicIds }) =>
      topicIds.map((topicId, position) => ({ articleId: id, topicId, position })),
    ),
  });
  await tx.articleByline.createMany({
    data: rows.flatMap(({ id, bylines }) =>
      bylines.map((byline, position) => ({ articleId: id, position, ...byline })),
    ),
  });
  await writeSearch(tx, edition.id, rows);
}

/** Of an id the variants that originals do not have. */
const variants = "01234567cdef";

/** All that is there so many minutes later, under ids next to theirs, which their variant tells apart. */
async function copyArticles(db: Db, copy: number): Promise<void> {
  const variant = variants[copy - 1];
  if (variant === undefined) throw new Error("There are no more ids for so many articles.");
  const id = (column: string) =>
    `overlay(${column}::text placing '${variant}' from 20 for 1)::uuid`;
  const later = (column: string) => `${column} + interval '${copy} minutes'`;
  const original = (column: string) => `substr(${column}::text, 20, 1) IN ('8', '9', 'a', 'b')`;
  await db.$transaction(
    async (tx) => {
      await tx.$executeRaw`SET LOCAL session_replication_role = replica`;
      await tx.$executeRawUnsafe(`
        INSERT INTO "Article" SELECT (jsonb_populate_record(a, jsonb_build_object('id', ${id("a.id")},
          'slug', ${id("a.id")}, 'path', '/story/' || ${id("a.id")}, 'publishedAt', ${later(`a."publishedAt"`)}))).*
        FROM "Article" a WHERE ${original("a.id")}`);
      await tx.$executeRawUnsafe(`
        INSERT INTO "ArticleTopic" SELECT ${id(`"articleId"`)}, "topicId", "position"
        FROM "ArticleTopic" WHERE ${original(`"articleId"`)}`);
      await tx.$executeRawUnsafe(`
        INSERT INTO "ArticleByline" SELECT ${id(`"articleId"`)}, "position", "authorId", "kind"
        FROM "ArticleByline" WHERE ${original(`"articleId"`)}`);
      await tx.$executeRawUnsafe(`
        INSERT INTO "ArticleSearch"
          ("articleId", "editionId", "publishedAt", "publishedOn", "label", "head", "words")
        SELECT ${id(`"articleId"`)}, "editionId", ${later(`"publishedAt"`)}, "publishedOn",
          "label", "head", "words"
        FROM "ArticleSearch" WHERE ${original(`"articleId"`)}`);
    },
    { timeout: 3_600_000 },
  );
}
