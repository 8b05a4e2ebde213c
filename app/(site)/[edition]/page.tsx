import { HomeFront } from "#components/site/home-front";
import { JsonLd } from "#components/site/json-ld";
import { PageHead } from "#components/site/page-head";
import { keepRead } from "#lib/platform/cache";
import { getHomePage } from "#lib/published/home-page";
import { headOfHome } from "#lib/syndication/head-of-home";
import { websiteJsonLd } from "#lib/syndication/website-json-ld";
import { readParams } from "../read-params";
import { whereIs } from "../where";

export default async function HomeRoute({ params }: { params: Promise<{ edition: string }> }) {
  const where = await whereIs((await readParams(params)).edition);
  const { edition, sections } = where.site;
  const home = await keepRead(() => getHomePage(edition, sections));
  return (
    <>
      <PageHead head={headOfHome(where, home)} />
      <JsonLd data={[websiteJsonLd(where)]} />
      <HomeFront view={home} edition={edition} />
    </>
  );
}
