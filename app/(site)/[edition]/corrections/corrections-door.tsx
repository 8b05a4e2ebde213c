import { notFound } from "next/navigation";
import { CorrectionsFront } from "#components/site/corrections-front";
import { JsonLd } from "#components/site/json-ld";
import { PageHead } from "#components/site/page-head";
import { stepsTo } from "#lib/language/steps-to";
import { wordingFor } from "#lib/language/wording-for";
import { keepRead } from "#lib/platform/cache";
import { findCorrections } from "#lib/published/corrections-page";
import { pathOf } from "#lib/published/paths";
import { breadcrumbJsonLd } from "#lib/syndication/breadcrumb-json-ld";
import { headOfOverview } from "#lib/syndication/head-of-overview";
import { whereIs } from "../../where";

/** All corrections, or those of one year. */
export async function CorrectionsDoor(of: { edition: string; year: number | null }) {
  const where = await whereIs(of.edition);
  const { edition } = where.site;
  const view = await keepRead(() => findCorrections(edition, of.year));
  if (view === null) notFound();
  const { corrections: name, about } = wordingFor(edition.code);
  const title = view.year === null ? name : `${name}: ${view.year}`;
  const all = { name, path: pathOf.corrections(edition) };
  const steps =
    view.year === null
      ? stepsTo(edition, all)
      : stepsTo(edition, all, { name: view.year, path: view.path });
  const description = about.corrections(edition.siteName, view.year);
  return (
    <>
      <PageHead head={headOfOverview(where, { title, path: view.path, description })} />
      <JsonLd data={[breadcrumbJsonLd(where.siteUrl, steps)]} />
      <CorrectionsFront view={view} edition={edition} />
    </>
  );
}
