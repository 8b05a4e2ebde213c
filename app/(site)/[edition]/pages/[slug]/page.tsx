import { notFound } from "next/navigation";
import { TextPage } from "#components/site/fronts/text-page";
import { stepsTo } from "#lib/addresses/steps-to";
import { keepRead } from "#lib/platform/cache";
import { findTextPage } from "#lib/published/text-page";
import { breadcrumbJsonLd } from "#lib/syndication/breadcrumb-json-ld";
import { headOfPage } from "#lib/syndication/head-of-page";
import { pageJsonLd } from "#lib/syndication/page-json-ld";
import { readParams } from "../../../read-params";
import { SitePage } from "../../../site-page";
import { whereIs } from "../../../where";

export default async function TextRoute(props: {
  params: Promise<{ edition: string; slug: string }>;
}) {
  const { edition: segment, slug } = await readParams(props.params);
  const where = await whereIs(segment);
  const { edition } = where.site;
  const page = await keepRead(() => findTextPage(edition, slug));
  if (page === null) notFound();
  const steps = stepsTo(edition, { name: page.title, path: page.path });
  return (
    <SitePage
      where={where}
      head={headOfPage(where, page)}
      data={[pageJsonLd(where, page), breadcrumbJsonLd(where.siteUrl, steps)]}
      twins={page.translations}
    >
      <TextPage view={page} edition={edition} />
    </SitePage>
  );
}
