import "server-only";
import type { EditionView } from "#lib/language/edition";
import { publishedDb } from "#lib/platform/db";
import type { Kept } from "#lib/published/kept";
import { listMonthArticles } from "#lib/published/sitemaps/articles";
import {
  type SitemapEntry,
  type SitemapPart,
  sitemapFileCount,
  sitemapLength,
  sitemapParts,
} from "#lib/published/sitemaps/entry";
import { listSitemapPart } from "#lib/published/sitemaps/lists";
import { listSitemapMonths } from "#lib/published/sitemaps/months";
import { isMonth, type SitemapName, sitemapPath } from "#lib/published/sitemaps/names";
import { tagOf } from "#lib/published/tags";

/** The addresses of all sitemaps: for each edition its parts, then its articles, the newest month first. */
export async function listSitemaps(): Promise<Kept<SitemapEntry[]>> {
  const editions = await publishedDb().edition.findMany({
    orderBy: { position: "asc" },
    omit: { position: true },
  });
  const files = await Promise.all(editions.map(filesOf));
  return {
    value: files.flat(),
    tags: [tagOf.site(), ...editions.map(({ id }) => tagOf.sitemap(id))],
  };
}

async function filesOf(edition: EditionView): Promise<SitemapEntry[]> {
  const parts = await Promise.all(sitemapParts.map((part) => filesOfPart(edition, part)));
  const months = await listSitemapMonths(edition.id);
  return [
    ...parts.flat(),
    ...months.flatMap(({ month: of, count, lastModified }) =>
      numbers(count).map((number) => ({
        path: sitemapPath({ code: edition.code, of, number }),
        lastModified,
      })),
    ),
  ];
}

async function filesOfPart(edition: EditionView, of: SitemapPart): Promise<SitemapEntry[]> {
  const entries = await listSitemapPart(edition, of);
  const latest = entries.flatMap(({ lastModified }) => lastModified ?? []).sort();
  return numbers(entries.length).map((number) => ({
    path: sitemapPath({ code: edition.code, of, number }),
    lastModified: latest.at(-1) ?? null,
  }));
}

const numbers = (total: number) =>
  Array.from({ length: sitemapFileCount(total) }, (_, index) => index + 1);

/**
 * What one file lists, some at a time, as it is read; nothing where the edition has no such file. News are asked for
 * elsewhere (`listNews`).
 */
export async function* listSitemapEntries(
  edition: EditionView,
  { of, number }: Pick<SitemapName, "of" | "number">,
): AsyncGenerator<SitemapEntry[]> {
  if (of === "news") return;
  if (isMonth(of)) return yield* listMonthArticles({ editionId: edition.id, month: of, number });
  const entries = await listSitemapPart(edition, of as SitemapPart);
  const some = entries.slice((number - 1) * sitemapLength, number * sitemapLength);
  if (some.length > 0) yield some;
}
