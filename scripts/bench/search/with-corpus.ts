import { existsSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { EditionView } from "#lib/language/edition";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { systemClock } from "#lib/platform/clock";
import { db } from "#lib/platform/db";
import { env, serveFrom } from "#lib/platform/env";
import { closePools } from "#lib/platform/pool";
import { applyMigrations } from "#lib/platform/postgres/migration-engine";
import { ownDatabase } from "#lib/platform/postgres/open-database";
import { findStopWords } from "#lib/publishing/find-stop-words";
import { markLacking } from "#lib/publishing/mark-lacking";
import { enterArticles } from "./enter-articles.ts";
import { fillArticles } from "./fill-articles.ts";

/** The data folder of a corpus of so many articles, which stays in DATA_DIR and is used again. */
export function corpusFolder(count: number): string {
  return join(env().DATA_DIR, `bench-search-${count}`);
}

/** The articles, and where their database is. */
export type Corpus = { newsroom: Newsroom; edition: EditionView; url: string };

/** Works on the database of so many invented articles, which it makes where there is none. */
export async function withCorpus<T>(
  count: number,
  say: (line: string) => void,
  work: (corpus: Corpus) => Promise<T>,
): Promise<T> {
  const folder = corpusFolder(count);
  const isFilled = join(folder, "filled");
  if (!existsSync(isFilled)) await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true, mode: 0o755 });
  const database = await ownDatabase({ DATABASE_URL: undefined, DATA_DIR: folder });
  try {
    serveFrom(database.url);
    await applyMigrations(database.url);
    const actor = { kind: "job" as const, name: "bench" };
    const newsroom = { db: db(), clock: systemClock, actor };
    if (!existsSync(isFilled)) {
      await fillArticles(newsroom, count, say);
      await writeFile(isFilled, "");
    }
    const edition = await db().edition.findFirstOrThrow({ omit: { position: true } });
    await enterArticles(db(), edition);
    await findStopWords(db());
    while (await markLacking(db())) {}
    await db().$executeRaw`VACUUM "ArticleSearch"`;
    return await work({ newsroom, edition, url: database.url });
  } finally {
    await closePools();
    await database.close();
  }
}
