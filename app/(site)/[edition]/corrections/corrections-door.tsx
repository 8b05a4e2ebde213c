import { notFound } from "next/navigation";
import { CorrectionsFront } from "#components/site/fronts/corrections-front";
import { stepsTo } from "#lib/addresses/steps-to";
import { wordingFor } from "#lib/language/wording-for";
import { keepRead } from "#lib/platform/cache";
import { findCorrections } from "#lib/published/corrections-page";
import { ownTwins } from "#lib/published/own-twins";
import { pathOf } from "#lib/published/paths";
import { breadcrumbJsonLd } from "#lib/syndication/breadcrumb-json-ld";
import { collectionJsonLd } from "#lib/syndication/collection-json-ld";
import { headOfOverview } from "#lib/syndication/head-of-overview";
import { itemOf } from "#lib/syndication/item-list-json-ld";
import { SitePage } from "../../site-page";
import { whereIs } from "../../where";

/** All corrections, or those of one year. */
export async function CorrectionsDoor(of: { edition: string; year: number | null }) {
  const where = await whereIs(of.edition);
  const { edition } = where.site;
  const view = await keepRead(() => findCorrections(edition, of.year));
  if (view === null) notFound();
  const { corrections: name, about, titleOfPart } = wordingFor(edition.code);
  const title = view.year === null ? name : titleOfPart(name, view.year);
  const all = { name, path: pathOf.corrections(edition) };
  const steps =
    view.year === null
      ? stepsTo(edition, all)
      : stepsTo(edition, all, { name: view.year, path: view.path });
  const description = about.corrections(edition.siteName, view.year);
  const twins = of.year === null ? ownTwins(where.site, (other) => pathOf.corrections(other)) : [];
  const items = view.notes.map(({ article }) => itemOf(article));
  return (
    <SitePage
      where={where}
      head={headOfOverview(where, { title, path: view.path, description, twins })}
      twins={twins}
      data={[
        collectionJsonLd(where, { name: title, description: null, path: view.path, items }),
        breadcrumbJsonLd(where.siteUrl, steps),
      ]}
    >
      <CorrectionsFront view={view} edition={edition} />
    </SitePage>
  );
}
