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
import { countByDay, daysOfPart, listOfDays } from "#lib/published/archive-days";
import { listCardsById } from "#lib/published/cards";
import type { Kept } from "#lib/published/kept";
import { listIdOf } from "#lib/published/list-id";
import { monthTags } from "#lib/published/month-tags";
import { numberedPath, pathOf } from "#lib/published/paths";
import { tagOf } from "#lib/published/tags";
import type { ArchiveMonthView, ArchiveView } from "#lib/published/views";

/** Articles on a numbered page of a month. */
const monthPageSize = 250;

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

/**
 * What was published in a month, day by day, the newest first. Of a large month a page shows 250 articles: numbers count
 * from the oldest, and the month itself (`number` null) shows the newest 250 to 499. Null for a month without anything,
 * and for a number that it does not have.
 */
export async function findArchiveMonth(
  edition: EditionView,
  of: CalendarMonth,
  number: number | null = null,
  pageSize = monthPageSize,
): Promise<Kept<ArchiveMonthView | null>> {
  const everything = tagsOf(edition);
  const dates = datesOf(edition, of);
  if (dates === null) return { value: null, tags: everything };
  const [from, until] = [new Date(dates.from), new Date(dates.until)];
  const perDay = await countByDay(edition, from, until);
  const count = perDay.reduce((sum, day) => sum + day.count, 0);
  // The newest full page is shown by the month itself, with what came since.
  const pages = Math.max(Math.floor(count / pageSize) - 1, 0);
  if (count === 0 || (number !== null && number > pages)) return { value: null, tags: everything };
  const skip = number === null ? 0 : count - number * pageSize;
  const take = number === null ? count - pages * pageSize : pageSize;
  const rows = await listOfDays(edition, daysOfPart(perDay, skip, take));
  const cards = await listCardsById(
    edition,
    rows.map(({ id }) => id),
  );
  const dayOf = new Map(rows.map(({ id, publishedOn }) => [id, isoOf(publishedOn)]));
  const days = [...Map.groupBy(cards, ({ id }) => dayOf.get(id) ?? dates.from)]
    .map(([date, those]) => ({ date, cards: those }))
    .sort((one, other) => other.date.localeCompare(one.date));
  const [olderMonth, newerMonth] = await Promise.all([
    monthBeside(edition, { publishedOn: { lt: from } }, "desc"),
    monthBeside(edition, { publishedOn: { gte: until } }, "asc"),
  ]);
  const path = pathOf.archive(edition, of);
  const page = (wanted: number) => ({ path: numberedPath(path, wanted), name: null });
  const olderNumber = (number ?? pages + 1) - 1;
  const backTo = number !== null && number < pages ? page(number + 1) : { path, name: null };
  return {
    value: {
      path,
      number,
      name: monthName(edition, of),
      count,
      days,
      older: olderNumber >= 1 ? page(olderNumber) : linkTo(edition, olderMonth),
      newer: number === null ? linkTo(edition, newerMonth) : backTo,
    },
    tags: [
      ...tagsOfMonth(edition, olderMonth, newerMonth),
      ...cards.map(({ id }) => tagOf.card(id)),
    ],
  };
}

/** Whatever is published, withdrawn or put back is so in the list of everything. */
function tagsOf(edition: EditionView): string[] {
  const listId = everythingOf(edition);
  return [tagOf.list(listId), tagOf.listOrder(listId)];
}

/**
 * A month changes with what is published in it, and as a month between two others, with what is published there or in one
 * between: it leads to them. One that has none beside it may get one with whatever is published.
 */
function tagsOfMonth(
  edition: EditionView,
  older: CalendarMonth | null,
  newer: CalendarMonth | null,
): string[] {
  const from = older && datesOf(edition, older)?.from;
  const until = newer && datesOf(edition, newer)?.until;
  const between = from && until ? monthTags(edition.id, { from, until }) : null;
  return between === null ? tagsOf(edition) : [tagOf.listOrder(everythingOf(edition)), ...between];
}

const everythingOf = ({ id }: EditionView) => listIdOf("edition", id, id);

const linkTo = (edition: EditionView, of: CalendarMonth | null) =>
  of && { path: pathOf.archive(edition, of), name: monthName(edition, of) };

/** The nearest month before or after in which something was published. */
async function monthBeside(
  edition: EditionView,
  where: { publishedOn: { lt: Date } | { gte: Date } },
  order: "asc" | "desc",
): Promise<CalendarMonth | null> {
  const found = await publishedDb().article.findFirst({
    where: { editionId: edition.id, ...where },
    orderBy: { publishedOn: order },
    select: { publishedOn: true },
  });
  return found && monthOf(edition, isoOf(found.publishedOn));
}

const isoOf = (date: Date) => date.toISOString().slice(0, 10);
