import { notFound } from "next/navigation";
import { VersionFront } from "#components/article/version-front";
import { stepsTo } from "#lib/addresses/steps-to";
import { wordingFor } from "#lib/language/wording-for";
import { keepRead } from "#lib/platform/cache";
import { pathOf } from "#lib/published/paths";
import { findVersion } from "#lib/published/version-page";
import { breadcrumbJsonLd } from "#lib/syndication/breadcrumb-json-ld";
import { headOfVersion } from "#lib/syndication/head-of-version";
import { readNumber, readParams } from "../../../../../read-params";
import { SitePage } from "../../../../../site-page";
import { whereIs } from "../../../../../where";

type Params = { edition: string; section: string; slug: string; number: string };

export default async function VersionRoute({ params }: { params: Promise<Params> }) {
  const { edition: segment, section, slug, number } = await readParams(params);
  const where = await whereIs(segment);
  const { edition } = where.site;
  const path = pathOf.article(edition, section, slug);
  const view = await keepRead(() => findVersion(edition, path, readNumber(number)));
  if (view === null) notFound();
  const { article } = view;
  const { versions, titleOfPart } = wordingFor(edition.code);
  const title = versions.version(view.number);
  const steps = stepsTo(
    edition,
    article.section,
    { name: article.headline, path: article.path },
    { name: versions.title, path: pathOf.versions(path) },
    { name: title, path: view.path },
  );
  return (
    <SitePage
      where={where}
      head={headOfVersion(where, titleOfPart(title, article.headline))}
      data={[breadcrumbJsonLd(where.siteUrl, steps)]}
    >
      <VersionFront view={view} edition={edition} />
    </SitePage>
  );
}
