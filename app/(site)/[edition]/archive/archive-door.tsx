import { notFound } from "next/navigation";
import { ArchiveFront } from "#components/site/fronts/archive-front";
import { stepsTo } from "#lib/addresses/steps-to";
import { yearName } from "#lib/language/calendar-month";
import { wordingFor } from "#lib/language/wording-for";
import { keepRead } from "#lib/platform/cache";
import { findArchive } from "#lib/published/archive-page";
import { ownTwins } from "#lib/published/own-twins";
import { pathOf } from "#lib/published/paths";
import { breadcrumbJsonLd } from "#lib/syndication/breadcrumb-json-ld";
import { collectionJsonLd } from "#lib/syndication/collection-json-ld";
import { headOfOverview } from "#lib/syndication/head-of-overview";
import { SitePage } from "../../site-page";
import { whereIs } from "../../where";

/** Every month in which something was published, or those of one year. */
export async function ArchiveDoor(of: { edition: string; year: number | null }) {
  const where = await whereIs(of.edition);
  const { edition } = where.site;
  const whole = await keepRead(() => findArchive(edition));
  const { archive: name, articleCount, about, titleOfPart } = wordingFor(edition.code);
  const years = whole.years.filter(({ year }) => of.year === null || year === of.year);
  if (of.year !== null && years.length === 0) notFound();
  const year = of.year === null ? null : yearName(edition, of.year);
  const path = of.year === null ? whole.path : `${whole.path}/${of.year}`;
  const title = year === null ? name : titleOfPart(name, year);
  const counts = years.flatMap(({ months }) => months.map(({ count }) => count));
  const sum = articleCount(counts.reduce((all, count) => all + count, 0));
  const all = { name, path: pathOf.archive(edition) };
  const steps = stepsTo(edition, all, ...(year === null ? [] : [{ name: year, path }]));
  const description = `${about.archive(edition.siteName, year)} ${sum}.`;
  const twins = of.year === null ? ownTwins(where.site, (other) => pathOf.archive(other)) : [];
  const items = years.flatMap(({ months }) =>
    months.map((month) => ({ name: month.fullName, path: month.path })),
  );
  const list = collectionJsonLd(where, { name: title, description: null, path, items });
  return (
    <SitePage
      where={where}
      head={headOfOverview(where, { title, path, description, twins })}
      twins={twins}
      data={[list, breadcrumbJsonLd(where.siteUrl, steps)]}
    >
      <ArchiveFront view={{ path, years }} edition={edition} year={year} />
    </SitePage>
  );
}
