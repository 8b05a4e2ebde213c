import { notFound } from "next/navigation";
import { VersionsFront } from "#components/article/versions-front";
import { stepsTo } from "#lib/addresses/steps-to";
import { wordingFor } from "#lib/language/wording-for";
import { keepRead } from "#lib/platform/cache";
import { pathOf } from "#lib/published/paths";
import { findVersions } from "#lib/published/versions-page";
import { breadcrumbJsonLd } from "#lib/syndication/breadcrumb-json-ld";
import { headOfVersion } from "#lib/syndication/head-of-version";
import { readParams } from "../../../../read-params";
import { SitePage } from "../../../../site-page";
import { whereIs } from "../../../../where";

type Params = { edition: string; section: string; slug: string };

export default async function VersionsRoute({ params }: { params: Promise<Params> }) {
  const { edition: segment, section, slug } = await readParams(params);
  const where = await whereIs(segment);
  const { edition } = where.site;
  const view = await keepRead(() => findVersions(edition, pathOf.article(edition, section, slug)));
  if (view === null) notFound();
  const { article, path } = view;
  const { versions } = wordingFor(edition.code);
  const steps = stepsTo(
    edition,
    article.section,
    { name: article.headline, path: article.path },
    { name: versions.title, path },
  );
  return (
    <SitePage
      where={where}
      head={headOfVersion(where, versions.titleOf(article.headline))}
      data={[breadcrumbJsonLd(where.siteUrl, steps)]}
    >
      <VersionsFront view={view} edition={edition} />
    </SitePage>
  );
}
