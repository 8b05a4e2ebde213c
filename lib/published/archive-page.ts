import "server-only";
import {
  type CalendarMonth,
  datesOf,
  monthName,
  monthNameAlone,
  monthOf,
} from "#lib/language/calendar-month";
import type { EditionView } from "#lib/language/edition";
import { publishedDb } from "#lib/platform/db";
import { listCards } from "#lib/published/cards";
import type { Kept } from "#lib/published/kept";
import { listIdOf } from "#lib/published/list-id";
import { pathOf } from "#lib/published/paths";
import { tagOf } from "#lib/published/tags";
import type { ArchiveMonthView, ArchiveView } from "#lib/published/views";

/** No newspaper prints more in a month. */
const most = 5_000;

/** Every month in which something was published that readers can open, the newest year first. */
export async function findArchive(edition: EditionView): Promise<Kept<ArchiveView>> {
  const days = await publishedDb().article.groupBy({
    by: ["publishedOn"],
    where: { editionId: edition.id },
    _count: true,
  });
  const counts = new Map<string, { of: CalendarMonth; count: number }>();
  for (const { publishedOn, _count: count } of days) {
    const of = monthOf(edition, isoOf(publishedOn));
    const key = `${of.year}/${of.month}`;
    counts.set(key, { of, count: (counts.get(key)?.count ?? 0) + count });
  }
  const months = [...counts.values()].sort(
    ({ of: one }, { of: other }) => other.year - one.year || one.month - other.month,
  );
  const years = [...Map.groupBy(months, ({ of }) => of.year)].map(([year, those]) => ({
    year,
    months: those.map(({ of, count }) => ({
      path: pathOf.archive(edition, of),
      name: monthNameAlone(edition, of),
      fullName: monthName(edition, of),
      count,
    })),
  }));
  return { value: { path: pathOf.archive(edition), years }, tags: tagsOf(edition) };
}

/** What was published in a month, day by day, the newest first; null for a month without anything. */
export async function findArchiveMonth(
  edition: EditionView,
  of: CalendarMonth,
): Promise<Kept<ArchiveMonthView | null>> {
  const tags = tagsOf(edition);
  const dates = datesOf(edition, of);
  if (dates === null) return { value: null, tags };
  const [from, until] = [new Date(dates.from), new Date(dates.until)];
  const rows = await publishedDb().article.findMany({
    where: { editionId: edition.id, publishedOn: { gte: from, lt: until } },
    select: { id: true, publishedOn: true },
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    take: most,
  });
  if (rows.length === 0) return { value: null, tags };
  const cards = await listCards(edition, {
    where: { publishedOn: { gte: from, lt: until } },
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    take: most,
  });
  const dayOf = new Map(rows.map(({ id, publishedOn }) => [id, isoOf(publishedOn)]));
  const days = [...Map.groupBy(cards, ({ id }) => dayOf.get(id) ?? dates.from)]
    .map(([date, those]) => ({ date, cards: those }))
    .sort((one, other) => other.date.localeCompare(one.date));
  const [older, newer] = await Promise.all([
    monthBeside(edition, { publishedOn: { lt: from } }, "desc"),
    monthBeside(edition, { publishedOn: { gte: until } }, "asc"),
  ]);
  return {
    value: {
      path: pathOf.archive(edition, of),
      name: monthName(edition, of),
      count: cards.length,
      days,
      older,
      newer,
    },
    tags: [...tags, ...cards.map(({ id }) => tagOf.card(id))],
  };
}

/** Whatever is published, withdrawn or put back is so in the list of everything. */
function tagsOf(edition: EditionView): string[] {
  const listId = listIdOf("edition", edition.id, edition.id);
  return [tagOf.list(listId), tagOf.listOrder(listId)];
}

/** The nearest month before or after in which something was published. */
async function monthBeside(
  edition: EditionView,
  where: { publishedOn: { lt: Date } | { gte: Date } },
  order: "asc" | "desc",
): Promise<{ path: string; name: string } | null> {
  const found = await publishedDb().article.findFirst({
    where: { editionId: edition.id, ...where },
    orderBy: { publishedOn: order },
    select: { publishedOn: true },
  });
  if (found === null) return null;
  const of = monthOf(edition, isoOf(found.publishedOn));
  return { path: pathOf.archive(edition, of), name: monthName(edition, of) };
}

const isoOf = (date: Date) => date.toISOString().slice(0, 10);
