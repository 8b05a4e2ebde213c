import { ArchiveFront } from "#components/site/archive-front";
import { JsonLd } from "#components/site/json-ld";
import { PageHead } from "#components/site/page-head";
import { stepsTo } from "#lib/language/steps-to";
import { wordingFor } from "#lib/language/wording-for";
import { keep } from "#lib/platform/cache";
import { findArchive } from "#lib/published/archive-page";
import { breadcrumbJsonLd } from "#lib/syndication/breadcrumb-json-ld";
import { headOfArchive } from "#lib/syndication/head-of-archive";
import { readParams } from "../../read-params";
import { whereIs } from "../../where";

export default async function ArchiveRoute({ params }: { params: Promise<{ edition: string }> }) {
  "use cache";
  const where = await whereIs((await readParams(params)).edition);
  const { edition } = where.site;
  const { value: view, tags } = await findArchive(edition);
  keep(tags);
  const { archive: title, articleCount } = wordingFor(edition.code);
  const counts = view.years.flatMap(({ months }) => months.map(({ count }) => count));
  const sum = articleCount(counts.reduce((all, count) => all + count, 0));
  const steps = stepsTo(edition, { name: title, path: view.path });
  return (
    <>
      <PageHead
        head={headOfArchive(where, {
          title,
          path: view.path,
          description: `${edition.siteName}: ${sum}`,
        })}
      />
      <JsonLd data={[breadcrumbJsonLd(where.siteUrl, steps)]} />
      <ArchiveFront view={view} edition={edition} />
    </>
  );
}
