import "server-only";
import { monthOf, yearName } from "#lib/language/calendar-month";
import type { EditionView } from "#lib/language/edition";
import { foreignWords } from "#lib/language/foreign-words";
import { publishedOn } from "#lib/language/iso-time";
import { publishedDb } from "#lib/platform/db";
import type { Kept } from "#lib/published/kept";
import { pathOf } from "#lib/published/paths";
import { tagOf } from "#lib/published/tags";
import type { CorrectionsView } from "#lib/published/views";

/** On the page without a year; those of each year stand together on its own. */
const newest = 100;
const most = 5_000;

/**
 * Every note on articles that readers can open, the newest first: the latest of all years, or those of one year of the
 * edition's calendar. Null for a year without any.
 */
export async function findCorrections(
  edition: EditionView,
  year: number | null,
): Promise<Kept<CorrectionsView | null>> {
  // Whatever is corrected, published or withdrawn makes the front new as well.
  const tags = [tagOf.front(edition.id)];
  const dates = await publishedDb().articleCorrection.findMany({
    where: { article: { editionId: edition.id } },
    select: { id: true, publishedAt: true },
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
  });
  const idsOf = Map.groupBy(dates, ({ publishedAt }) => yearOf(edition, publishedAt));
  const chosen = year === null ? dates.slice(0, newest) : (idsOf.get(year) ?? []).slice(0, most);
  if (year !== null && chosen.length === 0) return { value: null, tags };
  const notes = await publishedDb().articleCorrection.findMany({
    where: { id: { in: chosen.map(({ id }) => id) } },
    select: {
      ...{ id: true, kind: true, text: true, place: true, publishedAt: true },
      article: {
        select: { id: true, headline: true, path: true, language: true, direction: true },
      },
    },
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
  });
  return {
    value: {
      path: pathOf.corrections(edition, year ?? undefined),
      year: year === null ? null : yearName(edition, year),
      notes: notes.map(({ publishedAt, article, ...note }) => {
        const { language, direction, ...named } = article;
        const foreign = foreignWords({ language, direction }, edition);
        return { ...note, publishedAt: publishedAt.toISOString(), article: { ...named, foreign } };
      }),
      years: [...idsOf.keys()].map((one) => {
        return { name: yearName(edition, one), path: pathOf.corrections(edition, one) };
      }),
    },
    tags: [...tags, ...new Set(notes.map(({ article }) => tagOf.card(article.id)))],
  };
}

function yearOf(edition: EditionView, instant: Date): number {
  return monthOf(edition, publishedOn(edition, instant)).year;
}
