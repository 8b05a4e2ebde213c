import type { EditionView } from "#lib/language/edition";
import { keepRead } from "#lib/platform/cache";
import { env, siteUrlOf } from "#lib/platform/env";
import { listNews } from "#lib/published/news-articles";
import { findEditionOfCode } from "#lib/published/site";
import { listSitemapEntries } from "#lib/published/sitemaps/files";
import { readSitemapName, type SitemapName, tagsOfSitemap } from "#lib/published/sitemaps/names";
import { newsSitemapFile } from "#lib/syndication/news-sitemap";
import { sitemapUrlset } from "#lib/syndication/sitemap";
import { answerXml, streamXml } from "../answer-xml";

type Context = { params: Promise<{ file: string }> };

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const name = readSitemapName((await params).file);
  if (name === null) return answerXml(null);
  const edition = await keepRead(() => findEditionOfCode(name.code));
  if (edition === null) return answerXml(null);
  if (name.of === "news") return answerNews(edition, name);
  const portions = listSitemapEntries(edition, name);
  const tags = tagsOfSitemap(edition.id, name.of);
  // Whether there is such a file shows with the first of it.
  const first = await keepRead(async () => ({ value: await portions.next(), tags }));
  if (first.done) return answerXml(null);
  return streamXml(sitemapUrlset(siteUrlOf(env()), chain(first.value, portions)));
}

async function answerNews(edition: EditionView, { number }: SitemapName): Promise<Response> {
  const news = await keepRead(() => listNews(edition));
  return answerXml(newsSitemapFile({ siteUrl: siteUrlOf(env()), edition }, news, number));
}

async function* chain<T>(first: T, rest: AsyncIterable<T>): AsyncGenerator<T> {
  yield first;
  yield* rest;
}
