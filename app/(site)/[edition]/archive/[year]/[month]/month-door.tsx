import { notFound } from "next/navigation";
import { ArchiveMonth } from "#components/site/fronts/archive-month";
import { stepsTo } from "#lib/addresses/steps-to";
import { wordingFor } from "#lib/language/wording-for";
import { keepRead } from "#lib/platform/cache";
import { findArchiveMonth } from "#lib/published/archive-page";
import { numberedPath, pathOf } from "#lib/published/paths";
import { breadcrumbJsonLd } from "#lib/syndication/breadcrumb-json-ld";
import { collectionJsonLd } from "#lib/syndication/collection-json-ld";
import { headOfOverview } from "#lib/syndication/head-of-overview";
import { itemOf } from "#lib/syndication/item-list-json-ld";
import { SitePage } from "../../../../site-page";
import { whereIs } from "../../../../where";

/** What was published in a month, or a numbered page of it. */
export async function ArchiveMonthDoor(of: {
  edition: string;
  year: string;
  month: string;
  number: number | null;
}) {
  // One month has one address: four digits and two.
  if (!/^\d{4}$/.test(of.year) || !/^(?:0[1-9]|1[0-2])$/.test(of.month)) notFound();
  const where = await whereIs(of.edition);
  const { edition } = where.site;
  const month = { year: Number(of.year), month: Number(of.month) };
  const view = await keepRead(() => findArchiveMonth(edition, month, of.number));
  if (view === null) notFound();
  const items = view.days.flatMap(({ cards }) => cards.map(itemOf));
  const headlines = items.map(({ name }) => name);
  const description = headlines.slice(0, 3).join(" · ");
  const { number } = view;
  const { archive, titleOfPage } = wordingFor(edition.code);
  const name = number === null ? view.name : titleOfPage(view.name, number);
  const path = number === null ? view.path : numberedPath(view.path, number);
  const steps = stepsTo(
    edition,
    { name: archive, path: pathOf.archive(edition) },
    { name: view.name, path: view.path },
  );
  return (
    <SitePage
      where={where}
      head={headOfOverview(where, { title: name, path, description })}
      data={[
        collectionJsonLd(where, { name, description: null, path, items }),
        breadcrumbJsonLd(where.siteUrl, steps),
      ]}
    >
      <ArchiveMonth view={view} edition={edition} />
    </SitePage>
  );
}
